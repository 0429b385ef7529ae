import type { APIRoute } from 'astro';
import { library } from '#data/library';
import { quotablePassages } from '#data/quotable';
import type { Plan } from '#domain/library';

export const getStaticPaths = () =>
  library.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));

export const GET: APIRoute<{ plan: Plan }> = ({ props }) =>
  new Response(JSON.stringify(quotablePassages(props.plan)));
