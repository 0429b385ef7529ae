import { describe, expect, test } from 'vitest';
import { textRuns } from '#text/typography';

const marked = (text: string, language: 'zh' | 'en') =>
  textRuns(text, language)
    .filter(({ isForeign, isUnbroken }) => isForeign === true || isUnbroken === true)
    .map(({ text: run }) => run);

describe('the runs of a sentence', () => {
  test.each([
    ['zh', '这份计划的编号是聊政办字〔2022〕9号。', ['聊政办字〔2022〕9号']],
    ['en', 'No. 9 is Liao Zheng Ban Zi [2022] No. 9, as printed.', ['Liao Zheng Ban Zi [2022] No. 9']],
    ['en', '“行务公开” is not a term; 6.1、6.2项 are.', ['行务公开', '项']],
    ['en', 'The system is called 政务服务“好差评” (rating).', ['政务服务“好差评”']],
    ['en', 'Cities have a 办公室, provinces a 办公厅.', ['办公室', '办公厅']],
    ['en', 'Nothing of the kind.', []],
    ['zh', '表格的说明（CSV on the Web），JSON格式。', ['CSV on the Web']],
    ['zh', '没有别的语言，只有JSON。', []],
  ] as const)('are told apart in %s: %s', (language, text, runs) => {
    expect(marked(text, language)).toEqual(runs);
    expect(
      textRuns(text, language)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
