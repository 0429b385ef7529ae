import type { APIRoute } from 'astro';
import { files } from '#data/files';
import { llmsText } from '#data/llms';

export const GET: APIRoute = () => new Response(llmsText(files));
