import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanJson } from '#formats/json/plan-json';
import type { Provenance } from '#formats/provenance/provenance';
import { dataFiles } from '#urls';
import { bytesOf, files, plans, redirects, textOf } from './dist.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sums = textOf(dataFiles.checksums);

describe('SHA256SUMS', () => {
  const lines = sums.split('\n').filter(Boolean);

  test('covers every file a server gives but itself, in order', () => {
    const paths = lines.map((line) => `/${line.slice(66)}`);
    expect(paths).toEqual(paths.toSorted());
    const left = [dataFiles.checksums, ...redirects.map(({ file }) => file)];
    expect(paths).toEqual(files.filter((file) => !left.includes(file)).toSorted());
  });
  test('gives every file’s digest', () => {
    const wrong = lines.filter((line) => digest(bytesOf(`/${line.slice(66)}`)) !== line.slice(0, 64));
    expect(wrong).toEqual([]);
  });
});

describe('the provenance', () => {
  const provenance = JSON.parse(textOf(dataFiles.provenance)) as Provenance;

  test('names the commit, where there is one', () => {
    const head = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
    expect(provenance.commit).toBe(head.status === 0 ? head.stdout.trim() : null);
  });
  test('gives the digest and size of the source that is published', () => {
    expect(provenance.sources.map(({ plan }) => plan).toSorted()).toEqual(plans.map(({ plan }) => plan.id));
    for (const { plan } of plans) {
      const bytes = bytesOf(dataFiles.source(plan.id));
      const facts = { sha256: digest(bytes), bytes: bytes.length };
      expect(provenance.sources.find((source) => source.plan === plan.id)).toMatchObject(facts);
      expect(plan.source).toEqual(facts);
    }
  });
  test('counts what the plans’ data hold', () => {
    const all = (of: (plan: PlanJson) => readonly unknown[]) => plans.flatMap(of).length;
    // Every plan's data describes the whole registry and glossary.
    const each = (of: (plan: PlanJson) => readonly { id: string }[]) =>
      new Set(plans.flatMap(of).map(({ id }) => id)).size;
    const ofBasis = (basis: string) => all(({ duties }) => duties.filter((duty) => duty.basis === basis));
    expect(provenance.counts).toEqual({
      plans: plans.length,
      sections: all(({ sections }) => sections),
      items: all(({ items }) => items),
      clauses: all(({ items }) => items.flatMap(({ clauses }) => clauses)),
      units: each(({ units }) => units),
      groups: each(({ groups }) => groups),
      duties: { named: ofBasis('named'), member: ofBasis('member'), possible: ofBasis('possible') },
      repairs: all(({ repairs }) => repairs),
      targets: all(({ targets }) => targets),
      documents: each(({ documents }) => documents),
      terms: each(({ terms }) => terms),
    });
  });
  test('gives the version of every tool as it is installed', () => {
    for (const [name, version] of Object.entries(provenance.tools))
      if (name !== 'node')
        expect([name, version]).toEqual([
          name,
          (
            JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
              version: string;
            }
          ).version,
        ]);
  });
});
