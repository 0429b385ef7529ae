import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanJson } from '#domain/exports/plan-json';
import type { Provenance } from '#domain/exports/provenance';
import { dataFiles } from '#urls';
import { bytesOf, files, textOf } from './dist.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sums = textOf(dataFiles.checksums);

describe('SHA256SUMS', () => {
  const lines = sums.split('\n').filter(Boolean);

  test('covers every file but itself, in order', () => {
    const paths = lines.map((line) => `/${line.slice(66)}`);
    expect(paths).toEqual(paths.toSorted());
    expect(paths).toEqual(files.filter((file) => file !== dataFiles.checksums).toSorted());
  });
  test('gives every file’s digest', () => {
    const wrong = lines.filter((line) => digest(bytesOf(`/${line.slice(66)}`)) !== line.slice(0, 64));
    expect(wrong).toEqual([]);
  });
});

describe('the provenance', () => {
  const provenance = JSON.parse(textOf(dataFiles.provenance)) as Provenance;
  const plan = JSON.parse(textOf(dataFiles.plan('2022'))) as PlanJson;

  test('names the commit, where there is one', () => {
    const head = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
    expect(provenance.commit).toBe(head.status === 0 ? head.stdout.trim() : null);
  });
  test('gives the digest and size of the source that is published', () => {
    const [source] = provenance.sources;
    const bytes = bytesOf(dataFiles.source('2022'));
    expect(source).toMatchObject({ sha256: digest(bytes), bytes: bytes.length });
    expect(plan.plan.source).toEqual({ sha256: digest(bytes), bytes: bytes.length });
  });
  test('counts what the plan’s data holds', () => {
    const ofBasis = (basis: string) => plan.duties.filter((duty) => duty.basis === basis).length;
    expect(provenance.counts).toEqual({
      plans: 1,
      sections: plan.sections.length,
      items: plan.items.length,
      clauses: plan.items.flatMap(({ clauses }) => clauses).length,
      units: plan.units.length,
      groups: plan.groups.length,
      duties: { named: ofBasis('named'), member: ofBasis('member'), possible: ofBasis('possible') },
      repairs: plan.repairs.length,
      targets: plan.targets.length,
      documents: plan.documents.length,
      terms: plan.terms.length,
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
