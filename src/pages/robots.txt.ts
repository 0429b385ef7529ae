import type { APIRoute } from 'astro';
import { absolute, file } from '#urls';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(file('/sitemap-index.xml'))}\n`);
