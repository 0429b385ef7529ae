/** A plan's sentences as XLIFF 2 for translators' tools, and back. */
import js2xliff from 'xliff/js2xliff';
import xliff2js from 'xliff/xliff2js';
import type { Pair } from './pairs.ts';

/** Input: pairs. Output: an XLIFF 2.0 file; a proposal stands as its unit's note. */
export const toXliff = (plan: string, pairs: readonly Pair[]): Promise<string> =>
  js2xliff({
    sourceLanguage: 'zh-CN',
    targetLanguage: 'en',
    resources: {
      [plan]: Object.fromEntries(
        pairs.map(({ key, zh, en, proposal }) => [
          key,
          { source: zh, target: en, ...(proposal !== undefined && { note: proposal }) },
        ]),
      ),
    },
  });

export interface TranslatedUnit {
  key: string;
  zh: string;
  en: string;
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(textOf).join('')
      : typeof value === 'object' && value !== null && 'contents' in value
        ? textOf(value.contents)
        : '';

/** Input: an XLIFF file of a plan. Output: its units. Throws where it is none, or of another plan. */
export async function fromXliff(plan: string, xml: string): Promise<TranslatedUnit[]> {
  const { resources } = await xliff2js(xml);
  const units = resources[plan];
  if (!units)
    throw new Error(
      `the file holds no translation of ${plan}, but of ${Object.keys(resources).join(', ') || 'nothing'}`,
    );
  return Object.entries(units).map(([key, { source, target }]) => ({
    key,
    zh: textOf(source),
    en: textOf(target).trim(),
  }));
}
