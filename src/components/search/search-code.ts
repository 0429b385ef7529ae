/** All the code of search, loaded when it is first used: the search page, and what the box on every page offers. */
import './search-page.ts';
import './search-suggest.ts';
