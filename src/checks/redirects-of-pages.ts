/** Only pages and fragments of pages can lead elsewhere. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { isOfPage } from '#schema/paths';

export const checkRedirects = (content: Content): FieldFinding[] =>
  content.redirects.flatMap(({ file, data }) =>
    data.redirects.flatMap(({ from }, at): FieldFinding[] =>
      isOfPage(from)
        ? []
        : [{ file, path: ['redirects', at, 'from'], code: 'redirect-file', params: { from } }],
    ),
  );
