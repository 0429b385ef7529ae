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

const workIri = (plan: Plan): string => `/akn/cn/doc/plan/${plan.issuedOn}/${plan.documentNumber.zh}`;

const expressionIri = (plan: Plan, language: Language): string =>
  `${workIri(plan)}/${languages[language]}@${plan.issuedOn}`;

/** What every level has: its addresses, a date, an author. */
function level(
  parent: XMLBuilder,
  name: string,
  [self, whole]: [string, string],
  date: string,
  author: string,
) {
  const element = parent.ele(name);
  element.ele('FRBRthis', { value: self });
  element.ele('FRBRuri', { value: whole });
  // The source gives one date, that of the document; a later level has none of its own.
  element.ele('FRBRdate', { date, name: 'issued' });
  element.ele('FRBRauthor', { href: author });
  return element;
}

/** Writes `identification`. Neither language is authoritative: both were made from a copy. */
export function identification(meta: XMLBuilder, plan: Plan, language: Language): void {
  const element = meta.ele('identification', { source: '#editors' });
  const work = workIri(plan);
  const expression = expressionIri(plan, language);

  const workLevel = level(element, 'FRBRWork', [`${work}/!main`, work], plan.issuedOn, '#issuer');
  workLevel.ele('FRBRcountry', { value: 'cn' });
  workLevel.ele('FRBRsubtype', { value: 'plan' });
  workLevel.ele('FRBRnumber', { value: plan.documentNumber.zh });
  workLevel.ele('FRBRname', { value: plan.title.zh });

  const author = language === 'zh' ? '#issuer' : '#editors';
  const expressionLevel = level(
    element,
    'FRBRExpression',
    [`${expression}/!main`, expression],
    plan.issuedOn,
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
    plan.issuedOn,
    '#editors',
  ).ele('FRBRformat', { value: 'application/akn+xml' });
}
