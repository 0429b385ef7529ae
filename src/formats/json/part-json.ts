/** One item and one unit as JSON documents of their own, in the words of the plan's JSON. */
import { dutiesOf, groupsOf } from '#model/duties';
import { itemsOfFollowUp } from '#model/follow-ups';
import { lineageRows } from '#model/lineage';
import { plansFor } from '#model/plans';
import { bodiesOf, type Item, type Library, type Plan, type Unit } from '#model/library';
import {
  followUpJson,
  groupJson,
  itemJson,
  schemaVersion,
  sectionJson,
  unitJson,
  type Addresses,
} from './plan-json.ts';

const planReference = (plan: Plan, addresses: Addresses) => ({
  id: plan.id,
  title: plan.title,
  documentNumber: plan.documentNumber.zh,
  issuer: plan.issuer,
  issuedOn: plan.issuedOn,
  url: addresses.plan(plan.id),
});

/** An item with the names of everything its ids stand for; what else is known of bodies stands in the plan's document. */
export function itemDocument(plan: Plan, item: Item, library: Library, addresses: Addresses) {
  const duties = dutiesOf(plan).filter((duty) => duty.item === item.number);
  const names = bodiesOf(item);
  const isHere = ({ clause }: { clause: string }) => item.clauses.some(({ id }) => id === clause);
  return {
    schemaVersion,
    plan: planReference(plan, addresses),
    sections: plan.sections
      .filter(({ number }) => number === item.section)
      .map((section) => sectionJson(plan, section, addresses)),
    item: itemJson(plan, item, addresses),
    units: plan.units
      .filter(({ id }) => duties.some(({ unit }) => unit === id))
      .map(({ id, printed, name }) => ({ id, printed, name, url: addresses.unit(id) })),
    groups: plan.groups
      .filter(({ id }) => names.includes(id))
      .map(({ id, printed, name, scope }) => ({
        id,
        printed,
        name: { zh: printed, en: name.en },
        scope,
        url: addresses.group(id),
      })),
    duties,
    repairs: plan.repairs.filter(isHere),
    targets: plan.targets.filter(isHere),
    followUps: plan.followUps
      .filter((record) => itemsOfFollowUp(record).includes(item.number))
      .map(followUpJson),
    lineage: lineageRows(plan, library).filter((row) => row.item === item.number),
  };
}

/** A unit with its groups and its duties under every plan. What items say stands in their own documents. */
export function unitDocument(unit: Unit, library: Library, addresses: Addresses) {
  return {
    schemaVersion,
    unit: unitJson(unit, library, addresses),
    confidence: unit.confidence,
    evidence: unit.evidence,
    groups: groupsOf(unit, library).map((group) => groupJson(group, addresses)),
    plans: plansFor(library, unit).map((plan) => {
      const duties = dutiesOf(plan).filter((duty) => duty.unit === unit.id);
      return {
        ...planReference(plan, addresses),
        duties,
        items: plan.items
          .filter(({ number }) => duties.some(({ item }) => item === number))
          .map(({ number, title }) => ({ number, title, url: addresses.item(plan.id, number) })),
      };
    }),
  };
}
