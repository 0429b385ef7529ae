/** Each published version of each plan as JSON. */
import { z } from 'astro/zod';
import { bilingual } from '#formats/json/plan-json-schema';
import { ofPlan } from '#formats/naming';
import { inBoth, json, publishedFile, type PublishedFile } from '#formats/published-file';
import type { Library } from '#model/library';
import { absolute, dataFiles, file, routes } from '#urls';
import type { Snapshot } from './snapshot.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/u);

export const versionShape = z.strictObject({
  version: z.int().describe('1, 2, 3 …'),
  date: z.iso.date().describe('The day it was published'),
  predecessor: z.url().nullable().describe('The version before'),
  plan: z.string(),
  digest: digest.describe('SHA-256 of the canonical text'),
  head: z.record(z.string(), bilingual.nullable()),
  sections: z.array(z.strictObject({ number: z.int(), title: bilingual })),
  items: z.array(
    z.strictObject({ number: z.int(), section: z.int(), title: bilingual, note: z.string(), digest }),
  ),
  clauses: z.array(
    z.strictObject({ id: z.string(), received: z.string(), zh: z.string(), en: z.string(), digest }),
  ),
});

/** `snapshots` are those of all plans, in any order. */
export function versionFiles(library: Library, snapshots: readonly Snapshot[]): PublishedFile[] {
  const schema = publishedFile({
    path: dataFiles.versionSchema,
    format: 'schema',
    title: inBoth('file.versionSchema'),
    body: json({ title: 'A version of a published plan', ...z.toJSONSchema(versionShape) }),
  });
  const files = library.plans.flatMap((plan) => {
    const own = snapshots.filter((each) => each.plan === plan.id).sort((a, b) => a.version - b.version);
    return own.map((snapshot, index) => {
      const before = own[index - 1];
      const predecessor = before ? absolute(file(dataFiles.version(plan.id, before.version))) : null;
      return publishedFile({
        path: dataFiles.version(plan.id, snapshot.version),
        format: 'json',
        title: ofPlan(library, plan, inBoth('file.version', { n: snapshot.version, date: snapshot.date })),
        isOneOfMany: true,
        describes: [routes.versions(plan.id)],
        schema: dataFiles.versionSchema,
        body: json({ ...snapshot, predecessor }),
      });
    });
  });
  return [...files, schema];
}
