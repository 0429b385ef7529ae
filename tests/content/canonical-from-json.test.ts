import { expect, test } from 'vitest';
import { canonicalText } from '#model/canonical';
import type { PlanJson } from '#formats/json/plan-json';
import { dataFiles } from '#urls';
import { files, library } from '../support/published.ts';

const bodyOf = (path: string) => files.find((each) => each.path === path)?.body.toString() ?? '';

test.each(library.plans.map(({ id }) => id))(
  'the canonical text of %s is written from its JSON alone',
  (id) => {
    const { plan, sections, items } = JSON.parse(bodyOf(dataFiles.plan(id))) as PlanJson;
    const received = (clauses: readonly { received: string }[]) => clauses.map((clause) => clause.received);
    const text = canonicalText({
      head: {
        letterhead: plan.issuer.zh,
        documentNumber: plan.documentNumber,
        noticeTitle: plan.noticeTitle.zh,
        addressees: plan.addressees.zh,
        notice: received(plan.notice),
        signer: plan.signer.zh,
        printedDate: plan.printedDate.zh,
        annotation: plan.annotation?.zh ?? '',
        title: plan.title.zh,
        preamble: received(plan.preamble),
      },
      sections: sections.map(({ number, title }) => ({ number, title: title.zh })),
      items: items.map(({ number, section, clauses, note }) => ({
        number,
        section,
        clauses: received(clauses),
        note,
      })),
    });
    expect(text).toBe(bodyOf(dataFiles.canonical(id)));
  },
);
