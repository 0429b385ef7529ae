import type { APIRoute } from 'astro';
import { library } from '#data/library';
import { planJson, type Addresses } from '#domain/exports/plan-json';
import type { Plan } from '#domain/library';
import { bothAddresses, clauseRoute, routes } from '#urls';

const addresses: Addresses = {
  plan: (plan) => bothAddresses(routes.plan(plan)),
  section: (plan, number) => bothAddresses(routes.section(plan, number)),
  item: (plan, number) => bothAddresses(routes.item(plan, number)),
  clause: (plan, clauseId) => bothAddresses(clauseRoute(plan, clauseId)),
  unit: (id) => bothAddresses(routes.unit(id)),
  group: (id) => bothAddresses(routes.group(id)),
};

export const getStaticPaths = () =>
  library.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));

export const GET: APIRoute<{ plan: Plan }> = ({ props }) =>
  new Response(`${JSON.stringify(planJson(props.plan, library, addresses), null, 2)}\n`);
