/**
 * RIS. STAT is what Zotero reads as a statute; its extra field then makes it a regulation.
 * The citation-js plugin writes LEGAL instead, which Zotero reads as a court case.
 */
import { fullLocatorZh } from './locator.ts';
import { entryId } from './key.ts';
import { accessHole, toRuns, type Run, type Work } from './work.ts';

export function ris(work: Work): Run[] {
  const place = work.locator ? `${fullLocatorZh(work.locator)}；` : '';
  const fields = [
    ['TY', 'STAT'],
    ['ID', entryId(work)],
    ['AU', work.issuer.zh],
    ['TI', work.noticeTitle.zh],
    ['ST', work.title.zh],
    ['M1', work.documentNumber.zh],
    ['PY', work.issuedOn.slice(0, 4)],
    ['DA', work.issuedOn.replaceAll('-', '/')],
    ['LA', 'zh-CN'],
    ['N1', `${place}非官方转载`],
    ['M2', 'type: regulation'],
    ['UR', work.url],
    ...(work.hasAccessDate ? [['Y2', accessHole] as const] : []),
    ['ER', ''],
  ] as const;
  return toRuns(fields.map(([tag, value]) => `${tag}  - ${value}`).join('\n'));
}
