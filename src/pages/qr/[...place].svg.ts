import type { APIRoute } from 'astro';
import { placePaths, type Place } from '#site/paths';
import { qrSvg } from '#formats/qr/qr';
import { clausePart } from '#schema/paths';
import { absolute, file, shortLink } from '#urls';

export const getStaticPaths = () => placePaths();

export const GET: APIRoute<Place> = ({ props: { locale, plan, item, clause } }) => {
  const link = shortLink(locale, plan.id, item.number, clause && clausePart(clause.id));
  return new Response(qrSvg(absolute(file(link))));
};
