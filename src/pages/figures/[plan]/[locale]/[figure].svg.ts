import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figureOf, figurePaths } from '#site/figures';

export const getStaticPaths = () => figurePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(figureOf(props.figure, props.plan, props.locale).file());
