/** What the marks of a reading become on a page: small references that one can follow. */
import { jsx } from 'astro/jsx-runtime';
import type { MarkKind } from '#text/reading';
import type { Locale } from '#i18n/locales';
import { clauseAnchor, href, routes } from '#urls';

interface MarkProps {
  id: string;
  url: string;
  /** The words a mark stands around. */
  children: unknown;
}

const link = (to: string, children: unknown, look?: string) => jsx('a', { class: look, href: to, children });

/** The components for the MDX of a reading that stands on the page of its item. */
export const readingMarks = (
  plan: string,
  locale: Locale,
): Record<MarkKind, (props: MarkProps) => unknown> => ({
  Clause: ({ id }) => link(`#${clauseAnchor(id)}`, `[${id}]`, 'ground'),
  Term: ({ id, children }) => link(href(locale, routes.term(id)), children, 'term'),
  Unit: ({ id, children }) => link(href(locale, routes.unit(id)), children),
  Target: ({ id, children }) => link(`${href(locale, routes.targets(plan))}#${id}`, children),
  Source: ({ url, children }) => link(url, children),
});
