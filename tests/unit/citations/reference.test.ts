/** Every citation against strings composed outside this project, letter for letter. */
import { describe, expect, it } from 'vitest';
import { apaInText, apaReference } from '#formats/citations/apa';
import { bibtex } from '#formats/citations/bibtex';
import { bluebook } from '#formats/citations/bluebook';
import { chicagoBibliography, chicagoNote } from '#formats/citations/chicago';
import { cslJson } from '#formats/citations/csl';
import { faxue } from '#formats/citations/faxue';
import { gbt2015Numeric, gbt2025AuthorDate, gbt2025Numeric, gbtInText } from '#formats/citations/gbt7714';
import { runsText, type Run } from '#formats/citations/work';
import reference from '../../fixtures/citations.json' with { type: 'json' };
import { latin, work } from './work.ts';

const accessed = '2026-01-01';
const text = (runs: readonly Run[] | null): string => runsText(runs ?? [], accessed, '*');
const expected = (template: string): string =>
  template.replaceAll('{URL}', work.url).replaceAll('{ACCESSED:YYYY-MM-DD}', accessed);

describe('The citation of item 6 is the reference string', () => {
  it.each([
    ['gbt7714_2025_numeric', gbt2025Numeric(work)],
    ['gbt7714_2025_author_date', gbt2025AuthorDate(work)],
    ['gbt7714_2015_numeric', gbt2015Numeric(work)],
    ['gbt7714_pinpoint', gbtInText(work)],
    ['faxue_yinzhu_2', faxue(work)],
    ['apa7_reference', apaReference(work, latin)],
    ['apa7_in_text', apaInText(work)],
    ['chicago18_note', chicagoNote(work, latin)],
    ['chicago18_bibliography', chicagoBibliography(work, latin)],
    ['bluebook', bluebook(work, latin)],
    ['bibtex', bibtex(work)],
  ] as const)('in %s', (name, runs) => {
    expect(text(runs)).toBe(expected(reference[name]));
  });

  it('in CSL-JSON, field by field and in the same order', () => {
    const wanted = JSON.parse(expected(JSON.stringify(reference.csl_json))) as unknown;
    const found = JSON.parse(text(cslJson(work))) as unknown;
    expect(found).toEqual(wanted);
    expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
  });
});
