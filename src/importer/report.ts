/** What `npm run import -- FILE --plan ID --dry-run` prints: the contract's JSON. */
import { tell, type Finding } from '#schema/findings';
import { issuerOf } from './parse/head.ts';
import type { Parsed } from './parse/parse.ts';
import { headFields, type ParsedPlan } from './parse/parsed.ts';
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

/** What was recognised, in a line for the editor: sections 一、, items （一）, notes （…负责）, no head. */
export function describeLayout({ plan, layout }: Parsed): string {
  const given = headFields.filter((field) => plan.head[field] !== '');
  const note = layout.note === '' ? 'no notes' : `notes ${shortened(layout.note)}`;
  return [
    layout.hasTable ? 'rows of a table' : '',
    plan.sections.length === 0 ? 'no sections' : `${plan.sections.length} sections ${layout.sections}`,
    `${plan.items.length} items ${layout.items}`,
    note,
    layout.firstLeads ? 'the first named leads' : '',
    given.length === 0 ? 'no head' : `head with ${given.length} of ${headFields.length} elements`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const shortened = (text: string): string =>
  [...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text;
