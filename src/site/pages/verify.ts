/** What the quotation check loads. */
import type { Library } from '#model/library';
import { dataFiles, file, ownWordsFile } from '#urls';

/** Addresses of the passages of every plan, and of the site's own words. */
export const quotationSources = ({ plans }: Pick<Library, 'plans'>) => ({
  sources: plans.map(({ id }) => file(dataFiles.quotable(id))),
  own: file(ownWordsFile),
});
