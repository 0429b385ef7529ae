import type { APIRoute } from 'astro';
import { files } from '#site/files';
import type { PublishedFile } from '#formats/published-file';

export const getStaticPaths = () =>
  files.map((published) => ({
    params: { path: published.path.replace('/data/', '') },
    props: { published },
  }));

export const GET: APIRoute<{ published: PublishedFile }> = ({ props: { published } }) =>
  new Response(published.body, { headers: { 'Content-Type': `${published.mediaType}; charset=utf-8` } });
