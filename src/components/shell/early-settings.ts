/**
 * Runs before the first paint, so that a reader's choice never flashes; inlined in the head as it stands.
 */
export const earlySettings =
  "try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('reading')||'{}'))}catch{}";
