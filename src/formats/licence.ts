/** What the editors' own work may be used under; the official text is under no licence. */
export const editorsLicence = {
  name: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;
