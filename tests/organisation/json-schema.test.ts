import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../src/knowledge/audit-plan-schema';
import { organisationSchema } from '../../src/organisation/index';
import { fieldsOf } from './schema-fields';

const root = resolve(import.meta.dirname, '../..');

/** White space is trimmed and prefixes are checked by Saklig; a JSON schema has no words for that. */
const published = (schema: Parameters<typeof toJsonSchema>[0], description: string) => ({
  ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }),
  description,
});

const schemas = [
  {
    name: 'organisation.schema.json',
    schema: published(
      organisationSchema,
      'Vad en kommun eller en enhet ställer in. Förklaras i docs/for-metodutvecklare.md.',
    ),
  },
  {
    name: 'granskningsplan.schema.json',
    schema: published(planSchema, 'Vad en aktgranskning frågar. Förklaras i docs/aktgranskning.md.'),
  },
];

describe.each(schemas)('the JSON schema for editors, $name', ({ name, schema }) => {
  it('is the one made from the schema that Saklig checks with', async () => {
    const file = resolve(root, 'docs', name);
    const style = await resolveConfig(file, { config: resolve(root, '.config/prettier.json') });
    const text = await format(JSON.stringify(schema), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot(file);
  });

  it('explains every field', () => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(12);
    expect(fields.filter(({ description }) => description === undefined)).toEqual([]);
  });
});
