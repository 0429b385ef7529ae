import { describe, expect, test } from 'vitest';
import { textRuns } from '#domain/typography';

const marked = (text: string, language: 'zh' | 'en') =>
  textRuns(text, language)
    .filter(({ isChinese, isUnbroken }) => isChinese === true || isUnbroken === true)
    .map(({ text: run }) => run);

describe('the runs of a sentence', () => {
  test.each([
    ['zh', '这份计划的编号是聊政办字〔2022〕9号。', ['聊政办字〔2022〕9号']],
    ['en', 'No. 9 is Liao Zheng Ban Zi [2022] No. 9, as printed.', ['Liao Zheng Ban Zi [2022] No. 9']],
    ['en', '“行务公开” is not a term; 6.1、6.2项 are.', ['行务公开', '项']],
    ['en', 'Nothing of the kind.', []],
  ] as const)('are told apart in %s: %s', (language, text, runs) => {
    expect(marked(text, language)).toEqual(runs);
    expect(
      textRuns(text, language)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
