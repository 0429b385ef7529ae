/** Pagefind as a store of clauses: how they are written into it, and found in it again. */
import { isHan } from './fold.ts';
import {
  holds,
  occurrences,
  openClause,
  type ClauseText,
  type FindClauses,
  type OpenClause,
} from './texts.ts';

interface Found {
  id: string;
  data: () => Promise<{ raw_url?: string; url: string; raw_content?: string; content: string }>;
}

interface Pagefind {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: Found[] }>;
}

const parts = ' | ';

/** Every Chinese character and digit stands apart, with the marks before and after it. */
const apart = (chinese: string): string => chinese.replace(/[“《（〔〈‘]*[\p{Script=Han}\d]/gu, ' $&').trim();

/** A clause as a record: Chinese, English, and the wording received where that differs. */
export const storeClause = ({
  plan,
  id,
  zh,
  en,
  received,
}: ClauseText): { url: string; content: string } => ({
  url: `${plan}/${id}`,
  content: [apart(zh), en, ...(received ? [apart(received)] : [])].join(parts),
});

/** The clause a record was made from. */
export function readClause(url: string, content: string): ClauseText {
  const [plan = '', id = ''] = url.split('/');
  const [zh = '', en = '', received] = content.split(parts);
  const together = (chinese: string) => chinese.replace(/ /gu, '');
  return { plan, id, zh: together(zh), en, received: received && together(received) };
}

/** Chinese and digits as a phrase of single characters; English as words, which also match begun. */
const phraseOf = (text: string): string => {
  const spaced = text
    .replace(/%/gu, '')
    .replace(/[\p{Script=Han}\d]/gu, ' $& ')
    .trim();
  return /[a-z]/u.test(spaced) ? spaced : `"${spaced.replace(/ +/gu, ' ')}"`;
};

/** Beyond these Pagefind's own order decides; they bound what one keystroke loads in a large collection. */
const most = 100;

/** Input: the address of pagefind.js. Rejects when it cannot be loaded. What it gives is checked against the text. */
export async function openPagefind(address: string): Promise<FindClauses> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  const open = new Map<string, Promise<OpenClause>>();
  const load = async ({ data }: Found): Promise<OpenClause> => {
    const { raw_url: url = '', raw_content: raw, content } = await data();
    return openClause(readClause(url, raw ?? content));
  };
  const openResult = (result: Found): Promise<OpenClause> => {
    const opening = open.get(result.id) ?? load(result);
    open.set(result.id, opening);
    opening.catch(() => open.delete(result.id));
    return opening;
  };
  const find: FindClauses = async (text) => {
    if (!/[\p{L}\p{N}]/u.test(text) || (!isHan(text) && text.length < 2 && !/\d/u.test(text))) return [];
    const { results } = await pagefind.search(phraseOf(text));
    const clauses = await Promise.all(results.slice(0, most).map(openResult));
    return clauses.filter((clause) => holds(clause, text) || occurrences(clause, text) > 0);
  };
  // While a query is typed, most of what it asks for was asked a moment ago.
  const asked = new Map<string, ReturnType<FindClauses>>();
  return (text) => {
    const finding = asked.get(text) ?? find(text);
    if (asked.size > 500) asked.clear();
    asked.set(text, finding);
    finding.catch(() => asked.delete(text));
    return finding;
  };
}
