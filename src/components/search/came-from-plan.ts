/** The plan of a page of this site, by its address; undefined where it belongs to none. */
export const planOfPage = (address: string): string | undefined => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.origin === location.origin ? /\/plans\/([^/]+)\//u.exec(url.pathname)?.[1] : undefined;
};
