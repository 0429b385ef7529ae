/** Doubts and told things as findings of a file, each once, in the order of the text. */
import type { Finding } from '#schema/findings';
import type { Doubt } from './parse/doubt.ts';
import type { Told } from './read/received.ts';

export function findingsOf(file: string, told: readonly Told[], doubts: readonly Doubt[]): Finding[] {
  const all = [
    ...told.map(({ code, params, line = 1, column = 1 }): Finding => ({ file, line, column, code, params })),
    ...doubts.map(({ code, at, params = {} }): Finding => {
      return { file, line: at?.line ?? 1, column: at?.column ?? 1, code, params };
    }),
  ];
  const seen = new Set<string>();
  return all
    .filter((finding) => {
      const key = [finding.code, finding.line, finding.column, JSON.stringify(finding.params)].join(' ');
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
