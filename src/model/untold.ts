/** What content/changes.yaml does not tell yet, and the lines that would tell it. */
import { digestsOf, unexplained, type Published } from './changes.ts';
import type { Library } from './library.ts';

export interface Untold {
  /** `translation 2022 6.5` */
  keys: string[];
  /** The version last recorded as published. */
  published: number;
  /** The version the lines belong to, and whether changes.yaml has it already. */
  version: number;
  isBegun: boolean;
  /** What to enter in changes.yaml, indented as it will stand there; what a reader should know is left to the editor. */
  lines: string[];
}

/** Long lists are told as a whole: nobody reads a hundred numbers. */
const most = 24;

function changeOf(place: string, ids: readonly string[]): string[] {
  const [kind, plan] = place.split(' ');
  return [
    `      - kind: ${kind}`,
    ...(plan === undefined ? [] : [`        plan: "${plan}"`]),
    ...(ids.length > most ? [] : [`        of: [ ${ids.map((id) => JSON.stringify(id)).join(', ')} ]`]),
    '        correction: false',
    '        what:',
    '          zh: ""',
    '          en: ""',
  ];
}

/** Input: the last publication and the library as it is now. Output: what is untold. */
export function untoldIn(published: Published, library: Library): Untold {
  const keys = unexplained(published, digestsOf(library), library.versions);
  const newest = library.versions[0]?.version ?? 0;
  const isBegun = newest > published.version;
  const version = isBegun ? newest : newest + 1;
  const places = Map.groupBy(keys, (key) => key.split(' ').slice(0, -1).join(' '));
  const changes = [...places].flatMap(([place, all]) =>
    changeOf(
      place,
      all.map((key) => key.split(' ').at(-1) ?? ''),
    ),
  );
  const head = [`  - version: ${version}`, '    date: ""', '    changes:'];
  return {
    keys,
    published: published.version,
    version,
    isBegun,
    lines: isBegun ? changes : [...head, ...changes],
  };
}

/** How to tell what is untold, for an editor; null where everything is told. */
export function tellUntold({ keys, published, version, isBegun, lines }: Untold): string | null {
  if (keys.length === 0) return null;
  return [
    `These differ from version ${published}, as published, and content/changes.yaml does not tell of them yet:`,
    ...keys.map((key) => `  ${key}`),
    isBegun
      ? `Add to the changes of its version ${version}, and fill in what a reader should know:`
      : 'Add at the top of its versions, and fill in the day and what a reader should know:',
    ...lines,
    'Set correction: true where it puts right an error.',
  ].join('\n');
}
