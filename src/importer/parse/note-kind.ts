/** Whether what stands in a bracket, on a line or in a cell is about responsibility, and how sure that is. */
import {
  readAssignment,
  labelsIn,
  isBlanket,
  saysFirstLeads,
  speaksOfOthers,
  assignmentRoles,
  type AssignmentReading,
  type ReadingRules,
} from '#text/assignment';
import { isBodyName } from '#text/bodies';
import { simplify } from '#text/simplified';

/**
 * labels: 牵头单位：… · verbs: …负责, every name a body · names: nothing but names of bodies · time: only a deadline ·
 * blanket: only 下同 and the like · unread: speaks of responsibility, but not in a way that is understood.
 */
export type NoteKind = 'labels' | 'verbs' | 'names' | 'time' | 'blanket' | 'unread';

const speaksOfIt =
  /(?:负责|牵头|配合|责任单位|责任部门|承办|主办|协办)(?:$|[，；。])|(?:牵头|责任|配合|承办|主办|协办)(?:单位|部门)|^(?:同上|同前|同第?[\d一二三四五六七八九十]+[条项])/u;

export const namesOf = (reading: AssignmentReading) => assignmentRoles.flatMap((role) => reading[role]);

/** Input: the inside of a bracket in canonical text. Output: its kind, or null when it is something else. */
export function noteKind(inner: string, rules: ReadingRules = {}): NoteKind | null {
  const labels = labelsIn(inner, rules.gaps, rules.labels).filter(({ meaning }) => meaning !== 'unknown');
  if (labels.some(({ meaning }) => meaning !== 'person')) return 'labels';
  const reading = readAssignment(inner, rules);
  const names = namesOf(reading);
  const areBodies = names.every(({ printed }) => isBodyName(printed) || rules.isKnown?.(printed));
  const view = simplify(inner);
  if (speaksOfOthers(inner)) return 'unread';
  if (names.length > 0 && areBodies && !reading.doubts.some(({ code }) => code === 'words-unread')) {
    if (reading.form === 'verbs') return 'verbs';
    if (labels.length > 0) return 'unread';
    if (names.every(({ printed }) => [...printed].length > 2) && !/[。]/u.test(inner)) return 'names';
    return null;
  }
  if (labels.length > 0) return 'unread';
  if (names.length === 0 && reading.deadline !== null) return 'time';
  if (names.length === 0 && (isBlanket(inner) || saysFirstLeads(inner))) return 'blanket';
  return speaksOfIt.test(view) ? 'unread' : null;
}
