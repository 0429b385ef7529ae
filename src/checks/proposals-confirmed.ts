/** What a command proposed stays a draft until an editor takes its `proposal` out; so does what was read with doubt. */
import { contentKindNames, type Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';

type Path = FieldFinding['path'];

function proposalsIn(value: unknown, path: Path): { path: Path; from: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each, at) => [at, each])
    : Object.entries(value);
  return entries.flatMap(([key, each]) =>
    key === 'proposal' && typeof each === 'string'
      ? [{ path: [...path, key], from: each }]
      : proposalsIn(each, [...path, key]),
  );
}

export const checkProposals = (content: Content): FieldFinding[] =>
  contentKindNames.flatMap((kind) =>
    content[kind].flatMap(({ file, data }: { file: string; data: unknown }) =>
      proposalsIn(data, []).map(({ path, from }): FieldFinding => ({
        file,
        path,
        code: 'proposal-open',
        params: { from },
      })),
    ),
  );

export const checkReadingDoubts = (content: Content): FieldFinding[] =>
  content.structures.flatMap(({ file, data }) =>
    data.doubts.map((doubt, at): FieldFinding => {
      return { file, path: ['doubts', at], code: 'reading-doubt', params: { doubt } };
    }),
  );
