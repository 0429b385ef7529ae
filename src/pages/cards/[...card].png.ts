import type { APIRoute } from 'astro';
import { cardPng } from '#formats/cards/draw';
import { allCards, type Card } from '#site/cards';

export const getStaticPaths = () =>
  allCards().map((card) => ({
    params: { card: card.path.replace(/^\/cards\/|\.png$/gu, '') },
    props: { card },
  }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await cardPng(props.card.content));
