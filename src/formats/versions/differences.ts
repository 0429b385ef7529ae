/** What differs between two versions of a plan, place by place. */
import type { Snapshot } from './snapshot.ts';

export interface Difference {
  /** 6.3, item-6, section-3, title. */
  place: string;
  language: 'zh' | 'en';
  /** Null where the place was not there. */
  before: string | null;
  after: string | null;
}

type Texts = ReadonlyMap<string, string>;

/** Every text of a version, by place and language. */
function textsOf({ head, sections, items, clauses }: Snapshot): Texts {
  const bilingual = [
    ...Object.entries(head).flatMap(([place, text]) => (text ? [{ place, ...text }] : [])),
    ...sections.map(({ number, title }) => ({ place: `section-${number}`, ...title })),
    ...items.map(({ number, title }) => ({ place: `item-${number}`, ...title })),
    ...clauses.map(({ id, zh, en }) => ({ place: id, zh, en })),
  ];
  return new Map(
    bilingual.flatMap(({ place, zh, en }) => [
      [`${place} zh`, zh],
      [`${place} en`, en],
    ]),
  );
}

/** In the order of the later version; what is no longer there comes last. */
export function differences(before: Snapshot, after: Snapshot): Difference[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => {
      const [place = '', language] = key.split(' ');
      return {
        place,
        language: language === 'zh' ? 'zh' : 'en',
        before: old.get(key) ?? null,
        after: now.get(key) ?? null,
      };
    });
}
