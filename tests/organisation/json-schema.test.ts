import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { organisationSchema } from '../../src/organisation/index';
import { fieldsOf } from './schema-fields';

const root = resolve(import.meta.dirname, '../..');

/** White space is trimmed and prefixes are checked by Saklig; a JSON schema has no words for that. */
const published = {
  ...toJsonSchema(organisationSchema, { errorMode: 'ignore', typeMode: 'input' }),
  description: 'Vad en kommun eller en enhet ställer in. Förklaras i docs/for-metodutvecklare.md.',
};

describe('the JSON schema for editors', () => {
  it('is the one made from the schema that Saklig checks with', async () => {
    const file = resolve(root, 'docs/organisation.schema.json');
    const style = await resolveConfig(file, { config: resolve(root, '.config/prettier.json') });
    const text = await format(JSON.stringify(published), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot(file);
  });

  it('explains every field', () => {
    const fields = fieldsOf(published);
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(({ description }) => description === undefined)).toEqual([]);
  });
});
