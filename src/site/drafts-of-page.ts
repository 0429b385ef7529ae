/** Which page a finding belongs to, so that an editor meets it where the content stands. */
import type { Finding } from '#schema/findings';
import { idOf, itemNumberOf, planOf } from '#schema/paths';
import { kindAt, type KindName, type RouteParams } from '#pages';

interface Place {
  /** Its path below content/. */
  file: RegExp;
  kinds: readonly KindName[];
  /** What the page's address must say; nothing where the file has but one page. */
  params: (file: string) => RouteParams;
}

const ofPlan = (file: string): RouteParams => ({ plan: planOf(file) });

const places: readonly Place[] = [
  {
    file: /^plans\/[^/]+\/items\//u,
    kinds: ['item', 'clause', 'itemCitations'],
    params: (file) => ({ plan: planOf(file), item: String(itemNumberOf(file)) }),
  },
  { file: /\/(?:repairs|doubts)\.yaml$/u, kinds: ['corrections'], params: ofPlan },
  { file: /\/follow-up\.yaml$/u, kinds: ['followUp'], params: ofPlan },
  { file: /\/lineage\.yaml$/u, kinds: ['since', 'plan'], params: ofPlan },
  { file: /\/targets\.yaml$/u, kinds: ['targets'], params: ofPlan },
  { file: /^plans\//u, kinds: ['plan', 'text'], params: ofPlan },
  { file: /^jurisdictions\//u, kinds: ['units'], params: () => ({}) },
  { file: /^units\//u, kinds: ['unit'], params: (file) => ({ unit: idOf(file) }) },
  { file: /^groups\//u, kinds: ['group'], params: (file) => ({ group: idOf(file) }) },
  { file: /^terms\//u, kinds: ['term'], params: (file) => ({ term: idOf(file) }) },
  { file: /^documents\//u, kinds: ['documents'], params: () => ({}) },
  { file: /^lexicon\//u, kinds: ['search'], params: () => ({}) },
  { file: /\/about\.mdx$/u, kinds: ['about'], params: () => ({}) },
  { file: /^pages\//u, kinds: ['aboutPart'], params: (file) => ({ page: idOf(file) }) },
  { file: /^(?:changes|redirects)\.yaml$/u, kinds: ['changes'], params: () => ({}) },
];

function isOn({ file }: Finding, kind: KindName, params: RouteParams): boolean {
  const place = places.find((each) => each.file.test(file));
  return (
    place !== undefined &&
    place.kinds.includes(kind) &&
    Object.entries(place.params(file)).every(([key, value]) => params[key] === value)
  );
}

export interface DraftsOfPage {
  here: readonly Finding[];
  /** How many belong to other pages. */
  elsewhere: number;
}

/** Input: a page's route and all findings, their files below content/. The home page shows every one. */
export function draftsOn(route: string, findings: readonly Finding[]): DraftsOfPage {
  const page = kindAt(route);
  const here = findings.filter(
    (finding) => page?.kind === 'home' || (page !== null && isOn(finding, page.kind, page.params)),
  );
  return { here, elsewhere: findings.length - here.length };
}
