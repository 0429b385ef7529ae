import { describe, expect, test } from 'vitest';
import {
  assignmentRoles,
  leadMarkIn,
  readAssignment,
  saysFirstLeads,
  speaksOfOthers,
  type ReadingRules,
} from '#text/assignment';

/** What a note says, in one line: role=names, then time and blanket clause. */
function said(note: string, rules: ReadingRules = {}): string {
  const reading = readAssignment(note, rules);
  const names = assignmentRoles
    .filter((role) => reading[role].length > 0)
    .map((role) => `${role}=${reading[role].map(({ printed }) => printed).join('|')}`);
  const rest = [
    reading.deadline && `until=${reading.deadline}`,
    reading.blanket && `blanket=${reading.blanket}`,
  ];
  return [...names, ...rest.filter(Boolean)].join(' ');
}

describe('a note says who, in which role, until when', () => {
  test.each([
    // Labels.
    [
      '牵头单位：市政府办公室、市司法局；责任单位：市直各部门，各县（市、区）人民政府',
      'lead=市政府办公室|市司法局 responsible=市直各部门|各县（市、区）人民政府',
    ],
    ['牵头单位：区甲办公室，责任单位：区直有关单位', 'lead=区甲办公室 responsible=区直有关单位'],
    ['牵头单位：县水利局 配合单位：县林业局', 'lead=县水利局 support=县林业局'],
    ['责任单位：县水利局、各乡镇人民政府按职责分工分别负责。', 'responsible=县水利局|各乡镇人民政府'],
    ['主办单位：县水利局；协办单位：县林业局', 'lead=县水利局 support=县林业局'],
    [
      '牽頭單位：州水利局；責任單位：各縣市人民政府，6月底完成',
      'lead=州水利局 responsible=各縣市人民政府 until=6月底',
    ],
    // Verbs.
    ['县水利局负责', 'unspecified=县水利局'],
    ['县水利局、县供水公司分工负责', 'unspecified=县水利局|县供水公司'],
    ['县水利局、县财政局牵头，各乡镇按职责分工负责', 'lead=县水利局|县财政局 responsible=各乡镇'],
    ['县水利局牵头县林业局配合', 'lead=县水利局 support=县林业局'],
    ['县水利局负责，县林业局配合', 'responsible=县水利局 support=县林业局'],
    ['县水利局主办，县财政局协办', 'lead=县水利局 support=县财政局'],
    ['县水利局（牵头）、县林业局（配合）', 'lead=县水利局 support=县林业局'],
    // Names.
    ['县人力资源和社会保障局和县财政局负责', 'unspecified=县人力资源和社会保障局|县财政局'],
    ['县林业局、县档案局及县直相关单位负责', 'unspecified=县林业局|县档案局|县直相关单位'],
    ['县财政局等有关部门负责', 'unspecified=县财政局等有关部门'],
    ['县自然资源和规划局（林业局）负责', 'unspecified=县自然资源和规划局（林业局）'],
    // Times and blanket clauses.
    ['县水利局负责，2031年底前取得明显成效', 'unspecified=县水利局 until=2031年底前取得明显成效'],
    ['县水利局牵头，持续推进', 'lead=县水利局 until=持续推进'],
    ['完成时限：6月底前', 'until=6月底前'],
    ['责任单位：各乡镇人民政府，下同', 'responsible=各乡镇人民政府 blanket=下同'],
    [
      '责任单位：市直相关单位。后续任务各区均须落实，不另列出',
      'responsible=市直相关单位 blanket=后续任务各区均须落实，不另列出',
    ],
    ['县水利局负责（以下均需落实，不再列出）', 'unspecified=县水利局 blanket=以下均需落实，不再列出'],
  ])('%s', (note, expected) => expect(said(note)).toBe(expected));

  test('the first leads only where the text says so and nobody else does', () => {
    expect(said('县水利局、县财政局', { firstLeads: true })).toBe('lead=县水利局 responsible=县财政局');
    expect(said('县水利局牵头，县财政局负责', { firstLeads: true })).toBe(
      'lead=县水利局 responsible=县财政局',
    );
  });
  test('a sign marks who leads where the text says so', () =>
    expect(said('县财政局、▲县水利局', { leadMark: '▲' })).toBe('lead=县水利局 unspecified=县财政局'));
  test('each name has its place', () => {
    const note = '牵头单位：县水利局；责任单位：县财政局、各乡镇';
    const reading = readAssignment(note);
    for (const { printed, offset } of [...reading.lead, ...reading.responsible])
      expect(note.startsWith(printed, offset)).toBe(true);
  });
});

describe('what is read with doubt says so', () => {
  test.each([
    ['牵头单位：县水利局；督导单位：县督查室', 'label-strange'],
    ['责任领导：王某', 'label-person'],
    ['责任单位：县水利局，进一步强化措施', 'name-doubtful'],
    ['县水利局会同县财政局负责', 'role-doubtful'],
    ['县水利局督办', 'role-doubtful'],
    ['按职责分工负责', 'words-unread'],
    ['责任单位：县水利局 县财政局', 'names-run-on'],
    ['▲县水利局、县财政局负责', 'name-doubtful'],
  ])('%s: %s', (note, code) =>
    expect(readAssignment(note).doubts.map((doubt) => doubt.code)).toContain(code),
  );
  test.each(['县水利局、县财政局负责', '牵头单位：县水利局；责任单位：各乡镇，6月底前完成'])(
    '%s: nothing',
    (note) => expect(readAssignment(note).doubts).toEqual([]),
  );
});

test('what a text says of its notes', () => {
  expect(saysFirstLeads('责任单位中排在第一位的为牵头部门')).toBe(true);
  expect(saysFirstLeads('列首位的单位为牵头单位')).toBe(true);
  expect(saysFirstLeads('县水利局为牵头单位')).toBe(false);
  expect(leadMarkIn('带▲的为牵头单位')).toBe('▲');
  expect(leadMarkIn('标注*的单位为牵头单位')).toBe('*');
  expect(leadMarkIn('▲推进工作')).toBeNull();
  expect(speaksOfOthers('以上任务由县水利局负责')).toBe(true);
  expect(speaksOfOthers('第1—3项由县水利局负责')).toBe(true);
  expect(speaksOfOthers('县水利局负责')).toBe(false);
});
