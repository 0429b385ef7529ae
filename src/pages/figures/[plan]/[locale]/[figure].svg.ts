import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figureFile, figurePaths } from '#site/figures';
import { library } from '#site/library';

export const getStaticPaths = () => figurePaths(library);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(figureFile(props.figure, props.plan, props.locale));
