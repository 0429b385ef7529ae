/** The one notation for what is filled in: {name}, in words and templates alike, on the server and in the browser. */

export type Params = Readonly<Record<string, string | number>>;

const place = /\{(\w+)\}/u;

/** A template in pieces, with the parts in their places. Throws when one is missing. */
export const filledParts = <Part>(
  template: string,
  parts: Readonly<Record<string, Part>>,
): (string | Part)[] =>
  template.split(place).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const part = parts[piece];
    if (part === undefined) throw new Error(`“${template}” needs {${piece}}`);
    return part;
  });

/** Fills a template. Throws when a place is left empty. */
export const fill = (template: string, params: Params): string => filledParts(template, params).join('');

/** Fills the places that are known already, and leaves the others for later. */
export const fillKnown = (template: string, params: Params): string =>
  template.replace(new RegExp(place, 'gu'), (whole, name: string) => String(params[name] ?? whole));
