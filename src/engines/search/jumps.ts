/** Queries that name a place by its number: 8, 8.3, 8.3a, 第8项, 第三部分, 聊政办字〔2022〕9号. */
import { chineseNumber } from '#text/grammar';
import type { Directory, Entity } from './directory.ts';

export interface Jump {
  entity: Entity;
  /** Clause id, when the query names one. */
  clause: string | null;
}

const n = String.raw`([1-9]\d{0,2}|[一二三四五六七八九十]{1,3})`;
// Parts of a split sentence have a letter: 8.3a.
const part = String.raw`([1-9]\d{0,2}[a-z]?|[一二三四五六七八九十]{1,3})`;
const clausePattern = new RegExp(
  `^(?:第|clause |item )?${n}(?:[.．。/-]|项第?|,? clause )${part}(?:句)?$`,
  'u',
);
const itemPattern = new RegExp(`^(?:(?:第|事项|item |no )?${n}(?:项|条)?|#${n}|第${n}(?:个)?事项)$`, 'u');
const sectionPattern = new RegExp(
  `^(?:第?${n}部分|(?:section|part) ${n}|([一二三四五六七八九十]+)、?)$`,
  'u',
);
const numberPattern = /^(\p{Script=Han}{2,6}字)?\D*?(?:(20\d\d)\D*?)?(\d+) ?号(文件?)?$/u;
const englishNumberPattern = /^(?:\p{L}+ )?\W*(20\d\d)\W* ?no\W* ?(\d+)$/u;

const digits = (text: string): string => (/^\d/u.test(text) ? text : String(chineseNumber(text)));

const numberOf = (text: string): number => Number(digits(text));

const first = (match: RegExpExecArray | null): number => numberOf(match?.slice(1).find(Boolean) ?? '');

/** The place a folded query names, or null. Two plans that hold the same number: the newest. */
export function jumpOf(folded: string, directory: Directory): Jump | null {
  const text = folded.replace(/\s+/gu, ' ').trim();
  const at = (kind: 'item' | 'section', number: number) =>
    directory.entities.find((entity) => entity.kind === kind && entity.id === String(number));
  const clause = clausePattern.exec(text);
  if (clause) {
    const id = `${digits(clause[1] ?? '')}.${digits(clause[2] ?? '')}`;
    const entity = directory.items.find(({ clauses }) => clauses.includes(id));
    return entity ? { entity, clause: id } : null;
  }
  const section = sectionPattern.exec(text);
  const item = itemPattern.exec(text);
  const entity = (section && at('section', first(section))) ?? (item && at('item', first(item)));
  if (entity) return { entity, clause: null };
  const [, series, year, serial, paper] =
    numberPattern.exec(text.replace(englishNumberPattern, '$1 $2号')) ?? [];
  const plan = directory.plans.find(({ number }) => {
    const [, ofSeries, ofYear, ofSerial] = numberPattern.exec(number) ?? [];
    return (
      ofSerial === serial && (series ? series === ofSeries : (year ?? paper)) && (!year || year === ofYear)
    );
  });
  return plan && serial ? { entity: plan.entity, clause: null } : null;
}
