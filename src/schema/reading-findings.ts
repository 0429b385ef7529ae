/**
 * What reading a received text can find: refusals name the cause; drafts are read with doubt, and an editor looks at
 * them; notes tell how something was read. Part of the catalogue in findings.ts.
 */
type Severity = 'error' | 'draft' | 'note';
const telling = (severity: Severity) => (message: string, advice: string) => ({ severity, message, advice });
const error = telling('error');
const doubt = telling('draft');
const note = telling('note');

export const readingFindings = {
  // The file.
  'encoding-read': note(
    'the file is not UTF-8; it was read as {encoding}',
    'look whether the characters are right',
  ),
  'encoding-unknown': error('the file is neither UTF-8 nor GB18030', 'save it as UTF-8 and import it again'),
  'format-unknown': error(
    'the file is {format}, which is not read',
    'give the text as .txt, .docx, .html or a PDF with a text layer',
  ),
  'file-broken': error(
    'the file cannot be opened as {format}: {reason}',
    'get it once more from where it came',
  ),
  'pdf-scanned': error(
    'the PDF holds pictures of pages and no text ({pages} pages)',
    'ask the issuer for the text or the Word file, or recognise the characters with an OCR program, proof-read, and import the text',
  ),
  'pdf-columns': doubt(
    'page {page} seems to hold a table; a PDF does not say what belongs to which cell',
    'compare the rows with the page, or give the table as .docx or .html',
  ),
  'pdf-table': note(
    'page {page} holds a table, read by the rules drawn around its cells',
    'compare the rows with the page',
  ),
  'radicals-read': note(
    '{count} characters have the code of a radical, as {example}; they were read as the characters they stand for',
    'nothing',
  ),
  'html-chosen': note(
    'of the page {share} % of its text was taken: {chosen}',
    'look whether all of the plan is there',
  ),
  'footnotes-left': doubt(
    'the document has {count} footnotes, which are not read',
    'look whether the plan needs them',
  ),
  'table-made': note('lines {from}–{to} were read as a table', 'compare the rows with the source'),

  // Lines and pages.
  'page-mark': note('“{text}” was taken for a mark of the page and left out', 'look whether it is'),
  'page-mark-doubt': doubt(
    '“{text}” may be a mark of the page, and was left in the text',
    'take it out of a copy of the source if it is',
  ),
  'line-joined': doubt(
    'this line was read as going on with the one above: “{text}”',
    'compare with the source',
  ),
  'line-apart': doubt('this line was read as a paragraph of its own: “{text}”', 'compare with the source'),
  'line-split': note(
    'the line holds several parts; it was cut before their numbers, {count} times',
    'compare with the source',
  ),

  // Numbering.
  'number-in-sentence': doubt(
    '“{label}” begins this line and was read as part of the sentence',
    'compare with the source',
  ),
  'number-doubt': doubt('“{label}” begins this line in the middle of a sentence', 'compare with the source'),
  'number-order': doubt(
    '“{label}” is not the number that is due here',
    'look whether a part of the source is missing or misnumbered',
  ),
  'number-inside': doubt(
    '“{label}” inside a paragraph looks like a number of a part, and was left in the text',
    'compare with the source',
  ),
  'number-carried': note(
    'the number {label} stands for several rows; each was read as an item',
    'compare with the source',
  ),
  'heading-holds-text': doubt(
    'the heading “{text}” is followed by sentences in the same paragraph',
    'look whether it is a heading',
  ),
  'items-unnumbered': note(
    'nothing is numbered; each paragraph with a note was read as an item',
    'nothing, if that is so',
  ),
  'heading-bare': note('“{text}” was read as a heading without a number', 'look whether it is one'),
  'prose-in-section': note('the section {label} holds text that is in no item', 'nothing, if that is so'),
  'section-empty': doubt('the section {label} holds nothing', 'look whether a page of the source is missing'),
  'item-empty': doubt('the item {label} has no text', 'compare with the source'),

  // Notes.
  'no-notes': note(
    'no part says who is responsible; the narrowest numbered parts were read as items',
    'nothing, if that is so',
  ),
  'note-unread': doubt(
    'this speaks of responsibility and was not understood: “{text}”',
    'enter who is responsible by hand, or nothing if it is only a sentence',
  ),
  'note-in-sentence': doubt(
    'this note stands inside a sentence and was left there: “{text}”',
    'look whether it is a note',
  ),
  'note-bare': note(
    'names in brackets without a word on their part were read as responsible in an unspecified role: “{text}”',
    'look whether it is a note',
  ),
  'note-line': doubt(
    'a sentence on a line of its own was read as a note: “{text}”',
    'look which part it is of',
  ),
  'bracket-last': doubt(
    'the item has no note, and ends in a bracket that was read as text: “{text}”',
    'look whether it is a note',
  ),
  'note-of-all': doubt(
    'the only note of {label} stands at its last point; it was read as being of all',
    'compare with the source',
  ),
  'points-inside': doubt(
    'the points of {label} were read as its text, and points numbered so are items elsewhere',
    'look which of both they are',
  ),
  'note-of-points': note(
    'the note of {label} stands behind its last point, as elsewhere in the text; it was read as being of all',
    'nothing, if that is so',
  ),
  'note-of-last': doubt(
    'only the last point of {label} has a note; it was read as being of that point',
    'compare with the source',
  ),
  'note-outside-item': doubt('a note stands in a part that has items below it', 'compare with the source'),
  'part-noted': note(
    'the part {label} has a note of its own and items below it; it was read as an item before them',
    'nothing, if that is so',
  ),
  'text-after-items': doubt(
    'this text follows the last note of its section, and was read as the section’s',
    'look whether it belongs to the item above: “{text}”',
  ),
  'text-after-note': doubt('text follows the note of item {label}', 'look whether it belongs to the item'),
  'item-without-note': note('item {number} does not say who is responsible', 'nothing, if that is so'),
  'label-strange': doubt(
    '“{text}” is not a label that says a part; its names stand without a role',
    'enter their role by hand',
  ),
  'label-person': note('persons are named and left out of the assignments: “{text}”', 'nothing'),
  'label-in-text': doubt(
    '“{text}：” stands in the text of a sentence',
    'look whether it is a label of a note',
  ),
  'name-doubtful': doubt(
    '“{text}” stands where a name should, and does not look like one',
    'compare with the source',
  ),
  'role-doubtful': doubt('the part of “{text}” is left open', 'enter it by hand'),
  'words-unread': doubt('“{text}” is neither a name nor a time', 'compare with the source'),
  'names-run-on': doubt(
    'only a space or the end of a line separates names before “{text}”',
    'compare with the source',
  ),
  'first-leads': note(
    'the text says that of bodies named together the first leads; it was read so',
    'nothing, if that is so',
  ),
  'lead-mark': note('the text says that {mark} marks who leads; it was read so', 'nothing, if that is so'),
  'scope-doubt': doubt('“{text}” speaks of more or less than this item', 'enter whom it binds by hand'),
  'blanket-apart': note('“{text}” binds beyond one item', 'enter it where it belongs'),

  // Tables.
  'table-unread': doubt(
    'the head of this table is not understood, and its rows are not read',
    'name its columns as 任务, 责任单位, 完成时限 in a copy',
  ),
  'column-unknown': doubt(
    'the column “{heading}” is not read',
    'nothing, if it says neither what nor who nor when',
  ),
  'columns-of-time': doubt(
    'columns say what is to be done in which part of the year; their cells were read one after the other',
    'enter the times by hand',
  ),
  'cell-empty': doubt('the cell “{heading}” is empty', 'look whether it is one with the cell above'),
  'cell-carried': note(
    'an empty cell was read as being one with the cell above: “{text}”',
    'compare with the source',
  ),
  'row-unnumbered': doubt('this row has no number: “{text}”', 'look whether it goes on with the row above'),
  'row-continues': doubt('this row names further bodies for the task above', 'compare with the source'),
  'row-short': doubt(
    'this row has {count} cells and its head {columns}; what it says may stand in the wrong columns',
    'compare with the source: a cell may be cut by the end of a line, or be missing',
  ),
  'table-remark': note('this row of the table is no item: “{text}”', 'nothing'),

  // Head and end.
  'head-field-missing': note('the text does not give: {fields}', 'write what is known in plan.mdx'),
  'head-line-unread': doubt(
    'this line of the head was not understood: “{text}”',
    'enter it where it belongs, or nothing',
  ),
  'end-line-unread': note('this line at the end is none of the plan’s items: “{text}”', 'nothing'),
  'attachment-named': note('an attachment is named: “{text}”', 'nothing, or import it too'),
  'signers-several': doubt('several bodies sign: “{text}” and the next', 'compare with the source'),
  'date-unreal': doubt('“{text}” is no day', 'compare with the source'),
  'notice-numbered': doubt(
    'the notice before the plan has numbered parts too; they were read as its text',
    'compare with the source',
  ),

  // Marks.
  'bracket-open': doubt('“{bracket}” is opened here and never closed', 'compare with the source'),
  'bracket-closing': doubt('“{bracket}” closes nothing', 'compare with the source'),
  'sentence-open': doubt('a sentence ends without its mark: “{text}”', 'compare with the source'),

  // What an import leaves to its editors.
  'head-missing': doubt(
    'the {field} is not written',
    'write it, or list it under absent if no source gives it',
  ),
  'section-title-missing': doubt('section {number} has no title', 'write one'),
  'proposal-open': doubt(
    'a command proposed this and nobody has confirmed it: {from}',
    'compare it, correct it, and take the proposal field out',
  ),
  'reading-doubt': doubt(
    'the import read this with doubt: {doubt}',
    'compare with the source; correct layout.yaml and import again, or take the line out',
  ),

  // Before anything is written.
  'nothing-read': error(
    'no numbered part, table or note was found in the text',
    'look whether this is the plan, or its attachment',
  ),
  'plan-other': error(
    '{id} holds another document, “{title}”',
    'choose another id, or say --replace to put this one in its place',
  ),
  'names-unknown': note(
    '{count} names are not in the registry, with how often they are printed: {names}',
    'a draft was written for each; correct it and take its proposal field out',
  ),
  'item-gone': note(
    'item {number} is not in the text any more; what editors wrote of it is kept under removed/',
    'look whether it has become part of another item',
  ),
  'clauses-gone': note(
    'editors’ files speak of what is not in the text any more: {clauses}',
    'look at repairs, doubts, targets, questions and readings',
  ),
  'unit-gone': note('“{key}” is no text of the plan any more', 'export the plan again'),
  'unit-changed': note(
    'the Chinese of “{key}” has changed since it was handed out; its translation is not entered',
    'export the plan again; now it reads “{zh}”',
  ),
  'round-trip': error(
    'the text cannot be put together again from what was read: {reason}',
    'report the layout; nothing was written',
  ),
} as const;
