/** Style rules that show, in the matrix, what comes through a group while its box is checked. Groups count from 1. */
export const expandRules = (groups: number): string =>
  Array.from({ length: groups }, (_, index) => {
    const expanded = `plan-matrix:has(#expand-${index + 1}:checked)`;
    return `${expanded} .via-${index + 1}{display:inline-block}${expanded} .behind-${index + 1}{display:table-cell}`;
  }).join('');
