/** Markup wherever an editor writes a text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceOnce } from '../support/content.ts';

export const markup = {
  title: '<img src=x onerror=alert(1)>',
  clause: '<script>alert("a clause")</script>',
  unit: "<script>alert('a unit')</script>",
  formula: '=HYPERLINK(0)',
  term: '<svg onload=alert(2)>',
  explanation: '</script><script>alert(3)</script>',
  reason: '--><script>alert(4)</script>',
  change: "]]><script>alert('a change')</script>",
};

const renderings = 'renderings:\n- reform';
const streamline =
  'reform to streamline administration and delegate power, improve regulation, and upgrade services';
const edits: [file: string, from: string, to: string][] = [
  ['plans/2022/items/en/06.mdx', 'title:\n  text: Deepen', `title:\n  text: ${markup.title} Deepen`],
  ['plans/2022/items/en/06.mdx', 'text: Continue to', `text: ${markup.clause} Continue to`],
  ['units/sifaju.yaml', 'en: "Liaocheng', `en: "${markup.unit} Liaocheng`],
  ['units/gonganju.yaml', 'en: "Liaocheng', `en: "${markup.formula} Liaocheng`],
  ['terms/fangguanfu.yaml', `en: ${streamline}`, `en: ${markup.term} ${streamline}`],
  ['terms/fangguanfu.yaml', renderings, renderings.replace('-', () => `- ${streamline}\n-`)],
  ['terms/fangguanfu.yaml', "en: 'Three things", `en: '${markup.explanation} Three things`],
  ['plans/2022/repairs.yaml', 'en: “行务公开” is not', `en: ${markup.reason} “行务公开” is not`],
  [
    'changes.yaml',
    'en: "First publication of the plan',
    `en: "${markup.change} First publication of the plan`,
  ],
];

/** Input: a project's folder. Its content stays such that verify accepts it. */
export function writeMarkup(project: string): void {
  for (const [name, from, to] of edits) {
    const file = join(project, 'content', name);
    writeFileSync(file, replaceOnce(readFileSync(file, 'utf8'), from, to));
  }
}
