import type { APIRoute } from 'astro';
import { oembedDocument } from '#formats/embed/embed';
import { placePaths, type Place } from '#site/paths';

export const getStaticPaths = () => placePaths();

export const GET: APIRoute<Place> = ({ props: { locale, plan, item, clause } }) =>
  new Response(`${JSON.stringify(oembedDocument(plan, item, clause, locale), null, 2)}\n`);
