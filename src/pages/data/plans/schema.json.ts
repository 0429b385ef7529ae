import type { APIRoute } from 'astro';
import { planJsonSchema } from '#domain/exports/plan-json-schema';

export const GET: APIRoute = () => new Response(`${JSON.stringify(planJsonSchema, null, 2)}\n`);
