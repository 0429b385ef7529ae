/** A repair quotes what its clause received, once, and no other repair takes it away. */
import { occurrences, unapplied } from '#text/repairs';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { planOf } from '#schema/paths';
import { clausesOf } from '#schema/queries';

export function checkRepairs(content: Content): FieldFinding[] {
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
