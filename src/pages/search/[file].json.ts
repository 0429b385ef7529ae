import type { APIRoute } from 'astro';
import { library } from '#data/library';
import { locales } from '#i18n/locales';
import { directoryOf, namesIn } from '#indexer/directory';
import { hanOf } from '#indexer/han';

export const getStaticPaths = () => [
  ...locales.map((locale) => ({ params: { file: locale }, props: { data: directoryOf(library, locale) } })),
  { params: { file: 'han' }, props: { data: hanOf(namesIn(directoryOf(library, 'zh'))) } },
];

export const GET: APIRoute<{ data: unknown }> = ({ props }) => new Response(JSON.stringify(props.data));
