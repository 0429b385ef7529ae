/** The light palette, for what is drawn apart from the pages: cards, figures, sheets, pictures. A test holds styles/tokens.css to it. */
export const palette = {
  paper: '#fbfaf7',
  ink: '#1d2125',
  muted: '#5b6670',
  edge: '#d9d6cf',
  control: '#6f7780',
  lead: '#1f4e79',
  leadTint: '#eaf1f7',
  onLead: '#ffffff',
  editor: '#2d6a5a',
  memberTint: '#e8f2ee',
  caution: '#8a5a00',
} as const;
export type Colour = keyof typeof palette;
