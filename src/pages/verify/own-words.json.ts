import type { APIRoute } from 'astro';
import { library } from '#site/library';
import { ownWordsOf } from '#formats/quotable/own-words';

export const GET: APIRoute = () => new Response(JSON.stringify(ownWordsOf(library)));
