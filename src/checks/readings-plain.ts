/** A reading begins with two sentences that stand alone, is in short ones, and says how strongly a plan speaks. */
import { sentencesOfReading, type ReadingSentence } from '#text/reading';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { englishOf, readingsOf, type ItemReading } from '#schema/queries';

/** What one sentence may hold; punctuation counts among Chinese characters. */
const limits = {
  zh: { limit: 60, unit: 'characters', count: (text: string) => [...text].length },
  en: { limit: 35, unit: 'words', count: (text: string) => text.split(/\s+/u).length },
} as const;

/** In English “the plan asks to” makes the plan the one who acts, and “asks for” is weaker than 要求. */
const asking = /\b(?:plan|it) (?:also |further )?asks\b[^.]{0,20}/iu;

function checkSentence({ text, at }: ReadingSentence, { file, language }: ItemReading): FieldFinding[] {
  const { limit, unit, count } = limits[language];
  const path = ['body', at] as const;
  const long: FieldFinding = {
    file,
    path,
    code: 'reading-long',
    params: { count: count(text), limit, unit, text },
  };
  const [asks] = (language === 'en' && asking.exec(text)) || [];
  return [
    ...(count(text) > limit ? [long] : []),
    ...(asks === undefined ? [] : [{ file, path, code: 'reading-asks' as const, params: { text: asks } }]),
  ];
}

function checkReading(own: ItemReading): FieldFinding[] {
  const count = own.reading.paragraphs[0]?.length ?? 0;
  const summary: FieldFinding = {
    file: own.file,
    path: ['body', 0],
    code: 'reading-summary',
    params: { count },
  };
  return [
    ...(count === 2 ? [] : [summary]),
    ...sentencesOfReading(own.reading).flatMap((sentence) => checkSentence(sentence, own)),
  ];
}

const languages = { zh: 'Chinese', en: 'English' } as const;

/** A reading stands in both languages or in none. */
const checkBoth = (content: Content): FieldFinding[] =>
  content.items.flatMap((item): FieldFinding[] => {
    const english = englishOf(content, item);
    const has = { zh: item.body.trim() !== '', en: (english?.body ?? '').trim() !== '' };
    if (!english || has.zh === has.en) return [];
    const missing = has.zh ? 'en' : 'zh';
    const { file } = missing === 'en' ? english : item;
    return [{ file, path: [], code: 'reading-one-sided', params: { language: languages[missing] } }];
  });

export const checkReadingsPlain = (content: Content): FieldFinding[] => [
  ...checkBoth(content),
  ...readingsOf(content).flatMap(checkReading),
];
