/** npm run fields: writes content/FIELDS.md from the schemas. */
import { writeFileSync } from 'node:fs';
import { fieldTables } from '#schema/field-tables';

const file = 'content/FIELDS.md';
writeFileSync(file, fieldTables());
console.log(`${file} is written`);
