/** Dates as English citation styles write them. */

const long = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Bluebook, table T12. */
const bluebook = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

export interface EnglishDate {
  year: string;
  /** March */
  month: string;
  /** Mar. */
  bluebookMonth: string;
  /** mar, as BibTeX names it */
  bibtexMonth: string;
  day: number;
}

/** Input: YYYY-MM-DD. */
export function englishDate(isoDate: string): EnglishDate {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const name = long[Number(month) - 1] ?? '';
  return {
    year,
    month: name,
    bluebookMonth: bluebook[Number(month) - 1] ?? '',
    bibtexMonth: name.slice(0, 3).toLowerCase(),
    day: Number(day),
  };
}
