/** The operators of pdf.js that are looked at, by the numbers it gives them. */
export const OPS = { save: 10, restore: 11, transform: 12, constructPath: 91 } as const;
