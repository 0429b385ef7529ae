/** The glossary for translators' tools: a table, or TBX (ISO 30042). */
import { stringify } from 'csv-stringify/sync';
import { create } from 'xmlbuilder2';
import type { Content } from '#schema/content';
import { idOf } from '#schema/paths';

export interface GlossaryEntry {
  id: string;
  zh: string[];
  en: string[];
  note: string;
}

/** Headwords and renderings, the house's own first. */
export const glossaryOf = ({ terms }: Pick<Content, 'terms'>): GlossaryEntry[] =>
  terms.map(({ file, data }) => ({
    id: idOf(file),
    zh: [data.zh, ...data.variants],
    en: [data.en, ...data.renderings],
    note: data.explain.en,
  }));

export const glossaryCsv = (entries: readonly GlossaryEntry[]): string =>
  stringify(
    entries.map(({ id, zh, en, note }) => [id, zh.join('；'), en.join('; '), note]),
    { header: true, columns: ['id', 'zh-CN', 'en', 'note'] },
  );

export function glossaryTbx(entries: readonly GlossaryEntry[]): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('tbx', {
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    type: 'TBX-Basic',
    style: 'dct',
    'xml:lang': 'en',
  });
  root.ele('tbxHeader').ele('fileDesc').ele('sourceDesc').ele('p').txt('Glossary of the open edition');
  const body = root.ele('text').ele('body');
  for (const { id, zh, en, note } of entries) {
    const concept = body.ele('conceptEntry', { id });
    concept.ele('note').txt(note);
    for (const [language, terms] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const section = concept.ele('langSec', { 'xml:lang': language });
      for (const term of terms) section.ele('termSec').ele('term').txt(term);
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
