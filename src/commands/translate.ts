/** npm run translate -- export|import|glossary: the exchange with translators' tools. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exists, readBytes, readTree, writeAll } from '#files/disk';
import { contentEndings, readContent } from '#files/read-content';
import { format } from '#schema/findings';
import { glossaryCsv, glossaryOf, glossaryTbx } from '#importer/exchange/glossary';
import { pairsOf } from '#importer/exchange/pairs';
import { takeIn } from '#importer/exchange/take-in';
import { fromXliff, toXliff } from '#importer/exchange/xliff';
import { contentFolder } from '#settings';

const root = contentFolder();
const outbox = 'translation';
const usage = `Usage: npm run translate -- export ID         writes translation/ID.xlf, XLIFF 2
       npm run translate -- import ID FILE    takes translations back; the Chinese must be the same
       npm run translate -- glossary csv|tbx  writes the glossary to translation/`;

function fail(text: string): never {
  console.error(text);
  process.exit(1);
}

function put(name: string, text: string): void {
  mkdirSync(outbox, { recursive: true });
  writeFileSync(join(outbox, name), text);
  console.log(`${join(outbox, name)} is written`);
}

const [command, plan = '', file = ''] = process.argv.slice(2);
const files = readTree(root, contentEndings);
const { content } = readContent(files);

if (command === 'glossary') {
  const entries = glossaryOf(content);
  if (plan === 'csv') put('glossary.csv', glossaryCsv(entries));
  else if (plan === 'tbx') put('glossary.tbx', glossaryTbx(entries));
  else fail(usage);
} else {
  if (!exists(join(root, 'plans', plan, 'plan.mdx'))) fail(usage);
  const pairs = pairsOf(content, plan);
  if (command === 'export') put(`${plan}.xlf`, await toXliff(plan, pairs));
  else if (command === 'import' && exists(file)) {
    const units = await fromXliff(plan, new TextDecoder().decode(readBytes(file)));
    const { files: changed, findings, count } = takeIn(pairs, units, files, file);
    for (const finding of findings) console.error(format(finding));
    writeAll(root, changed);
    console.log(`${count} translations entered in ${changed.size} files`);
  } else fail(usage);
}
