/** Sentences of all plans with their English: the same one is reused, the nearest one is offered with what differs. */
import type { Content } from '#schema/content';
import { inPlan, repairsOf, clausesOf, englishClausesOf, titleText, englishOf } from '#schema/queries';
import { itemNumberOf, planOf } from '#schema/paths';
import { printedFields } from '#schema/plan';
import { readingText } from '#text/repairs';
import { similarity } from '../emit/similar.ts';

export interface Remembered {
  /** 2022/6.3 */
  from: string;
  zh: string;
  en: string;
}

/** Every text of every plan that has confirmed English: clauses, titles, head. */
export function memoryOf(content: Content): Remembered[] {
  return content.plans.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const english = new Map(
      englishClausesOf(content, plan)
        .filter((each) => !isProposal(each))
        .map(({ id, text }) => [id, text]),
    );
    const clauses = clausesOf(content, plan).map(({ id, text }) => ({
      from: `${plan}/${id}`,
      zh: readingText(text, repairsOf(content, plan, id)),
      en: english.get(id) ?? '',
    }));
    const [translation] = inPlan(content.planTranslations, plan);
    const head = printedFields.map((field) => {
      const own = translation?.data[field];
      return { from: `${plan}/${field}`, zh: data[field], en: own && !isProposal(own) ? own.text : '' };
    });
    const sections = inPlan(content.sections, plan).flatMap((entry) =>
      entry.data.sections.map(({ number, title, en }) => ({
        from: `${plan}/s${number}`,
        zh: title,
        en: isProposal(en) ? '' : en.text,
      })),
    );
    const titles = inPlan(content.items, plan).map((item) => {
      const title = englishOf(content, item)?.data.title;
      return {
        from: `${plan}/${itemNumberOf(item.file)}`,
        zh: titleText(item.data.title, item.data.clauses[0]?.text ?? ''),
        en: title && !isProposal(title) ? title.text : '',
      };
    });
    return [...head, ...sections, ...titles, ...clauses].filter(({ zh, en }) => zh !== '' && en !== '');
  });
}

const isProposal = (value: object): boolean => 'proposal' in value && value.proposal !== undefined;

export interface Suggestion {
  text: string;
  /** Where it comes from, and what differs. */
  proposal: string;
}

const nearEnough = 0.6;

/** The words in which two sentences differ: 三座→五座. */
function differences(from: string, to: string): string {
  const a = [...from];
  const b = [...to];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const before = a.slice(start, a.length - end).join('');
  const now = b.slice(start, b.length - end).join('');
  return `“${before}” → “${now}”`;
}

/** Input: a sentence, what is remembered. Output: the English of the same or of the nearest one, or null. */
export function suggest(zh: string, memory: readonly Remembered[]): Suggestion | null {
  const same = memory.find((each) => each.zh === zh);
  if (same) return { text: same.en, proposal: `${same.from}, the same words` };
  let best: { each: Remembered; likeness: number } | null = null;
  for (const each of memory) {
    if (Math.min(each.zh.length, zh.length) * 3 < Math.max(each.zh.length, zh.length)) continue;
    const likeness = similarity(each.zh, zh);
    if (likeness >= nearEnough && likeness > (best?.likeness ?? 0)) best = { each, likeness };
  }
  if (!best) return null;
  const { each, likeness } = best;
  const percent = Math.round(likeness * 100);
  return { text: each.en, proposal: `${each.from}, ${percent} % alike: ${differences(each.zh, zh)}` };
}
