/** What the site calls itself and its parts: by its plan while it holds one, by no plan or by each once it holds several. */
import type { Library, Plan } from '#model/library';
import type { Bilingual } from '#schema/fields';
import { translator } from '#i18n/translate';
import { inBoth } from './published-file.ts';

export interface Edition {
  /** On every page, and in the title of those that are no plan's. */
  name: Bilingual;
  /** At most 16 characters, for lists of search engines. */
  shortName: Bilingual;
  description: Bilingual;
  /** What the gateway says below the title of the newest plan. */
  lead: Bilingual;
}

const describing = ({ zh, en }: Bilingual): Bilingual => ({
  zh: translator('zh')('site.descriptionOf', { title: zh }),
  en: translator('en')('site.descriptionOf', { title: en }),
});

export function editionOf({ plans }: Pick<Library, 'plans'>): Edition {
  const [plan, another] = plans;
  const description = inBoth('site.description');
  return plan && !another
    ? {
        name: plan.shortTitle,
        shortName: inBoth('search.shortName'),
        description: describing(plan.shortTitle),
        lead: inBoth('gateway.lead'),
      }
    : {
        name: inBoth('site.name'),
        shortName: inBoth('site.shortName'),
        description,
        lead: description,
      };
}

/** A title of what belongs to one plan; the plan's own stands before it once there are several. */
export const ofPlan = (
  { plans }: Pick<Library, 'plans'>,
  { shortTitle }: Plan,
  { zh, en }: Bilingual,
): Bilingual =>
  plans.length > 1 ? { zh: `${shortTitle.zh}：${zh}`, en: `${shortTitle.en}: ${en}` } : { zh, en };
