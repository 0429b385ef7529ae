/** What the bodies of a jurisdiction were called, and when: by these names notes are read. */
import type { Content, Entry } from './content.ts';
import type { FieldFinding } from './findings.ts';
import { idOf } from './paths.ts';

/** One printed name of a body, and the months in which it bore it: after `from`, up to and with `until`. */
export interface Naming {
  file: string;
  /** Where in the file the name stands. */
  path: readonly (string | number)[];
  jurisdiction: string;
  name: string;
  /** YYYY-MM; empty where the name goes as far back as plans do. */
  from: string;
  /** YYYY-MM; null while the name is in use. */
  until: string | null;
}

type Bodies = Pick<Content, 'units' | 'groups'>;

/** The names given in one place: the printed one, and its variants. */
function namesAt(
  { printed, variants }: { printed: string | null; variants: readonly string[] },
  path: Naming['path'],
): Pick<Naming, 'name' | 'path'>[] {
  const first = printed === null ? [] : [{ name: printed, path: [...path, 'printed'] }];
  return [...first, ...variants.map((name, at) => ({ name, path: [...path, 'variants', at] }))];
}

function namingsOfUnit({ file, data }: Entry<'units'>): Naming[] {
  const { jurisdiction, earlier } = data;
  const periods = [
    { names: namesAt(data, []), until: null },
    ...earlier.map((before, at) => ({ names: namesAt(before, ['earlier', at]), until: before.until })),
  ];
  return periods.flatMap(({ names, until }, at) =>
    names.map((each) => ({ file, jurisdiction, ...each, from: earlier[at]?.until ?? '', until })),
  );
}

const namingsOfGroup = ({ file, data }: Entry<'groups'>): Naming[] =>
  namesAt(data, []).map((each) => ({
    file,
    jurisdiction: data.jurisdiction,
    ...each,
    from: '',
    until: null,
  }));

/** Every printed name of every body, of all jurisdictions and times. */
export const namingsOf = ({ units, groups }: Bodies): Naming[] => [
  ...units.flatMap(namingsOfUnit),
  ...groups.flatMap(namingsOfGroup),
];

/** Whether a name was in use on a day, YYYY-MM-DD; without a day: whether it is in use. */
export const isInUse = ({ from, until }: Pick<Naming, 'from' | 'until'>, day?: string): boolean => {
  const month = day?.slice(0, 7);
  return month === undefined ? until === null : from < month && (until === null || month <= until);
};

/** Printed name → id. */
export type Registry = ReadonlyMap<string, string>;

/**
 * The bodies of a jurisdiction by what they are called: on the day a plan was issued, YYYY-MM-DD, or today. Names of
 * other jurisdictions' bodies are not in it.
 */
export const registryFor = (jurisdiction: string, content: Bodies, day?: string): Registry =>
  new Map(
    namingsOf(content)
      .filter((naming) => naming.jurisdiction === jurisdiction && isInUse(naming, day))
      .map(({ name, file }) => [name, idOf(file)]),
  );

/** The jurisdiction whose name begins what a letterhead prints: 聊城市人民政府办公室 → liaocheng; the longest such name. */
export const jurisdictionOf = (
  letterhead: string,
  { jurisdictions }: Pick<Content, 'jurisdictions'>,
): string | undefined =>
  jurisdictions
    .filter(({ data }) => letterhead.startsWith(data.name.zh))
    .toSorted((a, b) => b.data.name.zh.length - a.data.name.zh.length)
    .map(({ file }) => idOf(file))[0];

/** What is wrong with a printed name that no body of a jurisdiction bears on the day, YYYY-MM-DD. */
export function strangerTo(
  name: string,
  jurisdiction: string,
  content: Bodies,
  day?: string,
): Pick<FieldFinding, 'code' | 'params'> {
  const bearing = namingsOf(content).filter((naming) => naming.name === name);
  const own = bearing.find((naming) => naming.jurisdiction === jurisdiction);
  if (own) {
    const params = {
      name,
      id: idOf(own.file),
      from: own.from || '…',
      until: own.until ?? '…',
      day: day ?? '…',
    };
    return { code: 'name-of-other-time', params };
  }
  const [other] = bearing;
  return other
    ? { code: 'name-elsewhere', params: { name, jurisdiction, other: other.jurisdiction } }
    : { code: 'unit-unknown', params: { name } };
}
