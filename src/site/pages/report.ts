/** Where a reader reports an error in one sentence. */
import { reporting, type Reporting } from '#config';
import { issueLink, languageChoices, mailLink, type Report } from '#formats/report/links';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Clause } from '#model/library';
import { href, routes } from '#urls';

/**
 * Input: the sentence, the address of its page, who takes reports. Output: an issue or a letter begun with the sentence's
 * address, language and wording; where neither is set, the part of the corrections page that says so.
 */
export function sentenceReport(
  { planId, clause, address }: { planId: string; clause: Clause; address: string },
  locale: Locale,
  { issues, email }: Reporting = reporting,
): string {
  const t = translator(locale);
  const report: Report = {
    title: t('corrections.report.title') + clause.id,
    body: t('report.sentence', { address, text: clause[locale] }),
    form: {
      name: 'sentence',
      fields: { clause: address, language: languageChoices[locale], wording: clause[locale] },
    },
  };
  if (issues !== null) return issueLink(issues, report);
  return email === null ? `${href(locale, routes.corrections(planId))}#report` : mailLink(email, report);
}
