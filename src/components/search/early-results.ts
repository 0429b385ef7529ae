/**
 * Runs before the search page is drawn, so that the room for results is kept where the address asks for some, and
 * only there; inlined behind them as it stands.
 */
export const earlyResults =
  "document.getElementById('results').toggleAttribute('data-blank',location.search.length<2)";
