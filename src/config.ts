/** What whoever runs this site sets. Anything left null is said to be missing, never made up. */

export interface Reporting {
  /** Where a new issue is opened, such as https://example.org/owner/project/issues/new; takes ?title and &body. */
  issues: string | null;
  /** The address corrections are sent to. */
  email: string | null;
}

export const reporting: Reporting = {
  issues: null,
  email: null,
};
