import { expect, test } from 'vitest';
import { stem } from '#engines/search/fold';
import { holdsGram } from '#engines/search/texts';

const holds = (text: string, gram: string) => holdsGram(text, text.split(' ').map(stem), gram);

test.each([
  ['complaints office', 'complain'],
  ['administrative reconsideration', 'adminis'],
  ['petition', 'petitioner'],
  ['public security police', 'police'],
  ['1000项应用', '1000'],
])('“%s” holds “%s”', (text, gram) => {
  expect(holds(text, gram)).toBe(true);
});

test.each([
  ['policy impact', 'police'],
  ['social media', 'mediation'],
  ['food safety', 'foo'],
  ['1000项应用', '100'],
  ['100%', '100'],
  ['government', 'goverment'],
])('“%s” does not hold “%s”', (text, gram) => {
  expect(holds(text, gram)).toBe(false);
});
