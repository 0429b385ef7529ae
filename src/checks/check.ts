/**
 * What must hold between content files, each file having passed its own schema.
 * Every function takes content and returns what it found wrong, as data.
 */
import type { FieldFinding } from '#schema/findings';
import { checkClauses } from './clauses.ts';
import { shortDigest } from '#text/digest';
import { checkDoubts } from './doubts.ts';
import { noteBrackets, roles, type Role } from '#text/grammar';
import { checkRenderings } from './glossary.ts';
import { printedNames } from '#text/note';
import { idOf, idPattern, isOfPage, itemNumberOf, planOf } from '#schema/paths';
import { occurrences, readingText, unapplied } from '#text/repairs';
import type { Content, Entry } from '#schema/schema';
import { titleText } from '#model/title';

export type { FieldFinding };

const inPlan = <Each extends { file: string }>(entries: readonly Each[], plan: string): Each[] =>
  entries.filter(({ file }) => planOf(file) === plan);

/** The repairs of one clause, in the order of the overlay. */
export const repairsOf = (content: Content, plan: string, clause: string) =>
  inPlan(content.repairs, plan).flatMap(({ data }) =>
    data.repairs.filter((repair) => repair.clause === clause),
  );

/** Every clause of a plan: notice, preamble and items. */
export function clausesOf(content: Content, plan: string): { id: string; text: string }[] {
  return [
    ...inPlan(content.plans, plan).flatMap(({ data }) => [...data.notice, ...data.preamble]),
    ...inPlan(content.items, plan).flatMap(({ data }) => data.clauses),
  ];
}

const duplicates = (ids: readonly string[]): number[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));

function checkDuplicates(content: Content): FieldFinding[] {
  const lists = [
    ...content.repairs.map(({ file, data }) => ({
      file,
      field: 'repairs',
      ids: data.repairs.map(({ id }) => id),
    })),
    ...content.doubts.map(({ file, data }) => ({
      file,
      field: 'doubts',
      ids: data.doubts.map(({ id }) => id),
    })),
    ...content.targets.map(({ file, data }) => ({
      file,
      field: 'targets',
      ids: data.targets.map(({ id }) => id),
    })),
    ...content.items.map(({ file, data }) => ({
      file,
      field: 'clauses',
      ids: data.clauses.map(({ id }) => id),
    })),
    ...content.itemTranslations.map(({ file, data }) => ({
      file,
      field: 'clauses',
      ids: data.clauses.map(({ id }) => id),
    })),
  ];
  const inLists = lists.flatMap(({ file, field, ids }) =>
    duplicates(ids).map((index): FieldFinding => {
      return { file, path: [field, index, 'id'], code: 'id-duplicate', params: { id: ids[index] ?? '' } };
    }),
  );
  const bodies = [...content.units, ...content.groups].map(({ file }) => file);
  const acrossFolders = duplicates(bodies.map(idOf)).map((index): FieldFinding => {
    const file = bodies[index] ?? '';
    return { file, path: [], code: 'id-duplicate', params: { id: idOf(file) } };
  });
  return [...inLists, ...acrossFolders];
}

/** The names by which notes are read: no two bodies may print the same. */
function checkNames(content: Content): FieldFinding[] {
  const owners = new Map<string, string>();
  return [...content.units, ...content.groups].flatMap(({ file, data }) => {
    const names = [
      { name: data.printed, path: ['printed'] },
      ...data.variants.map((name, at) => ({ name, path: ['variants', at] })),
    ];
    return names.flatMap(({ name, path }): FieldFinding[] => {
      if (name === null) return [];
      const other = owners.get(name) ?? file;
      owners.set(name, other);
      return other === file ? [] : [{ file, path, code: 'name-duplicate', params: { name, other } }];
    });
  });
}

function checkReferences(content: Content): FieldFinding[] {
  const findings: FieldFinding[] = [];
  const ids = (entries: readonly { file: string }[]) => new Set(entries.map(({ file }) => idOf(file)));
  const units = ids(content.units);
  const bodies = new Set([...units, ...ids(content.groups)]);
  const terms = ids(content.terms);
  const expect = (
    known: ReadonlySet<string>,
    kind: string,
    id: string,
    file: string,
    path: FieldFinding['path'],
  ) => {
    if (!known.has(id)) findings.push({ file, path, code: 'reference-unknown', params: { id, kind } });
  };
  for (const { file, data } of content.items)
    for (const role of roles)
      data[role].forEach((id, at) => expect(bodies, 'unit or group', id, file, [role, at]));
  for (const { file, data } of content.groups)
    data.roster.members.forEach(({ unit }, at) =>
      expect(units, 'unit', unit, file, ['roster', 'members', at, 'unit']),
    );
  for (const { file, data } of content.terms)
    data.related.forEach((id, at) => expect(terms, 'term', id, file, ['related', at]));
  for (const { file, data } of content.exceptions)
    data.exceptions.forEach(({ term }, at) => expect(terms, 'term', term, file, ['exceptions', at, 'term']));
  const plans = new Set(content.plans.map(({ file }) => planOf(file)));
  for (const { file, data } of content.changes)
    data.versions.forEach(({ changes }, version) =>
      changes.forEach(({ plan }, at) => {
        if (plan !== undefined)
          expect(plans, 'plan', plan, file, ['versions', version, 'changes', at, 'plan']);
      }),
    );
  for (const { file, data } of content.items) {
    const sections = inPlan(content.sections, planOf(file)).flatMap((entry) => entry.data.sections);
    const known = new Set(sections.map(({ number }) => String(number)));
    expect(known, 'section', String(data.section), file, ['section']);
  }
  return findings;
}

/** One Chinese text that must have English, and the English it has. */
interface Pair {
  what: string;
  zh: string;
  en: { text: string; digest: string } | undefined;
  file: string;
  path: FieldFinding['path'];
}

const checkPair = ({ what, zh, en, file, path }: Pair): FieldFinding[] => {
  if (!en) return [{ file, path: [], code: 'translation-missing', params: { what, file } }];
  const digest = shortDigest(zh);
  if (en.text === '')
    return [{ file, path: [...path, 'text'], code: 'translation-empty', params: { what, zh, digest } }];
  if (en.digest === digest) return [];
  return [{ file, path: [...path, 'digest'], code: 'translation-stale', params: { what, zh, digest } }];
};

type Translated = { id: string; text: string; digest: string };

function checkClausePairs(
  content: Content,
  plan: string,
  zh: readonly { id: string; text: string }[],
  en: readonly Translated[],
  file: string,
  field: string,
): FieldFinding[] {
  const known = new Set(zh.map(({ id }) => id));
  const orphans = en.flatMap(({ id }, at): FieldFinding[] =>
    known.has(id)
      ? []
      : [{ file, path: [field, at, 'id'], code: 'translation-orphan', params: { what: id } }],
  );
  const pairs = zh.flatMap((clause) => {
    const at = en.findIndex(({ id }) => id === clause.id);
    const reading = readingText(clause.text, repairsOf(content, plan, clause.id));
    return checkPair({ what: `clause ${clause.id}`, zh: reading, en: en[at], file, path: [field, at] });
  });
  return [...orphans, ...pairs];
}

/** What a plan's head prints, each with a translation of its own; those the source lacks are empty. */
export const printedFields = [
  'letterhead',
  'documentNumber',
  'noticeTitle',
  'addressees',
  'signer',
  'printedDate',
  'annotation',
  'title',
] as const;

function checkPlanTranslations(content: Content): FieldFinding[] {
  return content.plans.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const [translation] = inPlan(content.planTranslations, plan);
    const target = translation?.file ?? file.replace('plan.mdx', 'plan.en.mdx');
    if (!translation) {
      return [{ file, path: [], code: 'translation-missing', params: { what: 'the plan', file: target } }];
    }
    const fields = printedFields
      .filter((field) => data[field] !== '')
      .flatMap((field) =>
        checkPair({ what: field, zh: data[field], en: translation.data[field], file: target, path: [field] }),
      );
    const short = translation.data.shortTitle;
    const shortTitles = short
      ? checkPair({ what: 'shortTitle', zh: data.title, en: short, file: target, path: ['shortTitle'] })
      : [];
    const clauses = (['notice', 'preamble'] as const).flatMap((field) =>
      checkClausePairs(content, plan, data[field], translation.data[field], target, field),
    );
    return [...fields, ...shortTitles, ...clauses];
  });
}

function checkItemTranslations(content: Content): FieldFinding[] {
  return content.items.flatMap((item) => {
    const plan = planOf(item.file);
    const number = itemNumberOf(item.file);
    const target = item.file.replace('/zh/', '/en/');
    const translation = content.itemTranslations.find(({ file }) => file === target);
    if (!translation) {
      const params = { what: `item ${number}`, file: target };
      return [{ file: item.file, path: [], code: 'translation-missing', params }];
    }
    const [first] = item.data.clauses;
    const reading = first ? readingText(first.text, repairsOf(content, plan, first.id)) : '';
    const title: Pair = {
      what: `the title of item ${number}`,
      zh: titleText(item.data.title, reading),
      en: translation.data.title,
      file: target,
      path: ['title'],
    };
    const isTitled = title.zh !== '';
    const titleMissing: FieldFinding = {
      file: item.file,
      path: ['title', 'text'],
      code: 'title-missing',
      params: { number },
    };
    return [
      ...(isTitled ? checkPair(title) : [titleMissing]),
      ...checkClausePairs(content, plan, item.data.clauses, translation.data.clauses, target, 'clauses'),
    ];
  });
}

const checkSectionTranslations = (content: Content): FieldFinding[] =>
  content.sections.flatMap(({ file, data }) =>
    data.sections.flatMap(({ number, title, en }, at) =>
      checkPair({
        what: `the title of section ${number}`,
        zh: title,
        en,
        file,
        path: ['sections', at, 'en'],
      }),
    ),
  );

function checkNotes(content: Content): FieldFinding[] {
  const bodies = [...content.units, ...content.groups];
  const idByName = new Map(
    bodies.flatMap(({ file, data }) =>
      [data.printed, ...data.variants]
        .filter((name) => name !== null)
        .map((name) => [name, idOf(file)] as const),
    ),
  );
  const check = ({ file, data }: Entry<'items'>, role: Role): FieldFinding[] => {
    const printed = printedNames(data.note, role);
    const unknown = printed.find((name) => !idByName.has(name));
    if (unknown !== undefined)
      return [{ file, path: ['note'], code: 'unit-unknown', params: { name: unknown } }];
    const expected = printed.map((name) => idByName.get(name));
    const same = expected.length === data[role].length && expected.every((id, at) => id === data[role][at]);
    const params = { role, printed: printed.join('、') };
    return same ? [] : [{ file, path: [role], code: 'note-mismatch', params }];
  };
  return content.items.flatMap((item) => {
    const { file, data } = item;
    const isNote = data.note.startsWith(noteBrackets.open) && data.note.endsWith(noteBrackets.close);
    const params = { number: itemNumberOf(file) };
    if (!isNote) return [{ file, path: ['note'], code: 'note-missing', params }];
    return roles.flatMap((role) => check(item, role));
  });
}

function checkRepairs(content: Content): FieldFinding[] {
  return content.repairs.flatMap(({ file, data }) => {
    const clauses = clausesOf(content, planOf(file));
    return data.repairs.flatMap(({ id, clause, received }, at): FieldFinding[] => {
      const text = clauses.find((each) => each.id === clause)?.text;
      const path = ['repairs', at, text === undefined ? 'clause' : 'received'];
      if (text === undefined) {
        return [{ file, path, code: 'reference-unknown', params: { id: clause, kind: 'clause' } }];
      }
      const count = occurrences(text, received);
      if (count !== 1) return [{ file, path, code: 'repair-unmatched', params: { received, count, clause } }];
      const ofClause = data.repairs.filter((repair) => repair.clause === clause);
      const isLost = unapplied(text, ofClause).some(({ id: lost }) => lost === id);
      return isLost ? [{ file, path, code: 'repair-overlap', params: { received, clause } }] : [];
    });
  });
}

function checkGists(content: Content): FieldFinding[] {
  return content.items.flatMap((item) => {
    const target = item.file.replace('/zh/', '/en/');
    const english = content.itemTranslations.find(({ file }) => file === target)?.data.gist ?? [];
    return item.data.gist.flatMap(({ clause }, at): FieldFinding[] => {
      if (!item.data.clauses.some(({ id }) => id === clause)) {
        const params = { id: clause, kind: 'clause' };
        return [{ file: item.file, path: ['gist', at, 'clause'], code: 'reference-unknown', params }];
      }
      if (english[at]?.clause === clause) return [];
      const params = { what: `the gist of clause ${clause}`, file: target };
      return [{ file: target, path: ['gist', at], code: 'translation-missing', params }];
    });
  });
}

function checkTargets(content: Content): FieldFinding[] {
  return content.targets.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const clauses = clausesOf(content, plan);
    return data.targets.flatMap(({ clause, quote }, at): FieldFinding[] => {
      const text = clauses.find(({ id }) => id === clause)?.text;
      const stands =
        text !== undefined && readingText(text, repairsOf(content, plan, clause)).includes(quote);
      if (stands) return [];
      return [{ file, path: ['targets', at, 'quote'], code: 'quote-unmatched', params: { quote, clause } }];
    });
  });
}

const checkRedirects = (content: Content): FieldFinding[] =>
  content.redirects.flatMap(({ file, data }) =>
    data.redirects.flatMap(({ from }, at): FieldFinding[] =>
      isOfPage(from)
        ? []
        : [{ file, path: ['redirects', at, 'from'], code: 'redirect-file', params: { from } }],
    ),
  );

/** A plan's folder names it, and its name stands in every address. */
const checkPlanIds = (content: Content): FieldFinding[] =>
  content.plans
    .filter(({ file }) => !idPattern.test(planOf(file)))
    .map(({ file }) => ({ file, path: [], code: 'id-invalid', params: { id: planOf(file) } }));

/** Everything that must hold between the files, in one list. */
export const checkContent = (content: Content): FieldFinding[] => [
  ...checkPlanIds(content),
  ...checkDuplicates(content),
  ...checkNames(content),
  ...checkClauses(content),
  ...checkReferences(content),
  ...checkNotes(content),
  ...checkRepairs(content),
  ...checkGists(content),
  ...checkDoubts(content),
  ...checkTargets(content),
  ...checkPlanTranslations(content),
  ...checkSectionTranslations(content),
  ...checkItemTranslations(content),
  ...checkRenderings(content),
  ...checkRedirects(content),
];
