import type { Addresses } from '#formats/json/plan-json';
import { absolute, bothAddresses, clausePage, file, routes } from '#urls';

/** Absolute addresses of everything the exports link to. */
export const addresses: Addresses = {
  plan: (plan) => bothAddresses(routes.plan(plan)),
  section: (plan, number) => bothAddresses(routes.section(plan, number)),
  item: (plan, number) => bothAddresses(routes.item(plan, number)),
  clause: (plan, clauseId) => bothAddresses(clausePage(plan, clauseId)),
  unit: (id) => bothAddresses(routes.unit(id)),
  group: (id) => bothAddresses(routes.group(id)),
  work: (...place) => `${absolute(file('/'))}#${place.join('/')}`,
  term: (id) => bothAddresses(routes.term(id)),
};
