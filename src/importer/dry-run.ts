/** Reads a file and says what was read: nothing is written, nothing of the project is needed. */
import { tell, type Finding } from '#schema/findings';
import { findingsOf } from './findings.ts';
import { parse, type ParseOptions, type Parsed } from './parse/parse.ts';
import { headFields } from './parse/parsed.ts';
import type { Doubt } from './parse/doubt.ts';
import { roundTrip } from './verify/round-trip.ts';
import { readReceived } from './read/read.ts';
import type { Received } from './read/received.ts';

export interface Reading {
  received: Received;
  /** null where the file is refused. */
  parsed: Parsed | null;
  findings: Finding[];
}

const isRefusal = (finding: Finding): boolean => tell(finding).severity === 'error';

/** Input: the received bytes and their file's name. Output: the document and every finding; `parsed` is null for a refusal. */
export async function readPlan(
  bytes: Uint8Array,
  file: string,
  options: ParseOptions = {},
): Promise<Reading> {
  const received = await readReceived(bytes);
  if (received.text === null)
    return { received, parsed: null, findings: findingsOf(file, received.told, []) };
  const parsed = parse(received.text, options);
  const own: Doubt[] = roundTrip(parsed);
  if (parsed.plan.items.length === 0) own.push({ code: 'nothing-read', at: undefined });
  const missing = headFields.filter(
    (field) => field !== 'annotation' && field !== 'noticeTitle' && parsed.plan.head[field] === '',
  );
  if (missing.length > 0)
    own.push({ code: 'head-field-missing', at: undefined, params: { fields: missing.join(', ') } });
  const findings = findingsOf(file, received.told, [...own, ...parsed.doubts]);
  return { received, parsed: findings.some(isRefusal) ? null : parsed, findings };
}
