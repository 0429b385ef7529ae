/** /.well-known/security.txt (RFC 9116), where whoever runs the site says whom to write to: without a contact it is none. */
import type { APIRoute } from 'astro';
import { reporting } from '#config';
import { securityText } from '#formats/security';
import { commitDate } from '#site/build-facts';
import { locales, languageTags } from '#i18n/locales';
import { absolute, file } from '#urls';

const text = securityText(reporting, {
  since: commitDate(),
  address: absolute(file('/.well-known/security.txt')),
  languages: locales.map((locale) => languageTags[locale]),
});

export const getStaticPaths = () => (text === null ? [] : [{ params: { folder: '.well-known' } }]);

export const GET: APIRoute = () => new Response(text);
