/** Reports begin filled in: by form, by title and body, by letter. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueLink, languageChoices, mailLink, type FilledForm, type Report } from '#formats/report/links';
import type { Clause } from '#model/library';
import { sentenceReport } from '#site/pages/report';

const form: FilledForm = {
  name: 'sentence',
  fields: { clause: '6.3', language: languageChoices.zh, wording: '推进行政公开。' },
};
const report: Report = { title: '更正：6.3 & 7', body: '哪一页：\n现在写的是：\n', form };

test('an issue opens with its form, title and body filled in', () => {
  const link = new URL(issueLink('https://example.org/o/p/issues/new', report));
  expect(link.pathname).toBe('/o/p/issues/new');
  const { title, body } = report;
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'sentence.yml',
    title,
    body,
    ...form.fields,
  });
});

interface FormField {
  id: string;
  attributes: { options?: string[] };
}
const fieldsOf = (name: string): FormField[] =>
  (parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')) as { body: FormField[] }).body;

test.each<FilledForm>([
  form,
  { name: 'word', fields: { query: '拖欠' } },
  { name: 'follow-up', fields: { item: '6' } },
  { name: 'plan', fields: { title: '2023' } },
])('the form $name has the fields that links fill', ({ name, fields }) => {
  expect(fieldsOf(name).map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(fields)));
});

test('a choice that links fill is one that its form lists', () => {
  const choices = fieldsOf('sentence').find(({ id }) => id === 'language')?.attributes.options;
  expect(choices).toEqual(expect.arrayContaining(Object.values(languageChoices)));
});

test('a letter opens with subject and body filled in, its lines ended as mail ends them', () => {
  const link = mailLink('a@example.org', report);
  const [address, query = ''] = link.split('?');
  expect(address).toBe('mailto:a@example.org');
  expect(Object.fromEntries(query.split('&').map((part) => part.split('=').map(decodeURIComponent)))).toEqual(
    {
      subject: report.title,
      body: report.body.replaceAll('\n', '\r\n'),
    },
  );
});

describe('a report of one sentence', () => {
  const clause = { id: '6.3', zh: '推进政务公开。', en: 'Promote openness.' } as Clause;
  const sentence = { planId: '2022', clause, address: 'https://example.org/zh/plans/2022/items/6/3/' };
  test('fills the form with its address, language and wording', () => {
    const link = sentenceReport(sentence, 'en', { issues: 'https://example.org/issues/new', email: null });
    expect(Object.fromEntries(new URL(link).searchParams)).toMatchObject({
      template: 'sentence.yml',
      clause: sentence.address,
      language: 'English',
      wording: clause.en,
    });
  });
  test('begins a letter with them where there is no tracker', () => {
    const link = sentenceReport(sentence, 'zh', { issues: null, email: 'a@example.org' });
    expect(decodeURIComponent(link)).toContain(sentence.address);
    expect(decodeURIComponent(link)).toContain(clause.zh);
  });
  test('leads to where it is said that nothing is set', () =>
    expect(sentenceReport(sentence, 'zh', { issues: null, email: null })).toBe(
      '/zh/plans/2022/corrections/#report',
    ));
});
