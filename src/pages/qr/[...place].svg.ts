import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { itemPaths } from '#site/paths';
import { qrSvg } from '#formats/qr/qr';
import { absolute, file, shortLink } from '#urls';

export const getStaticPaths = () =>
  itemPaths().map(({ params: { locale, plan, item }, props }) => ({
    params: { place: `${locale}/${plan}/${item}` },
    props,
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { locale, plan, item },
}) => new Response(qrSvg(absolute(file(shortLink(locale, plan.id, item.number)))));
