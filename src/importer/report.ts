/** What `npm run import -- FILE --plan ID --dry-run` prints: the contract's JSON. */
import { tell, type Finding } from '#schema/findings';
import { issuerOf } from './parse/head.ts';
import type { ParsedPlan } from './parse/parsed.ts';
import { titleOf } from './parse/title.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Input: what was read, or null where nothing could be; the findings, in the order of the text. */
export function report(plan: ParsedPlan | null, findings: readonly Finding[]) {
  return {
    head: headOf(plan),
    sections: (plan?.sections ?? []).map(({ label, number, title, parts, text }) => ({
      number,
      label: orNull(label),
      title,
      parts,
      text,
    })),
    items: (plan?.items ?? []).map((item) => ({
      number: item.label,
      section: item.section,
      title: orNull(titleOf(item)),
      under: item.under,
      clauses: item.clauses,
      note: orNull(item.assignments.map(({ note }) => note).join('')),
      assignments: item.assignments.map(
        ({ lead, responsible, support, unspecified, deadline, blanket, clause }) => ({
          lead,
          responsible,
          support,
          unspecified,
          deadline,
          blanket,
          clause,
        }),
      ),
    })),
    findings: findings.map((finding) => {
      const { severity, message, advice } = tell(finding);
      return { line: finding.line, column: finding.column, code: finding.code, severity, message, advice };
    }),
  };
}

function headOf(plan: ParsedPlan | null) {
  const head = plan?.head;
  const text = (value: string | undefined) => orNull(value ?? '');
  return {
    title: text(head?.title),
    documentNumber: text(head?.documentNumber),
    issuer: text(head && issuerOf(head)),
    addressees: text(head?.addressees),
    issuedOn: text(head?.issuedOn),
    noticeTitle: text(head?.noticeTitle),
    letterhead: text(head?.letterhead),
    signer: text(head?.signer),
    printedDate: text(head?.printedDate),
    annotation: text(head?.annotation),
    notice: text(head?.notice.join('')),
    preamble: text(head?.preamble.join('')),
  };
}
