import { describe, expect, test } from 'vitest';
import type { Block } from '#formats/documents/blocks';
import { jsonLd } from '#formats/linked-data/things';
import { blocksToMarkdown } from '#formats/documents/markdown';
import { blocksToText } from '#formats/documents/plain-text';

const clause = (id: string, text: string): Block => ({ kind: 'clause', id, text });

describe('blocks as Markdown', () => {
  test('become headings, a quotation and one list of numbered clauses', () => {
    const blocks: Block[] = [
      { kind: 'title', text: '计划' },
      { kind: 'caution', text: '非官方' },
      { kind: 'item', text: '6. 深化改革' },
      clause('6.1', '深化改革。'),
      clause('6.2', '严格执行。'),
      { kind: 'line', text: '〔牵头单位：甲〕' },
    ];
    expect(blocksToMarkdown(blocks)).toBe(
      '# 计划\n\n> 非官方\n\n### 6. 深化改革\n\n- **6.1** 深化改革。\n- **6.2** 严格执行。\n\n〔牵头单位：甲〕\n',
    );
  });
  test.each([
    ['新建5~10个、改造15~20个', '新建5\\~10个、改造15\\~20个'],
    ['*强调*与_下划线_', '\\*强调\\*与\\_下划线\\_'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['[链接](http://x)', '\\[链接]\\(http://x)'],
  ])('keep %s from being read as markup', (text, escaped) => {
    expect(blocksToMarkdown([{ kind: 'line', text }])).toBe(`${escaped}\n`);
  });
  test.each([
    ['1. 第一', '1\\. 第一'],
    ['- 甲', '\\- 甲'],
    ['# 甲', '\\# 甲'],
    ['> 甲', '\\> 甲'],
  ])('keep a line that begins like “%s” a line of text', (text, escaped) => {
    expect(blocksToMarkdown([{ kind: 'line', text }])).toBe(`${escaped}\n`);
  });
});

test('blocks as plain text keep clauses together and the rest apart', () => {
  expect(blocksToText([{ kind: 'title', text: '计划' }, clause('1.1', '甲。'), clause('1.2', '乙。')])).toBe(
    '计划\n\n1.1 甲。\n1.2 乙。\n',
  );
});

test('linked data cannot end the element it stands in', () => {
  const text = '</script><script>alert(1)</script>';
  const written = jsonLd({ '@type': 'Thing', name: text }, 'http://host/v');
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toMatchObject({ name: text });
});
