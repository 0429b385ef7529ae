import { describe, expect, test } from 'vitest';
import { markText, repairMarks, type Run } from '#text/marks';
import { segments } from '#text/repairs';

const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : textOf(run.runs))).join('');

/** Terms as <…>, repairs as [received→…]. */
const show = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (typeof run === 'string') return run;
      const { term, received } = run.mark;
      return term ? `<${show(run.runs)}>` : `[${received ?? ''}→${show(run.runs)}]`;
    })
    .join('');

function mark(received: string, repairs: { received: string; proposed: string }[], ...terms: string[]) {
  const parts = segments(received, repairs);
  const text = parts.map((part) => part.text).join('');
  const marks = terms.map((term) => {
    const start = text.indexOf(term);
    return { term, start, end: start + term.length };
  });
  const runs = markText(text, repairMarks(parts), marks);
  expect(textOf(runs)).toBe(text);
  return show(runs);
}

describe('marked text', () => {
  const repair = { received: '行务公开', proposed: '政务公开' };
  test('is one run where nothing is marked', () => expect(mark('推进行政复议。', [])).toBe('推进行政复议。'));
  test('holds terms in the order of the text, up to both ends', () =>
    expect(mark('述法和旁听庭审', [], '旁听庭审', '述法')).toBe('<述法>和<旁听庭审>'));
  test('has a repair inside the term that it is part of', () =>
    expect(mark('推进行务公开平台。', [repair], '政务公开平台')).toBe('推进<[行务公开→政务公开]平台>。'));
  test('has a term inside the repair that it is part of', () =>
    expect(mark('推进行务公开平台。', [{ received: '行务公开平台', proposed: '政务公开平台' }], '公开')).toBe(
      '推进[行务公开平台→政务<公开>平台]。',
    ));
  test('has the term outside where both are the same stretch', () =>
    expect(mark('推进行务公开。', [repair], '政务公开')).toBe('推进<[行务公开→政务公开]>。'));
  test('leaves a term unmarked rather than cut a repair in two', () =>
    expect(mark('推进行务公开平台。', [repair], '公开平台')).toBe('推进[行务公开→政务公开]平台。'));
  test('may hold several repairs in one term', () =>
    expect(
      mark(
        '行务服务和行务公开',
        [{ received: '行务服务', proposed: '政务服务' }, repair],
        '政务服务和政务公开',
      ),
    ).toBe('<[行务服务→政务服务]和[行务公开→政务公开]>'));
});
