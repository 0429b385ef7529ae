/** npm run import -- FILE --plan ID */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { format, tell, type Finding } from '#schema/findings';
import type { LayoutData } from '#schema/layout';
import { idPattern } from '#schema/paths';
import { exists, readBytes, readTree, removeAll, writeAll } from '#files/disk';
import { contentEndings } from '#files/read-content';
import { readPlan } from '#importer/dry-run';
import { importPlan } from '#importer/import';
import { describeLayout, report } from '#importer/report';
import { contentFolder } from '#settings';

const root = contentFolder();
const usage = `Usage: npm run import -- FILE --plan ID [--dry-run] [--replace] [--jurisdiction ID] [--series ID]
  FILE   a text (.txt), a Word file (.docx), a saved web page (.html) or a PDF with a text layer
  ID     the plan’s year or name, lower-case letters, digits, hyphens`;

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        jurisdiction: { type: 'string' },
        series: { type: 'string' },
      },
    });
    const [file, ...rest] = positionals;
    const { plan, jurisdiction, series, replace } = values;
    if (!file || rest.length > 0 || !plan || !idPattern.test(plan)) fail([usage]);
    const stated = { ...(jurisdiction && { jurisdiction }), ...(series && { series }) };
    return { file, plan, replace, isDry: values['dry-run'], ...stated };
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error), usage]);
  }
}

function receive(file: string): Uint8Array {
  try {
    return readBytes(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const finding: Finding = { file, line: 1, column: 1, code: 'file-missing', params: { reason } };
    return fail([format(finding)]);
  }
}

/** What an editor says of the plan's layout, if anything. */
function layoutOf(plan: string): Partial<LayoutData> {
  const path = join(root, 'plans', plan, 'layout.yaml');
  const text = exists(path) ? new TextDecoder().decode(readBytes(path)) : '';
  return (parseYaml(text) as Partial<LayoutData> | null) ?? {};
}

/** Prints what was read and writes nothing: the contract's JSON; exit code 1 where the file is refused. */
async function dryRun(file: string, plan: string): Promise<never> {
  const { parsed, findings } = await readPlan(receive(file), file, { layout: layoutOf(plan) });
  console.log(JSON.stringify(report(parsed?.plan ?? null, findings), null, 2));
  process.exit(parsed ? 0 : 1);
}

const { file, isDry, ...options } = readArguments();
if (isDry) await dryRun(file, options.plan);

const contentFiles = readTree(root, [...contentEndings, '.txt']);
const { files, removed, findings, parsed } = await importPlan(receive(file), file, contentFiles, options);
const isRefusal = (finding: Finding) => tell(finding).severity === 'error';
// Where the file is refused, its cause comes alone; what else was seen does not matter then.
if (files.size === 0) fail(findings.filter(isRefusal).map(format));

for (const finding of findings) console.error(format(finding));
const changed = [...writeAll(root, files), ...removeAll(root, removed)].sort();
const folder = join(root, 'plans', options.plan);
if (parsed) console.log(`${folder}: read as ${describeLayout(parsed)}`);
console.log(
  changed.length === 0 ? `${folder}: nothing to change` : `${folder}: wrote ${changed.length} files`,
);
for (const path of changed) console.log(`  ${path}`);
if (changed.length > 0) console.log(`What is left to do: ${join(folder, 'TODO.md')}`);
