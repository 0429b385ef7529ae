/** llms.txt: what a language model should read first, and what it must not say of this site. */
import { locales } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { absolute, file, href, routes } from '#urls';
import type { Edition } from '#formats/naming';
import type { PublishedFile } from '#formats/published-file';

const link = (title: string, address: string) => `- [${title}](${address})`;

/** Markdown in the form of llmstxt.org: a heading, a quotation, lists of links; English first. */
export function llmsText(files: readonly PublishedFile[], edition: Edition): string {
  const t = translator('en');
  const whole = files.filter(({ isOneOfMany }) => !isOneOfMany);
  const listed = (formats: readonly PublishedFile['format'][]) =>
    whole
      .filter(({ format }) => formats.includes(format))
      .map(({ title, path }) => link(title.en, absolute(file(path))));
  return [
    `# ${edition.name.en}`,
    ...locales.map((locale) => `> ${translator(locale)('site.disclaimer')}`),
    t('llms.caution'),
    `## ${t('llms.text')}`,
    listed(['markdown', 'source']).join('\n'),
    `## ${t('nav.data')}`,
    [link(t('data.title'), absolute(href('en', routes.data))), ...listed(['json', 'csv', 'akn'])].join('\n'),
    `## Optional`,
    listed(['schema', 'metadata', 'linked']).join('\n'),
    '',
  ].join('\n\n');
}
