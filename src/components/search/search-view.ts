/** Search results as elements. */
import { clauseRoute, href, routes } from '#urls';
import { languageTags, type Locale, voices } from '#i18n/locales';
import type { Directory, Entity, ItemEntity } from '#engines/search/directory';
import type { Why } from '#engines/search/evidence';
import { excerpt, textDirective, markedRuns, type Run } from '#engines/search/highlights';
import type { Query } from '#engines/search/query';
import type { TwinnedResult } from '#engines/search/twins';
import type { Result } from '#engines/search/rank';
import type { OpenClause } from '#engines/search/texts';
import type { Words } from '#i18n/browser-words';

export interface View {
  locale: Locale;
  words: Words;
  query: Query;
  directory: Directory;
  /** The first sentence of what a term means; empty where it is not known. */
  meaningOf: (term: Entity) => string;
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
    case 'page':
      return routes[id as 'targets'](plan);
    case 'plan':
      return routes.plan(id);
  }
}

/** “why” with the words it tells of in their own language. */
function whyOf(why: Why, { locale, words }: View): HTMLElement {
  const said =
    'form' in why
      ? why.form
      : 'concept' in why
        ? { text: why.concept.label, locale: why.concept.locale }
        : { text: 'via' in why ? labelOf(why.via, words) : '', locale };
  const text = element('span', '', said.text);
  if (said.locale !== locale) text.lang = languageTags[said.locale];
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

/** The sentence of an item that is shown: the one it lands on, else its first. */
const sentenceOf = ({ entity, clause, clauses }: Result, { directory }: View): OpenClause | undefined => {
  const of = entity.kind === 'plan' ? entity.id : entity.plan;
  const wanted = clause ?? (isItem(entity) ? entity.clauses[0] : undefined);
  return (
    clauses.find(({ id }) => id === wanted) ??
    directory.clauses.find(({ id, plan }) => id === wanted && plan === of)
  );
};

const numbersOf = (items: readonly Entity[], { locale }: View): string =>
  items.map(({ id }) => id).join(locale === 'zh' ? '、' : ', ');

/** What a body leads, and as whose member it is responsible. */
function dutiesOf(unit: Entity, view: View): string {
  const { directory, words, locale } = view;
  const { items, rosters } = directory;
  const led = items.filter(({ lead }) => lead.includes(unit));
  const groups = rosters.filter(({ members }) => members.includes(unit));
  const through = items.filter(
    (item) =>
      !led.includes(item) &&
      groups.some(({ plan, entity }) => plan === item.plan && item.responsible.includes(entity)),
  );
  const parts = [
    led.length > 0 ? words('search.unit.leads', { items: numbersOf(led, view) }) : '',
    through.length > 0 && groups[0]
      ? words('search.unit.member', { group: groups[0].entity.label, items: numbersOf(through, view) })
      : '',
  ].filter(Boolean);
  return parts.join(locale === 'zh' ? '；' : '; ');
}

/** The line below a result: its sentence, its meaning, or its duties. */
function tellingOf(result: Result, view: View, link: HTMLAnchorElement): HTMLElement | null {
  const { entity } = result;
  const sentence = sentenceOf(result, view);
  if (sentence && (sentence.zh || sentence.en)) {
    const { runs, language } = markedClause(sentence, view);
    if (result.clause) link.dataset['text'] = textDirective(runs, languageTags[language]);
    return excerptOf(runs, language, view.locale);
  }
  const text =
    entity.kind === 'unit' ? dutiesOf(entity, view) : entity.kind === 'term' ? view.meaningOf(entity) : '';
  return text ? element('p', 'search-excerpt', text) : null;
}

/** The same item in plans of other years. */
function twinsOf({ twins = [] }: TwinnedResult, { locale, words }: View): HTMLElement[] {
  return twins.map(({ entity, clause }) => {
    const link = element(
      'a',
      '',
      inPlan(entity, words('search.item.short', { n: entity.id })),
    ) as HTMLAnchorElement;
    link.href = href(locale, routeOf(entity, clause));
    return element('span', 'search-also', words('search.twin'), ' ', link);
  });
}

/** One result. The link is described by the line below it, so that a screen reader says why it is here. */
export function resultRow(result: TwinnedResult, at: number, view: View): HTMLElement {
  const { entity, clause, why } = result;
  const { locale, words } = view;
  const link = element('a', '', labelOf(entity, words)) as HTMLAnchorElement;
  link.href = href(locale, routeOf(entity, clause));
  link.dataset['result'] = entity.kind;
  link.setAttribute('aria-describedby', `result-${at}`);
  const line = element('p', 'search-line', placeOf(result, words), ' · ', whyOf(why, view));
  line.id = `result-${at}`;
  const also = otherClauses(result, view);
  for (const each of [...(also ? [also] : []), ...twinsOf(result, view)]) line.append(' · ', each);
  const telling = tellingOf(result, view, link);
  return element('li', isItem(entity) ? 'search-item' : '', link, line, ...(telling ? [telling] : []));
}
