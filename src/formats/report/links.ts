/** Prefilled ways of reporting an error. */

export interface Report {
  title: string;
  /** Plain text, with the questions that make a report useful. */
  body: string;
}

/** Address of a new issue with title and body filled in, in the form that GitHub, Gitea and Forgejo take. */
export const issueLink = (tracker: string, { title, body }: Report): string =>
  `${tracker}?${new URLSearchParams({ title, body }).toString()}`;

/** A mailto link with subject and body filled in; lines end as RFC 6068 asks. */
export const mailLink = (address: string, { title, body }: Report): string => {
  const encode = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${address}?subject=${encode(title)}&body=${encode(body)}`;
};
