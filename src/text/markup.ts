/** A text as it may stand in HTML or XML, between tags and in an attribute's double quotes. Readers' browsers run it too. */
export const escaped = (text: string): string =>
  text.replace(/[&<"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
