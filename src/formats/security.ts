/** security.txt as RFC 9116 has it. */
import type { Reporting } from '#config';

const year = 365 * 24 * 60 * 60 * 1000;

/**
 * `since`: from when on it holds; it expires within a year, as section 2.5.5 recommends. Output: null without a contact,
 * which section 2.5.3 requires, or without a day to count from.
 */
export function securityText(
  { email, issues }: Reporting,
  { since, address, languages }: { since: Date | null; address: string; languages: readonly string[] },
): string | null {
  const contacts = [...(email ? [`mailto:${email}`] : []), ...(issues ? [issues] : [])];
  if (contacts.length === 0 || since === null) return null;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(since.getTime() + year).toISOString().replace(/\.\d+/u, '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${address}`,
    '',
  ].join('\n');
}
