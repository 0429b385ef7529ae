/** npm run import -- FILE --plan ID */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, type Finding } from '#schema/findings';
import { idPattern } from '#schema/paths';
import { exists, readBytes, readTree, writeAll } from '#files/disk';
import { readContent } from '#files/read-content';
import { readPlan } from '#importer/dry-run';
import { importPlan } from '#importer/import';
import { report } from '#importer/report';
import { contentFolder } from '#settings';

const usage =
  'Usage: npm run import -- FILE --plan ID [--dry-run]    (ID: the plan’s year or name, lower-case letters, digits, hyphens)';

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function readArguments(): { file: string; plan: string; isDry: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { plan: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const [file, ...rest] = positionals;
    const { plan } = values;
    if (!file || rest.length > 0 || !plan || !idPattern.test(plan)) fail([usage]);
    return { file, plan, isDry: values['dry-run'] };
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

/** Prints what was read and writes nothing: the contract's JSON; exit code 1 where the file is refused. */
async function dryRun(file: string): Promise<never> {
  const { parsed, findings } = await readPlan(receive(file), file);
  console.log(JSON.stringify(report(parsed?.plan ?? null, findings), null, 2));
  process.exit(parsed ? 0 : 1);
}

const { file, plan, isDry } = readArguments();
if (isDry) await dryRun(file);
const folder = join(contentFolder(), 'plans', plan);
const existing = exists(folder) ? readTree(folder, ['.mdx', '.yaml']) : new Map<string, string>();
const known = readContent(
  new Map(
    ['jurisdictions', 'units', 'groups'].flatMap((kind) =>
      [...readTree(join(contentFolder(), kind), ['.yaml'])].map(([name, text]) => [`${kind}/${name}`, text]),
    ),
  ),
).content;

const { files, findings } = importPlan(receive(file), file, known, existing);
if (findings.length > 0) fail(findings.map(format));

const changed = writeAll(folder, files);
console.log(
  changed.length === 0 ? `${folder}: nothing to change` : `${folder}: wrote ${changed.length} files`,
);
for (const path of changed) console.log(`  ${path}`);
