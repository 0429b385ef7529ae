/**
 * Which of a plan's present items and clauses the new text has, and where: by what they say, not by their number, so
 * that what editors wrote stays with its sentence.
 */
import { parse as parseYaml } from 'yaml';
import { splitFrontmatter } from '#files/frontmatter';
import { sentenceOf } from '#schema/paths';
import { similarity } from './similar.ts';

/** File contents by path relative to the plan's folder. */
export type Files = ReadonlyMap<string, string>;

export interface StoredClause {
  id: string;
  text: string;
}

export interface StoredItem {
  number: number;
  clauses: StoredClause[];
}

/** The frontmatter of a file; empty where there is none. */
export function storedIn(file: string | undefined): Record<string, unknown> {
  const yaml = splitFrontmatter(file ?? '')?.yaml ?? '';
  return (parseYaml(yaml) as Record<string, unknown> | null) ?? {};
}

export const itemFile = (locale: 'zh' | 'en', number: number): string =>
  `items/${locale}/${String(number).padStart(2, '0')}.mdx`;

/** The items a plan has now, in order. */
export const storedItems = (existing: Files): StoredItem[] =>
  [...existing.keys()]
    .flatMap((path) => /^items\/zh\/(\d+)\.mdx$/u.exec(path)?.[1] ?? [])
    .map((name) => ({
      number: Number(name),
      clauses:
        (storedIn(existing.get(`items/zh/${name}.mdx`))['clauses'] as StoredClause[] | undefined) ?? [],
    }))
    .sort((a, b) => a.number - b.number);

/** Clauses whose parts an editor split are one sentence again. */
const sentencesOf = (clauses: readonly StoredClause[]): StoredClause[] =>
  [...Map.groupBy(clauses, ({ id }) => sentenceOf(id))].map(([id, parts]) => ({
    id,
    text: parts.map(({ text }) => text).join(''),
  }));

const alike = 0.5;

/** Pairs of old and new that are the same, then of those that are most alike, each taken once. */
export function pairs(before: readonly string[], now: readonly string[]): Map<number, number> {
  const bound = new Map<number, number>();
  const taken = new Set<number>();
  const bind = (old: number, at: number) => {
    bound.set(old, at);
    taken.add(at);
  };
  before.forEach((text, old) => {
    const at = now.findIndex((each, place) => each === text && !taken.has(place));
    if (at !== -1) bind(old, at);
  });
  const candidates = before.flatMap((text, old) =>
    bound.has(old)
      ? []
      : now.flatMap((each, at) => {
          const likeness = taken.has(at) ? 0 : similarity(text, each);
          return likeness >= alike ? [{ old, at, likeness }] : [];
        }),
  );
  for (const { old, at } of candidates.toSorted((a, b) => b.likeness - a.likeness))
    if (!bound.has(old) && !taken.has(at)) bind(old, at);
  return bound;
}

export interface Binding {
  /** Number of an item now → the number it had. */
  items: ReadonlyMap<number, number>;
  /** Id of a sentence as it was → its id now. */
  clauses: ReadonlyMap<string, string>;
  /** Numbers of items that the new text has not. */
  gone: number[];
}

interface NewItem {
  number: number;
  clauses: readonly string[];
}

/** Input: the plan's present items, those of the new text; clauses of notice, preamble and sections likewise. */
export function bind(
  before: readonly StoredItem[],
  now: readonly NewItem[],
  others: readonly { before: readonly StoredClause[]; prefix: string; now: readonly string[] }[],
): Binding {
  const found = pairs(
    before.map(({ clauses }) => clauses.map(({ text }) => text).join('')),
    now.map(({ clauses }) => clauses.join('')),
  );
  const items = new Map<number, number>();
  const clauses = new Map<string, string>();
  const bindClauses = (old: readonly StoredClause[], prefix: string, texts: readonly string[]) => {
    const sentences = sentencesOf(old);
    const own = pairs(
      sentences.map(({ text }) => text),
      texts,
    );
    for (const [from, at] of own) clauses.set(sentences[from]?.id ?? '', `${prefix}.${at + 1}`);
  };
  for (const [old, at] of found) {
    const item = now[at];
    const stored = before[old];
    if (!item || !stored) continue;
    items.set(item.number, stored.number);
    bindClauses(stored.clauses, String(item.number), item.clauses);
  }
  for (const { before: old, prefix, now: texts } of others) bindClauses(old, prefix, texts);
  const gone = before.filter((_, old) => !found.has(old)).map(({ number }) => number);
  return { items, clauses, gone };
}

/** 6.3a where 6.3 is now 7.2 → 7.2a; null where the sentence is gone. */
export function movedClause({ clauses }: Binding, id: string): string | null {
  const sentence = sentenceOf(id);
  const now = clauses.get(sentence);
  return now === undefined ? null : now + id.slice(sentence.length);
}
