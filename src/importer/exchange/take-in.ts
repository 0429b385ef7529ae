/** Enters what translators wrote: only where the Chinese they saw is the Chinese there is. A proposal that comes back as it went stays one. */
import { parseDocument } from 'yaml';
import { splitFrontmatter } from '#files/frontmatter';
import type { Finding } from '#schema/findings';
import { shortDigest } from '#text/digest';
import type { Pair } from './pairs.ts';
import type { TranslatedUnit } from './xliff.ts';

export interface TakenIn {
  /** Changed files by path below content/. */
  files: Map<string, string>;
  findings: Finding[];
  count: number;
}

function setTranslation(file: string, path: Pair['path'], en: string, zh: string): string {
  const parts = file.startsWith('---\n') ? splitFrontmatter(file) : null;
  const document = parseDocument(parts?.yaml ?? file, parts ? { version: '1.1' } : {});
  document.setIn([...path, 'text'], en);
  document.setIn([...path, 'digest'], shortDigest(zh));
  document.deleteIn([...path, 'proposal']);
  const yaml = document.toString({ lineWidth: 0 });
  return parts ? `---\n${yaml}---\n${parts.body}` : yaml;
}

/** Input: a plan's pairs, the units that came back, the files of content/, the name of the file for messages. */
export function takeIn(
  pairs: readonly Pair[],
  units: readonly TranslatedUnit[],
  contentFiles: ReadonlyMap<string, string>,
  name: string,
): TakenIn {
  const files = new Map<string, string>();
  const findings: Finding[] = [];
  const byKey = new Map(pairs.map((each) => [each.key, each]));
  let count = 0;
  units.forEach(({ key, zh, en }, at) => {
    const place = { file: name, line: at + 1, column: 1 };
    const own = byKey.get(key);
    if (!own) findings.push({ ...place, code: 'unit-gone', params: { key } });
    else if (own.zh !== zh) findings.push({ ...place, code: 'unit-changed', params: { key, zh: own.zh } });
    else if (en !== '' && en !== own.en) {
      const file = files.get(own.file) ?? contentFiles.get(own.file) ?? '';
      files.set(own.file, setTranslation(file, own.path, en, own.zh));
      count += 1;
    }
  });
  return { files, findings, count };
}
