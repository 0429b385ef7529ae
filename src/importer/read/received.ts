/** What a reader makes of a received file. */
import type { FindingCode } from '#schema/findings';

export interface Told {
  code: FindingCode;
  params: Readonly<Record<string, string | number>>;
  line?: number;
  column?: number;
}

/** The text taken from a file; what could not be read is told with severity `error`. */
export interface Received {
  /** null where the file is refused. */
  text: string | null;
  /** Whether the text is the file itself, byte for byte, and not one made from it. */
  isSource: boolean;
  told: Told[];
}

export const refused = (
  code: FindingCode,
  params: Told['params'] = {},
  place: Pick<Told, 'line' | 'column'> = {},
): Received => ({
  text: null,
  isSource: false,
  told: [{ code, params, ...place }],
});
