import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packSchema } from './schemas.ts';
import { withVocabulary } from './vocabulary-table.ts';

/** Writes the JSON Schemas that editors read and the table of names in the authoring guide. */
const exercises = new URL('../../../exercises/', import.meta.url);
mkdirSync(fileURLToPath(new URL('schema/', exercises)), { recursive: true });
for (const [name, schema] of Object.entries(packSchema())) {
  writeFileSync(new URL(`schema/${name}.schema.json`, exercises), `${JSON.stringify(schema, null, 2)}\n`);
}
const guide = new URL('AUTHORING.md', exercises);
writeFileSync(guide, withVocabulary(readFileSync(guide, 'utf8')));
