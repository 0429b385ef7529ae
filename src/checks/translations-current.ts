/** Every Chinese text has its English, and it is the English of this Chinese. */
import { shortDigest } from '#text/digest';
import { readingText } from '#text/repairs';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { englishFileOf, itemNumberOf, planOf } from '#schema/paths';
import { printedFields } from '#schema/plan';
import { englishOf, inPlan, repairsOf, titleText } from '#schema/queries';

/** One Chinese text that must have English, and the English it has. */
interface Pair {
  what: string;
  zh: string;
  en: { text: string; digest: string } | undefined;
  file: string;
  path: FieldFinding['path'];
}

const checkPair = ({ what, zh, en, file, path }: Pair): FieldFinding[] => {
  if (!en) return [{ file, path: [], code: 'translation-missing', params: { what, file } }];
  const digest = shortDigest(zh);
  if (en.text === '')
    return [{ file, path: [...path, 'text'], code: 'translation-empty', params: { what, zh, digest } }];
  if (en.digest === digest) return [];
  return [{ file, path: [...path, 'digest'], code: 'translation-stale', params: { what, zh, digest } }];
};

type Translated = { id: string; text: string; digest: string };

function checkClausePairs(
  content: Content,
  plan: string,
  zh: readonly { id: string; text: string }[],
  en: readonly Translated[],
  file: string,
  field: FieldFinding['path'],
): FieldFinding[] {
  const known = new Set(zh.map(({ id }) => id));
  const orphans = en.flatMap(({ id }, at): FieldFinding[] =>
    known.has(id)
      ? []
      : [{ file, path: [...field, at, 'id'], code: 'translation-orphan', params: { what: id } }],
  );
  const pairs = zh.flatMap((clause) => {
    const at = en.findIndex(({ id }) => id === clause.id);
    const reading = readingText(clause.text, repairsOf(content, plan, clause.id));
    return checkPair({ what: `clause ${clause.id}`, zh: reading, en: en[at], file, path: [...field, at] });
  });
  return [...orphans, ...pairs];
}

function checkPlanTranslations(content: Content): FieldFinding[] {
  return content.plans.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const [translation] = inPlan(content.planTranslations, plan);
    const target = translation?.file ?? file.replace('plan.mdx', 'plan.en.mdx');
    if (!translation) {
      return [{ file, path: [], code: 'translation-missing', params: { what: 'the plan', file: target } }];
    }
    const fields = printedFields
      .filter((field) => data[field] !== '')
      .flatMap((field) =>
        checkPair({ what: field, zh: data[field], en: translation.data[field], file: target, path: [field] }),
      );
    const short = translation.data.shortTitle;
    const shortTitles = short
      ? checkPair({ what: 'shortTitle', zh: data.title, en: short, file: target, path: ['shortTitle'] })
      : [];
    const clauses = (['notice', 'preamble'] as const).flatMap((field) =>
      checkClausePairs(content, plan, data[field], translation.data[field], target, [field]),
    );
    return [...fields, ...shortTitles, ...clauses];
  });
}

function checkItemTranslations(content: Content): FieldFinding[] {
  return content.items.flatMap((item) => {
    const plan = planOf(item.file);
    const number = itemNumberOf(item.file);
    const file = englishFileOf(item.file);
    const translation = englishOf(content, item);
    if (!translation) {
      const params = { what: `item ${number}`, file };
      return [{ file: item.file, path: [], code: 'translation-missing', params }];
    }
    const [first] = item.data.clauses;
    const reading = first ? readingText(first.text, repairsOf(content, plan, first.id)) : '';
    const zh = titleText(item.data.title, reading);
    const title = {
      what: `the title of item ${number}`,
      zh,
      en: translation.data.title,
      file,
      path: ['title'],
    };
    return [
      ...(zh === '' ? [] : checkPair(title)),
      ...checkClausePairs(content, plan, item.data.clauses, translation.data.clauses, file, ['clauses']),
    ];
  });
}

const checkSectionTranslations = (content: Content): FieldFinding[] =>
  content.sections.flatMap(({ file, data }) =>
    data.sections.flatMap(({ number, title, en, text, textEn }, at) => [
      ...(title === ''
        ? []
        : checkPair({
            what: `the title of section ${number}`,
            zh: title,
            en,
            file,
            path: ['sections', at, 'en'],
          })),
      ...checkClausePairs(content, planOf(file), text, textEn, file, ['sections', at, 'textEn']),
    ]),
  );

export const checkTranslations = (content: Content): FieldFinding[] => [
  ...checkPlanTranslations(content),
  ...checkSectionTranslations(content),
  ...checkItemTranslations(content),
];
