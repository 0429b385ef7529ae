/** What the command that builds says of the build. Nothing else reads these from the environment. */

/** The public address, with its final slash: every absolute URL and the base path follow it. */
export function siteAddress(): URL {
  const address = new URL(process.env.SITE_URL ?? 'http://localhost:4321/');
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

/** The folder of the content that is published; tests build sites of other content. */
export const contentFolder = (): string => process.env.CONTENT_DIR ?? 'content';

/** The folder the site is built into. */
export const outFolder = (): string => process.env.OUT_DIR ?? 'dist';
