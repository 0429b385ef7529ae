/** Something read with doubt, or told: data, until the importer knows the file's name. */
import type { FindingCode } from '#schema/findings';
import type { Glyph } from '#text/normalise';

export interface Doubt {
  code: FindingCode;
  /** The character it is about; the file's beginning where there is none. */
  at: Glyph | undefined;
  params?: Readonly<Record<string, string | number>>;
}
