/** A received file → the plan's content files, or everything that is wrong with it. */
import type { Content } from '#schema/content';
import type { Finding, FindingCode } from '#schema/findings';
import { idOf } from '#schema/paths';
import { jurisdictionOf, registryFor } from '#schema/registry';
import { normalise } from '#text/normalise';
import { emit, storedIn, type Files, type Place } from './emit.ts';
import { readHead, type Head } from './head.ts';
import { parse } from './parse.ts';

/** Bytes; a plan of this size would be some five thousand pages. */
export const sizeLimit = 10_000_000;

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line and column of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const good = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  const lines = good.split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

export interface ImportResult {
  /** Files to write, by path relative to the plan's folder; empty when anything was found wrong. */
  files: Map<string, string | Uint8Array>;
  findings: Finding[];
}

/** What is known of jurisdictions and their bodies. */
export type Known = Pick<Content, 'jurisdictions' | 'units' | 'groups'>;

/** Whose plan it is: what its file says, if there is one; else whose name begins the letterhead, and its only series. */
function placeOf(head: Head, known: Known, existing: Files): Place | null {
  const { jurisdiction: stated, series: statedSeries } = storedIn(existing.get('plan.mdx'));
  if (typeof stated === 'string' && stated !== '')
    return { jurisdiction: stated, series: typeof statedSeries === 'string' ? statedSeries : '' };
  const jurisdiction = jurisdictionOf(head.letterhead, known);
  if (jurisdiction === undefined) return null;
  const series = known.jurisdictions.find(({ file }) => idOf(file) === jurisdiction)?.data.series ?? [];
  return { jurisdiction, series: series.length === 1 ? (series[0]?.id ?? '') : '' };
}

/** Input: the received bytes, their file's name, the registry, the plan's present files. Touches no disk. */
export function importPlan(bytes: Uint8Array, file: string, known: Known, existing: Files): ImportResult {
  const refuse = (
    code: FindingCode,
    params: Finding['params'] = {},
    at = { line: 1, column: 1 },
  ): ImportResult => ({
    files: new Map(),
    findings: [{ file, ...at, code, params }],
  });
  if (bytes.byteLength > sizeLimit)
    return refuse('file-too-big', { size: bytes.byteLength, limit: sizeLimit });
  const text = decode(bytes);
  if (text === null) return refuse('not-utf8', {}, firstBadByte(bytes));
  if (text.replace('\uFEFF', '').trim() === '') return refuse('empty-file');

  const { paragraphs } = normalise(text);
  const head = readHead(paragraphs, () => undefined);
  const place = placeOf(head, known, existing);
  const registry = place ? registryFor(place.jurisdiction, known, head.issuedOn || undefined) : new Map();
  const { plan, findings } = parse(paragraphs, file, registry);
  if (place === null && head.letterhead !== '') {
    // Without its jurisdiction every name is unknown; one finding says why.
    const rest = findings.filter(({ code }) => code !== 'unit-unknown');
    const { findings: unread } = refuse('jurisdiction-unread', { letterhead: head.letterhead });
    return { files: new Map(), findings: [...unread, ...rest] };
  }
  if (place === null || findings.length > 0) return { files: new Map(), findings };
  const files = new Map<string, string | Uint8Array>([
    ['source.txt', bytes],
    ...emit(plan, bytes, existing, place),
  ]);
  return { files, findings };
}
