import type { APIRoute } from 'astro';
import { files } from '#data/files';
import { edition } from '#data/library';
import { llmsText } from '#data/llms';

export const GET: APIRoute = () => new Response(llmsText(files, edition));
