/** A received file → the plan's content files, or everything that is wrong with it. */
import { parse as parseYaml } from 'yaml';
import type { Finding, FindingCode } from '#schema/findings';
import { normalise } from '#text/normalise';
import { idOf } from '#schema/paths';
import { emit, type Files } from './emit.ts';
import { parse, type Registry } from './parse.ts';

/** Bytes; a plan of this size would be some five thousand pages. */
export const sizeLimit = 10_000_000;

/** Input: the registry's YAML files by path. Output: each printed name and variant with its id. */
export function readRegistry(files: ReadonlyMap<string, string>): Registry {
  return new Map(
    [...files].flatMap(([file, text]) => {
      const { printed, variants = [] } = parseYaml(text) as { printed: string | null; variants?: string[] };
      return [printed, ...variants]
        .filter((name) => name !== null)
        .map((name) => [name, idOf(file)] as const);
    }),
  );
}

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

/** Input: the received bytes, their file's name, the registry, the plan's present files. Touches no disk. */
export function importPlan(
  bytes: Uint8Array,
  file: string,
  registry: Registry,
  existing: Files,
): ImportResult {
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

  const { plan, findings } = parse(normalise(text).paragraphs, file, registry);
  if (findings.length > 0) return { files: new Map(), findings };
  const files = new Map<string, string | Uint8Array>([['source.txt', bytes], ...emit(plan, bytes, existing)]);
  return { files, findings };
}
