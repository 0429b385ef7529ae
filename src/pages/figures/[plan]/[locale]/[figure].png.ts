import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figureOf, figurePaths } from '#data/figures';
import { rasterise } from '#data/rasterise';

export const getStaticPaths = () => figurePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(rasterise(figureOf(props.figure, props.plan, props.locale).file()));
