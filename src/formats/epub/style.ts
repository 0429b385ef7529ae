/** The look of a book: the reader's own type and size, the three voices told apart by signs that need no font. */
export const style = `body { line-height: 1.7; }
h1 { font-size: 1.5em; line-height: 1.3; }
h2 { font-size: 1.15em; line-height: 1.4; }
p { margin: 0.4em 0; }
.caution { border: 1px solid; padding: 0.5em; font-size: 0.9em; }
.line-signer, .line-date { text-align: end; }
.line-noticeTitle, .line-planTitle, .line-issuer, .line-number { text-align: center; }
.number { font-variant-numeric: tabular-nums; font-size: 0.8em; }
.translation { margin-inline-start: 1.5em; }
.repaired { text-decoration: underline dotted; }
.call { font-size: 0.75em; vertical-align: super; text-decoration: none; }
.note { font-size: 0.95em; }
aside { font-size: 0.85em; border-inline-start: 3px solid; padding-inline-start: 0.8em; margin: 0.6em 0; }
`;
