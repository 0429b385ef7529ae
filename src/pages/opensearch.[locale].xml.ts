import type { APIRoute } from 'astro';
import { edition } from '#site/library';
import { escaped } from '#text/markup';
import { locales, type Locale } from '#i18n/locales';
import { absolute, file, href, routes } from '#urls';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** OpenSearch 1.1: ShortName may have 16 characters at most. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const search = `${absolute(href(locale, routes.search))}?q={searchTerms}`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(edition.shortName[locale])}</ShortName>
  <Description>${escaped(edition.description[locale])}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escaped(absolute(file('/icon.svg')))}</Image>
  <Url type="text/html" template="${escaped(search)}"/>
</OpenSearchDescription>
`);
};
