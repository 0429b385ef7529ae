/** What whoever runs this site sets. Anything left null is said to be missing, never made up. */

export interface Reporting {
  /** Where a new issue is opened, such as https://example.org/owner/project/issues/new; takes ?title and &body. */
  issues: string | null;
  /** The address corrections are sent to. */
  email: string | null;
}

/**
 * Who names the entries of feeds (RFC 4151): a domain or an address of whoever runs the site, and the year from which it
 * was theirs. Fixed before the first publication and never changed after it, so that a site that moves announces
 * nothing anew. `.invalid` is nobody's (RFC 2606).
 */
export const tagging = { authority: 'liaocheng-open-edition.invalid', since: '2026' };

export const reporting: Reporting = {
  issues: null,
  email: null,
};

/**
 * The plan whose places on pages that all plans share were published without its id in their anchor:
 * /units/sifaju/#duties-named. They stay so for good; those of every other plan carry its id, whichever is the newest.
 */
export const plainAnchors: string | null = '2022';

/** Whose signature the checksums of published releases bear, and the public half of the key, as ssh-keygen prints it. */
export interface Signing {
  identity: string;
  publicKey: string;
}

/** Null where releases are not signed; the data page then says nothing of it. */
export const signing: Signing | null = null;
