/**
 * Who the document is, on FRBR's four levels: the plan (work), its text in one language (expression), this
 * XML (manifestation). The country code and the printed document number make the address of the work.
 */
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Plan } from '#model/library';
import type { Bilingual } from '#schema/fields';

type Language = keyof Bilingual;

/** ISO 639-2, as the naming convention has it. */
const languages = { zh: 'zho', en: 'eng' } as const;

/** /akn/cn/doc/plan/2022-03-25/聊政办字〔2022〕9号 */
export const workIri = (plan: Plan): string => `/akn/cn/doc/plan/${plan.issuedOn}/${plan.documentNumber.zh}`;

const expressionIri = (plan: Plan, language: Language): string =>
  `${workIri(plan)}/${languages[language]}@${plan.issuedOn}`;

/** What every level has: its addresses, what happened to it on which day, and who did that. */
function level(
  parent: XMLBuilder,
  name: string,
  [self, whole]: [string, string],
  { date, name: event }: { date: string; name: string },
  author: string,
) {
  const element = parent.ele(name);
  element.ele('FRBRthis', { value: self });
  element.ele('FRBRuri', { value: whole });
  element.ele('FRBRdate', { date, name: event });
  element.ele('FRBRauthor', { href: author });
  return element;
}

/**
 * Writes `identification`. Neither language is authoritative: both were made from a copy. The issuer made the work on
 * the day it bears; `edited`, YYYY-MM-DD, is the day on which the editors published the text and this file as they stand.
 */
export function identification(meta: XMLBuilder, plan: Plan, language: Language, edited: string): void {
  const element = meta.ele('identification', { source: '#editors' });
  const work = workIri(plan);
  const expression = expressionIri(plan, language);

  const workLevel = level(
    element,
    'FRBRWork',
    [`${work}/!main`, work],
    { date: plan.issuedOn, name: 'issued' },
    '#issuer',
  );
  workLevel.ele('FRBRcountry', { value: 'cn' });
  workLevel.ele('FRBRsubtype', { value: 'plan' });
  workLevel.ele('FRBRnumber', { value: plan.documentNumber.zh });
  workLevel.ele('FRBRname', { value: plan.title.zh });

  // The words are the issuer's in Chinese, the editors' in English; what was done to them is the editors' in both.
  const author = language === 'zh' ? '#issuer' : '#editors';
  const expressionLevel = level(
    element,
    'FRBRExpression',
    [`${expression}/!main`, expression],
    { date: edited, name: language === 'zh' ? 'edited' : 'translated' },
    author,
  );
  expressionLevel.ele('FRBRauthoritative', { value: 'false' });
  expressionLevel.ele('FRBRlanguage', { language: languages[language] });
  if (language === 'en')
    expressionLevel.ele('FRBRtranslation', {
      href: expressionIri(plan, 'zh'),
      fromLanguage: languages.zh,
      authoritative: 'false',
      by: '#editors',
    });

  const manifestation = `${expression}.akn`;
  level(
    element,
    'FRBRManifestation',
    [`${expression}/!main.akn`, manifestation],
    { date: edited, name: 'published' },
    '#editors',
  ).ele('FRBRformat', { value: 'application/akn+xml' });
}
