import type { APIRoute } from 'astro';
import { library } from '#data/library';
import { toCsv } from '#domain/exports/csv';
import { matrixRows } from '#domain/exports/duties';
import type { Plan } from '#domain/library';

export const getStaticPaths = () =>
  library.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));

export const GET: APIRoute<{ plan: Plan }> = ({ props }) => {
  const { columns, rows } = matrixRows(props.plan, library);
  return new Response(toCsv(rows, columns));
};
