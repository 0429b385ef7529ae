import type { APIRoute } from 'astro';
import { searchFilesOf } from '#formats/search-index/files';
import { locales } from '#i18n/locales';
import { library } from '#site/library';
import { searchFiles } from '#urls';

export async function getStaticPaths() {
  const { names, sayings, facts, words, lexicon, han } = await searchFilesOf(library);
  const files: [path: string, data: unknown][] = [
    [searchFiles.han, han],
    ...locales.flatMap((locale): [string, unknown][] => [
      [searchFiles.names(locale), names[locale]],
      [searchFiles.sayings(locale), sayings[locale]],
      [searchFiles.lexicon(locale), lexicon[locale]],
      ...[...words[locale]].map(([plan, data]): [string, unknown] => [searchFiles.words(plan, locale), data]),
    ]),
    ...[...facts].map(([plan, data]): [string, unknown] => [searchFiles.facts(plan), data]),
  ];
  return files.map(([path, data]) => ({
    params: { file: path.replace(/^\/search\/|\.json$/gu, '') },
    props: { data },
  }));
}

export const GET: APIRoute<{ data: unknown }> = ({ props }) => new Response(JSON.stringify(props.data));
