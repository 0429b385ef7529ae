import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figureOf, figurePaths } from '#site/figures';
import { rasterise } from '#formats/figures/rasterise';

export const getStaticPaths = () => figurePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(rasterise(figureOf(props.figure, props.plan, props.locale).file()));
