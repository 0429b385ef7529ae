/** Moves what editors wrote to the numbers its sentences have now; comments and layout of the files stay. */
import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { splitFrontmatter } from '#files/frontmatter';
import { movedClause, type Binding } from './bind.ts';

const layout = { lineWidth: 0 } as const;

/** Fields that hold a clause's id, alone or in a list. */
const clauseFields = new Set(['clause', 'readingLeavesOut']);

function moveIn(document: Document, binding: Binding, lost: string[]): boolean {
  let isChanged = false;
  const moved = (id: string): string => {
    const now = movedClause(binding, id);
    if (now === null) lost.push(id);
    return now ?? id;
  };
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') return;
      const { value: name } = pair.key;
      const set = (node: unknown) => {
        if (!isScalar(node) || typeof node.value !== 'string') return;
        const now = moved(node.value);
        isChanged ||= now !== node.value;
        node.value = now;
      };
      if (clauseFields.has(name)) {
        if (isSeq(pair.value)) pair.value.items.forEach(set);
        else set(pair.value);
      }
      if (name === 'note' && isScalar(pair.value) && typeof pair.value.value === 'number') {
        const old = pair.value.value;
        const now = [...binding.items].find(([, before]) => before === old)?.[0];
        if (now === undefined) lost.push(`the note of item ${old}`);
        else {
          isChanged ||= now !== old;
          pair.value.value = now;
        }
      }
    },
  });
  return isChanged;
}

/** Input: a YAML file that speaks of clauses: repairs, doubts, targets. Output: the same with their ids of now. */
export function moveYaml(file: string, binding: Binding, lost: string[]): string {
  const document = parseDocument(file);
  return moveIn(document, binding, lost) ? document.toString(layout) : file;
}

/** The clauses of an English file under their ids of now, in the order given; what is new is empty. */
function moveTranslations(
  document: Document,
  field: string,
  ids: readonly string[],
  binding: Binding,
): boolean {
  const list = document.get(field);
  if (!isSeq(list)) return false;
  const idOf = (node: unknown): string => (isMap(node) ? String(node.get('id')) : '');
  const before = list.items.map(idOf);
  const byId = new Map(
    list.items.flatMap((node) => {
      const now = movedClause(binding, idOf(node));
      return now === null ? [] : [[now, node] as const];
    }),
  );
  const parts = [...byId.keys()];
  const wanted = ids.flatMap((id) => {
    const own = parts.filter(
      (each) => each === id || (each.startsWith(id) && /^[a-z]$/u.test(each.slice(id.length))),
    );
    return own.length > 0 ? own.sort() : [id];
  });
  if (
    wanted.length === before.length &&
    wanted.every((id, at) => id === before[at] && byId.get(id) === list.items[at])
  )
    return false;
  list.items = wanted.map((id) => {
    const node = byId.get(id) ?? document.createNode({ id, text: '', digest: '' });
    if (isMap(node)) node.set('id', id);
    return node;
  });
  return true;
}

/** Input: the MDX file of an item in either language. Output: the same with clauses, gist and marks at their ids of now. */
export function moveItem(file: string, ids: readonly string[], binding: Binding, lost: string[]): string {
  const parts = splitFrontmatter(file);
  if (!parts) return file;
  const document = parseDocument(parts.yaml, { version: '1.1' });
  const isTranslation = isSeq(document.get('clauses')) && document.has('title') && !document.has('section');
  const hasMoved = moveIn(document, binding, lost);
  const isRebuilt = isTranslation && moveTranslations(document, 'clauses', ids, binding);
  const body = parts.body.replace(/<Clause id="([^"]+)" \/>/gu, (mark, id: string) => {
    const now = movedClause(binding, id);
    if (now === null) lost.push(id);
    return now === null ? mark : `<Clause id="${now}" />`;
  });
  if (!hasMoved && !isRebuilt && body === parts.body) return file;
  return `---\n${document.toString(layout)}---\n${body}`;
}

/** The same for the English of notice and preamble. */
export function movePlanTranslation(
  file: string,
  fields: Readonly<Record<'notice' | 'preamble', readonly string[]>>,
  binding: Binding,
): string {
  const parts = splitFrontmatter(file);
  if (!parts) return file;
  const document = parseDocument(parts.yaml, { version: '1.1' });
  const changed = (['notice', 'preamble'] as const).filter((field) =>
    moveTranslations(document, field, fields[field], binding),
  );
  return changed.length === 0 ? file : `---\n${document.toString(layout)}---\n${parts.body}`;
}
