/** Where the built site comes from, and how much there is of everything: for comparing two builds, or a build and its source. */
import { z } from 'astro/zod';
import { bases, dutiesOf, type Basis } from '#model/duties';
import type { Library } from '#model/library';
import { schemaVersion } from '#formats/json/plan-json';

/** What only the building machine knows. */
export interface BuildFacts {
  /** The commit built from; null outside a repository. */
  commit: string | null;
  /** Whether files differed from that commit; null outside a repository. */
  isModified: boolean | null;
  /** Exact versions by name: Node and the direct dependencies. */
  tools: Record<string, string>;
  /** SHA-256 of package-lock.json, which fixes everything else. */
  lockfile: string;
}

const count = z.int().nonnegative();

export const provenanceShape = z.strictObject({
  schemaVersion: z.string(),
  commit: z.string().nullable().describe('The commit built from; null outside a repository'),
  isModified: z.boolean().nullable().describe('Whether files differed from that commit'),
  lockfile: z.strictObject({ sha256: z.string() }).describe('package-lock.json'),
  tools: z.record(z.string(), z.string()).describe('Exact versions: Node and the direct dependencies'),
  version: count.describe('The newest entry of the record of changes'),
  sources: z.array(z.strictObject({ plan: z.string(), url: z.url(), sha256: z.string(), bytes: z.int() })),
  counts: z.strictObject({
    plans: count,
    sections: count,
    items: count,
    clauses: count,
    units: count,
    groups: count,
    duties: z.strictObject({ named: count, member: count, possible: count }).describe('Never to be added up'),
    repairs: count,
    targets: count,
    documents: count,
    terms: count,
  }),
});

export type Provenance = z.infer<typeof provenanceShape>;

export const provenanceJsonSchema = {
  title: 'Where the open edition comes from',
  ...z.toJSONSchema(provenanceShape),
};

function dutyCounts(library: Library): Record<Basis, number> {
  const duties = library.plans.flatMap((plan) => dutiesOf(plan));
  const counts = bases.map((basis) => [basis, duties.filter((duty) => duty.basis === basis).length]);
  return Object.fromEntries(counts) as Record<Basis, number>;
}

/** `sourceAddress` is where a plan's text as received can be fetched. */
export function provenance(
  library: Library,
  { commit, isModified, tools, lockfile }: BuildFacts,
  sourceAddress: (plan: string) => string,
): Provenance {
  const all = (of: (plan: Library['plans'][number]) => readonly unknown[]) =>
    library.plans.flatMap(of).length;
  return {
    schemaVersion,
    commit,
    isModified,
    lockfile: { sha256: lockfile },
    tools,
    version: library.versions[0]?.version ?? 0,
    sources: library.plans.map(({ id, source }) => ({ plan: id, url: sourceAddress(id), ...source })),
    counts: {
      plans: library.plans.length,
      sections: all(({ sections }) => sections),
      items: all(({ items }) => items),
      clauses: all(({ items }) => items.flatMap(({ clauses }) => clauses)),
      units: library.units.length,
      groups: library.groups.length,
      duties: dutyCounts(library),
      repairs: all(({ repairs }) => repairs),
      targets: all(({ targets }) => targets),
      documents: library.documents.length,
      terms: library.terms.length,
    },
  };
}
