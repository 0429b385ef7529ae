import { describe, expect, test } from 'vitest';
import { clauseDigest, itemDigest, planDigest, planText } from '#model/canonical';
import { sha256 } from '#text/digest';
import { buildLibrary } from '#model/library';
import { normalise } from '#text/normalise';
import { readContent } from '#files/read-content';
import { contentFiles, sourceText } from '../support/content.ts';

const [plan] = buildLibrary(readContent(contentFiles).content).plans;
if (!plan) throw new Error('no plan');

describe('the canonical text', () => {
  test('made from the pages’ model is the normalized source', () =>
    expect(planText(plan)).toBe(normalise(sourceText).text));
  test('has one line for each item, which its digest is taken over', () => {
    const lines = planText(plan).split('\n');
    for (const item of plan.items) {
      const own = lines.filter((line) => line.startsWith(`${item.number}.`));
      expect(own.map(sha256)).toEqual([itemDigest(item, plan)]);
    }
  });
  test('is what the plan’s digest is taken over', () =>
    expect(planDigest(plan)).toBe(sha256(planText(plan))));
});

test('a clause’s digest is of the received wording, not of the repaired one', () => {
  const repaired = plan.items.flatMap((item) => item.clauses).filter(({ zh, received }) => zh !== received);
  expect(repaired.length).toBeGreaterThan(0);
  for (const clause of repaired) {
    expect(clauseDigest(clause)).toBe(sha256(clause.received));
    expect(clauseDigest(clause)).not.toBe(sha256(clause.zh));
  }
});
