/** Prefilled ways of reporting an error. */

/** The forms of .github/ISSUE_TEMPLATE/, by the ids of their fields that a page of this site can fill. */
export interface FormFields {
  sentence: 'clause' | 'language' | 'wording';
  word: 'query';
  'follow-up': 'item';
  plan: 'title';
}

/** A form with the values of those fields that are known. */
export type FilledForm = {
  [F in keyof FormFields]: { name: F; fields: Partial<Record<FormFields[F], string>> };
}[keyof FormFields];

/** The choices of the field `language` of the form for a sentence, as the form lists them. */
export const languageChoices = { zh: '中文', en: 'English' } as const;

export interface Report {
  title: string;
  /** Plain text, with the questions that make a report useful. */
  body: string;
  /** The form that asks the same, where the tracker has the forms of this project. */
  form: FilledForm;
}

/**
 * Address of a new issue. GitHub opens the form that `template` names and fills the fields named by their ids; Gitea and
 * Forgejo, which look for no such form, take title and body.
 */
export const issueLink = (tracker: string, { title, body, form }: Report): string =>
  `${tracker}?${new URLSearchParams({ template: `${form.name}.yml`, title, body, ...form.fields }).toString()}`;

/** A mailto link with subject and body filled in; lines end as RFC 6068 asks. */
export const mailLink = (address: string, { title, body }: Pick<Report, 'title' | 'body'>): string => {
  const encode = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${address}?subject=${encode(title)}&body=${encode(body)}`;
};
