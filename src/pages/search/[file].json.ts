import type { APIRoute } from 'astro';
import { library } from '#site/library';
import { locales } from '#i18n/locales';
import { directoryOf, namesIn } from '#formats/search-index/directory';
import { hanOf } from '#formats/search-index/han';

export const getStaticPaths = () => [
  ...locales.map((locale) => ({ params: { file: locale }, props: { data: directoryOf(library, locale) } })),
  { params: { file: 'han' }, props: { data: hanOf(namesIn(directoryOf(library, 'zh'))) } },
];

export const GET: APIRoute<{ data: unknown }> = ({ props }) => new Response(JSON.stringify(props.data));
