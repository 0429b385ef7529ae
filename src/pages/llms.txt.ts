import type { APIRoute } from 'astro';
import { files } from '#site/files';
import { edition } from '#site/library';
import { llmsText } from '#formats/llms/llms';

export const GET: APIRoute = () => new Response(llmsText(files, edition));
