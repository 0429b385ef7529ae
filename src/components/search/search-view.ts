/** Search results as elements. */
import { clauseRoute, href, routes } from '#urls';
import { languageTags, type Locale, voices } from '#i18n/locales';
import type { Entity, ItemEntity } from '#engines/search/directory';
import type { Why } from '#engines/search/evidence';
import { excerpt, textDirective, markedRuns, type Run } from '#engines/search/highlights';
import type { Query } from '#engines/search/query';
import type { Result } from '#engines/search/rank';
import type { OpenClause } from '#engines/search/texts';
import type { Words } from '#i18n/browser-words';

export interface View {
  locale: Locale;
  words: Words;
  query: Query;
}

export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** What a result is called: items and sections with their number. */
export function labelOf({ kind, id, label }: Entity, words: Words): string {
  return kind === 'item' || kind === 'section' ? words(`search.${kind}`, { n: id, title: label }) : label;
}

/** The route of what was found, or of the clause in it that was. */
export function routeOf({ kind, id, plan }: Entity, clause: string | null): string {
  if (clause) return clauseRoute(plan, clause);
  switch (kind) {
    case 'unit':
      return routes.unit(id);
    case 'group':
      return routes.group(id);
    case 'term':
      return routes.term(id);
    case 'section':
      return routes.section(plan, Number(id));
    case 'item':
      return routes.item(plan, Number(id));
    case 'document':
      return `${routes.documents(plan)}#${id}`;
    case 'plan':
      return routes.plan(id);
  }
}

/** “why” with the words it tells of in their own language. */
function whyOf(why: Why, { locale, words }: View): HTMLElement {
  const text = element(
    'span',
    '',
    'form' in why ? why.form.text : 'via' in why ? labelOf(why.via, words) : '',
  );
  if ('form' in why && why.form.locale !== locale) text.lang = languageTags[why.form.locale];
  return element('span', 'search-why', ...words.parts(`search.why.${why.type}`, { text }));
}

const textLength = { zh: 76, en: 190 } as const;

/** The clause in the reader's language, or in the other when only that holds the query. */
function markedClause(clause: OpenClause, { locale, query }: View): { runs: Run[]; language: Locale } {
  const runs = { zh: markedRuns(clause.zh, query), en: markedRuns(clause.en, query) };
  const other = locale === 'zh' ? 'en' : 'zh';
  const isMarked = (each: Locale) => runs[each].some((run) => run.isMarked);
  const language = isMarked(locale) || !isMarked(other) ? locale : other;
  return { runs: runs[language], language };
}

function excerptOf(runs: readonly Run[], language: Locale, locale: Locale): HTMLElement {
  const voice = voices[language];
  const parts = excerpt(runs, textLength[language]).map(({ text, isMarked }) =>
    isMarked ? element('mark', '', text) : text,
  );
  const made = element('p', `search-excerpt ${voice}`, ...parts);
  if (language !== locale) made.lang = languageTags[language];
  return made;
}

const isItem = (entity: Entity): entity is ItemEntity => entity.kind === 'item';

function placeInPlan({ entity, clause }: Result, words: Words): string {
  if (!isItem(entity)) return words(`search.kind.${entity.kind}`);
  const section = entity.section.id;
  return clause ? words('search.place.clause', { section, clause }) : words('search.place.item', { section });
}

/** Words about an entity, after the plan it belongs to where that must be said. */
export const inPlan = ({ planTitle }: Entity, text: string): string =>
  [planTitle, text].filter(Boolean).join(' · ');

export const placeOf = (result: Result, words: Words): string =>
  inPlan(result.entity, placeInPlan(result, words));

/** Other clauses of the item that hold the query. */
function otherClauses({ entity, clauses, clause }: Result, { locale, words }: View): HTMLElement | string {
  const others = clauses.filter(({ id }) => id !== clause).slice(0, 6);
  if (others.length === 0) return '';
  const links = others.flatMap(({ id }) => {
    const link = element('a', 'tabular', id) as HTMLAnchorElement;
    link.href = href(locale, clauseRoute(entity.plan, id));
    return [' ', link];
  });
  return element('span', 'search-also', words('search.also'), ...links);
}

/** One result. The link is described by the line below it, so that a screen reader says why it is here. */
export function resultRow(result: Result, at: number, view: View): HTMLElement {
  const { entity, clause, clauses, why } = result;
  const { locale, words } = view;
  const link = element('a', '', labelOf(entity, words)) as HTMLAnchorElement;
  link.href = href(locale, routeOf(entity, clause));
  link.dataset['result'] = entity.kind;
  link.setAttribute('aria-describedby', `result-${at}`);
  const line = element('p', 'search-line', placeOf(result, words), ' · ', whyOf(why, view));
  line.id = `result-${at}`;
  const also = otherClauses(result, view);
  if (also) line.append(' · ', also);
  const row = element('li', isItem(entity) ? 'search-item' : '', link, line);
  const landing = clauses.find(({ id }) => id === clause);
  if (landing) {
    const { runs, language } = markedClause(landing, view);
    link.dataset['text'] = textDirective(runs, languageTags[language]);
    row.append(excerptOf(runs, language, locale));
  } else if (isItem(entity)) {
    // The second English form is the short one.
    const leads = entity.lead
      .map((unit) => (locale === 'zh' ? unit.label : unit.forms[1]?.text))
      .join(locale === 'zh' ? '、' : ', ');
    row.append(element('p', 'search-excerpt muted', leads ? words('search.leads', { units: leads }) : ''));
  }
  return row;
}
