/** Every Chinese text of a plan beside the place of its English: what is handed to translators and taken back. */
import type { Content } from '#schema/content';
import { englishFileOf, itemNumberOf } from '#schema/paths';
import { printedFields } from '#schema/plan';
import { englishOf, inPlan, repairsOf, titleText } from '#schema/queries';
import { readingText } from '#text/repairs';

export interface Pair {
  /** title, notice.1, s3, s3.1, t6 (the title of item 6), 6.3 */
  key: string;
  zh: string;
  en: string;
  /** Where a proposal comes from that nobody has confirmed. */
  proposal?: string;
  /** The file below content/, and the way to the translation in its YAML. */
  file: string;
  path: (string | number)[];
}

interface English {
  text: string;
  proposal?: string | undefined;
}

const pair = (key: string, zh: string, en: English | undefined, file: string, path: Pair['path']): Pair => ({
  key,
  zh,
  en: en?.text ?? '',
  ...(en?.proposal !== undefined && { proposal: en.proposal }),
  file,
  path,
});

interface Clause {
  id: string;
  text: string;
}

/** Input: all content and a plan's id. Output: its pairs in the order of the text; what has no Chinese is left out. */
export function pairsOf(content: Content, plan: string): Pair[] {
  const reading = ({ id, text }: Clause) => readingText(text, repairsOf(content, plan, id));
  const clauses = (
    zh: readonly Clause[],
    en: readonly (English & { id: string })[],
    file: string,
    path: Pair['path'],
  ) =>
    zh.map((clause) => {
      const at = en.findIndex(({ id }) => id === clause.id);
      return pair(clause.id, reading(clause), en[at], file, [...path, at]);
    });
  const [head] = inPlan(content.plans, plan);
  const [english] = inPlan(content.planTranslations, plan);
  const ofHead =
    head && english
      ? [
          ...printedFields.map((field) =>
            pair(field, head.data[field], english.data[field], english.file, [field]),
          ),
          ...(['notice', 'preamble'] as const).flatMap((field) =>
            clauses(head.data[field], english.data[field], english.file, [field]),
          ),
        ]
      : [];
  const ofSections = inPlan(content.sections, plan).flatMap(({ file, data }) =>
    data.sections.flatMap(({ number, title, en, text, textEn }, at) => [
      pair(`s${number}`, title, en, file, ['sections', at, 'en']),
      ...clauses(text, textEn, file, ['sections', at, 'textEn']),
    ]),
  );
  const ofItems = inPlan(content.items, plan)
    .toSorted((a, b) => itemNumberOf(a.file) - itemNumberOf(b.file))
    .flatMap((item) => {
      const file = englishFileOf(item.file);
      const translation = englishOf(content, item)?.data;
      if (!translation) return [];
      const [first] = item.data.clauses;
      const title = titleText(item.data.title, first ? reading(first) : '');
      return [
        pair(`t${itemNumberOf(item.file)}`, title, translation.title, file, ['title']),
        ...clauses(item.data.clauses, translation.clauses, file, ['clauses']),
      ];
    });
  return [...ofHead, ...ofSections, ...ofItems].filter(({ zh, path }) => zh !== '' && !path.includes(-1));
}
