/** Names parted by |, each once. Throws when a name holds the mark itself. */
export function joined(list: readonly (string | null)[]): string {
  const all = [...new Set(list.filter((text) => text !== null))];
  const bad = all.find((text) => text.includes('|'));
  if (bad !== undefined) throw new Error(`“${bad}” holds |, which parts names in the search files`);
  return all.join('|');
}
