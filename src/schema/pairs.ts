/** Every text that stands in both languages and is to use the glossary's words. */
import { parseReading, readingPlain } from '#text/reading';
import { readingText } from '#text/repairs';
import type { Content, Entry } from './content.ts';
import type { FieldFinding } from './findings.ts';
import { englishFileOf, idOf, itemNumberOf, planOf } from './paths.ts';
import { clausesOf, englishOf, inPlan, repairsOf, titleText } from './queries.ts';

export interface TextPair {
  /** The plan it belongs to; null in registries that plans share. */
  plan: string | null;
  /** The place in the plan, as exceptions name it: 6.3, item-6, section-3, head; else the entry's id. */
  place: string;
  /** As it is read, after repairs. */
  zh: string;
  en: string;
  /** Where the English stands. */
  file: string;
  path: FieldFinding['path'];
}

/** A gist or a target belongs to its clause, a title and a reading to the item. */
function pairsOfItem(content: Content, plan: string, item: Entry<'items'>): TextPair[] {
  const english = englishOf(content, item);
  if (!english) return [];
  const { data, body } = english;
  const file = englishFileOf(item.file);
  const place = `item-${itemNumberOf(item.file)}`;
  const clauses = item.data.clauses.map(({ id, text }) => ({
    id,
    zh: readingText(text, repairsOf(content, plan, id)),
  }));
  const reading = {
    zh: readingPlain(parseReading(item.body, 'zh'), 'zh'),
    en: readingPlain(parseReading(body, 'en'), 'en'),
  };
  return [
    {
      plan,
      place,
      zh: titleText(item.data.title, clauses[0]?.zh ?? ''),
      en: data.title.text,
      file,
      path: ['title', 'text'],
    },
    ...data.clauses.flatMap(({ id, text: en }, at): TextPair[] => {
      const zh = clauses.find((clause) => clause.id === id)?.zh ?? '';
      return [{ plan, place: id, zh, en, file, path: ['clauses', at, 'text'] }];
    }),
    ...data.gist.flatMap(({ clause, text: en }, at): TextPair[] => {
      const zh = item.data.gist[at]?.text ?? '';
      return [{ plan, place: clause, zh, en, file, path: ['gist', at, 'text'] }];
    }),
    { plan, place, ...reading, file, path: ['body', 0] },
  ];
}

/** What the head prints and the English is to say in the glossary's words; numbers and dates have none. */
const headFields = ['letterhead', 'noticeTitle', 'addressees', 'signer', 'annotation', 'title'] as const;

function pairsOfHead(content: Content, { file: source, data }: Entry<'plans'>): TextPair[] {
  const plan = planOf(source);
  return inPlan(content.planTranslations, plan).flatMap(({ file, data: english }) => {
    const fields = headFields.map((field): TextPair => {
      return {
        plan,
        place: 'head',
        zh: data[field],
        en: english[field]?.text ?? '',
        file,
        path: [field, 'text'],
      };
    });
    const chinese = clausesOf(content, plan);
    const clauses = (['notice', 'preamble'] as const).flatMap((field) =>
      english[field].map(({ id, text: en }, at): TextPair => {
        const zh = readingText(
          chinese.find((clause) => clause.id === id)?.text ?? '',
          repairsOf(content, plan, id),
        );
        return { plan, place: id, zh, en, file, path: [field, at, 'text'] };
      }),
    );
    return [...fields, ...clauses];
  });
}

function pairsOfPlan(content: Content, entry: Entry<'plans'>): TextPair[] {
  const plan = planOf(entry.file);
  const sections = inPlan(content.sections, plan).flatMap(({ file, data }) =>
    data.sections.map(({ number, title, en }, at): TextPair => {
      const path = ['sections', at, 'en', 'text'];
      return { plan, place: `section-${number}`, zh: title, en: en.text, file, path };
    }),
  );
  const targets = inPlan(content.targets, plan).flatMap(({ file, data }) =>
    data.targets.map(({ clause, label }, at): TextPair => {
      return { plan, place: clause, ...label, file, path: ['targets', at, 'label', 'en'] };
    }),
  );
  return [
    ...pairsOfHead(content, entry),
    ...sections,
    ...inPlan(content.items, plan).flatMap((item) => pairsOfItem(content, plan, item)),
    ...targets,
  ];
}

/** Names of bodies, of which the English notes are made, and titles of documents. */
const pairsOfRegistries = (content: Content): TextPair[] => [
  ...content.units.map(({ file, data }): TextPair => {
    return { plan: null, place: idOf(file), ...data.name, file, path: ['name', 'en'] };
  }),
  ...content.groups.map(({ file, data }): TextPair => {
    const zh = data.printed;
    return { plan: null, place: idOf(file), zh, en: data.name.en, file, path: ['name', 'en'] };
  }),
  ...content.documents.map(({ file, data }): TextPair => {
    return { plan: null, place: idOf(file), ...data.title, file, path: ['title', 'en'] };
  }),
];

/** Those without English are left out: another check tells of them. */
export const textPairs = (content: Content): TextPair[] =>
  [...content.plans.flatMap((plan) => pairsOfPlan(content, plan)), ...pairsOfRegistries(content)].filter(
    ({ zh, en }) => zh !== '' && en !== '',
  );
