/** What answers a question stands in its clause, in Chinese after repairs and in English as translated. */
import { readingText } from '#text/repairs';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { planOf } from '#schema/paths';
import { clausesOf, englishClausesOf, repairsOf } from '#schema/queries';

export function checkQuestions(content: Content): FieldFinding[] {
  return content.questions.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const [chinese, english] = [clausesOf(content, plan), englishClausesOf(content, plan)];
    return data.questions.flatMap(({ clause, answer }, at): FieldFinding[] => {
      const path = ['questions', at];
      const received = chinese.find(({ id }) => id === clause)?.text;
      if (received === undefined)
        return [
          {
            file,
            path: [...path, 'clause'],
            code: 'reference-unknown',
            params: { id: clause, kind: 'clause' },
          },
        ];
      const says = {
        zh: readingText(received, repairsOf(content, plan, clause)),
        en: english.find(({ id }) => id === clause)?.text ?? '',
      };
      const codes = { zh: 'quote-unmatched', en: 'english-unmatched' } as const;
      return (['zh', 'en'] as const)
        .filter((locale) => !says[locale].includes(answer[locale]))
        .map((locale) => ({
          file,
          path: [...path, 'answer', locale],
          code: codes[locale],
          params: { quote: answer[locale], clause },
        }));
    });
  });
}
