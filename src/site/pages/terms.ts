/** The glossary by category. */
import { languageTags, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library } from '#model/library';
import { termCategories } from '#schema/term';

export function termsPage({ terms }: Pick<Library, 'terms'>, locale: Locale) {
  const t = translator(locale);
  // Chinese by pinyin, English by letters; quotation marks do not count.
  const order = new Intl.Collator(languageTags[locale], { ignorePunctuation: true });
  return {
    title: t('terms.title'),
    intro: t('terms.intro', { n: terms.length }),
    categories: termCategories.map((id) => {
      const of = terms.filter(({ category }) => category === id);
      return {
        id,
        text: t(`category.${id}`),
        count: of.length,
        terms: of.sort((a, b) => order.compare(a[locale], b[locale])),
      };
    }),
  };
}
