export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags for `lang` and `hreflang`. */
export const languageTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>;

export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

/** Each language's name, in itself. */
export const languageNames = { zh: '中文', en: 'English' } as const satisfies Record<Locale, string>;

/** The same in short, for the header. */
export const languageCodes = { zh: '中文', en: 'EN' } as const satisfies Record<Locale, string>;

/** Whose voice speaks the plan in each language, by the class that gives it its look. */
export const voices = { zh: 'official', en: 'translation' } as const satisfies Record<Locale, string>;
