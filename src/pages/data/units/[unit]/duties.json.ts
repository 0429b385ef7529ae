import type { APIRoute } from 'astro';
import { currentPlan, library } from '#data/library';
import { dutyRows } from '#domain/exports/duties';
import type { Unit } from '#domain/library';

export const getStaticPaths = () =>
  library.units.map((unit) => ({ params: { unit: unit.id }, props: { unit } }));

export const GET: APIRoute<{ unit: Unit }> = ({ props }) =>
  new Response(
    `${JSON.stringify({ plan: currentPlan.id, duties: dutyRows(currentPlan, library, props.unit) }, null, 2)}\n`,
  );
