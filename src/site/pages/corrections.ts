/** What was put right, what is doubted, and which rules of typography were applied, counted. */
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Plan } from '#model/library';
import { normalisationRules, type Normalised } from '#text/normalise';

const parts = ['repairs', 'doubts', 'rules', 'report'] as const;

export function correctionsPage(plan: Plan, { applied }: Pick<Normalised, 'applied'>, locale: Locale) {
  const t = translator(locale);
  const [repairs, doubts] = [plan.repairs.length, plan.doubts.length];
  const counts = { rules: normalisationRules.length, firings: applied.length };
  return {
    title: t('corrections.title'),
    intro:
      repairs > 0 && doubts > 0
        ? t('corrections.intro', { ...counts, repairs, doubts })
        : t('corrections.intro.typography', counts),
    contents: parts.map((id) => ({ id, text: t(`corrections.${id}`) })),
    repairsText: t(repairs > 0 ? 'corrections.repairs.text' : 'corrections.repairs.none'),
    doubtsText: t(doubts > 0 ? 'corrections.doubts.text' : 'corrections.doubts.none'),
  };
}
