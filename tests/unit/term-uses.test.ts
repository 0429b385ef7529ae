import { expect, test } from 'vitest';
import type { Clause, Term } from '#model/library';
import { firstUses } from '#model/term-uses';

const clause = (id: string, zh: string) => ({ id, zh }) as Clause;
const term = (id: string, zh: string) => ({ id, zh, variants: [] as string[] }) as Term;

test('a term is marked where a text first uses it, and not again in later clauses', () => {
  const clauses = [
    clause('7.1', '推进政务公开平台。'),
    clause('7.2', '政务公开，政务公开。'),
    clause('7.3', '政务公开平台。'),
  ];
  const uses = firstUses(clauses, [term('gongkai', '政务公开'), term('pingtai', '政务公开平台')]);
  const marked = clauses.map(({ id, zh }) =>
    uses.get(id)?.map(({ start, end }) => [zh.slice(start, end), start]),
  );
  expect(marked).toEqual([[['政务公开平台', 2]], [['政务公开', 0]], []]);
});
