/** A unit has one English name: the short one is the full one, or a part of it, without the name of the place. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';

export function checkShortNames(content: Content): FieldFinding[] {
  const places = content.jurisdictions.map(({ data }) => data.name.en);
  const withoutPlaces = (name: string) =>
    places.reduce((rest, place) => rest.replaceAll(`${place} `, ''), name);
  return content.units.flatMap(({ file, data: { name, short } }): FieldFinding[] =>
    ` ${withoutPlaces(name.en)} `.includes(` ${short.en} `)
      ? []
      : [
          {
            file,
            path: ['short', 'en'],
            code: 'name-differs',
            params: { short: short.en, name: name.en },
          },
        ],
  );
}
