import { describe, expect, test } from 'vitest';
import { printedNames, readNote } from '#text/note';

const note =
  '〔牵头单位：市政府办公室、市司法局；责任单位：市直各部门，各县（市、区）人民政府、市属开发区管委会〕';

describe('a responsibility note', () => {
  test('gives lead units in printed order', () =>
    expect(printedNames(note, 'lead')).toEqual(['市政府办公室', '市司法局']));
  test('is not split at 、 inside brackets', () =>
    expect(printedNames(note, 'responsible')).toEqual([
      '市直各部门',
      '各县（市、区）人民政府',
      '市属开发区管委会',
    ]));
  test('may name no lead unit', () => {
    const item12 = '〔责任单位：市政府各部门，各县（市、区）人民政府、市属开发区管委会〕';
    expect(printedNames(item12, 'lead')).toEqual([]);
    expect(printedNames(item12, 'responsible')).toHaveLength(3);
  });
  test('may name a single body', () =>
    expect(printedNames('〔牵头单位：市司法局；责任单位：各县（市、区）人民政府〕', 'responsible')).toEqual([
      '各县（市、区）人民政府',
    ]));
  test('keeps a variant as it is printed', () =>
    expect(printedNames('〔责任单位：各县（市、区）政府〕', 'responsible')).toEqual(['各县（市、区）政府']));
  test('says where each name stands', () => {
    const names = readNote(note).parts.flatMap((part) => part.names);
    for (const { printed, offset } of names) expect(note.slice(offset).startsWith(printed)).toBe(true);
  });
  test('with a label it does not know names the label and its place', () =>
    expect(readNote('〔牵头单位：甲；督导单位：乙〕').unknownLabels).toEqual([
      { label: '督导单位', offset: 8 },
    ]));
  test('does not take a word of the language for a label', () =>
    expect(readNote('〔constructor：甲〕').unknownLabels).toEqual([{ label: 'constructor', offset: 1 }]));
});
