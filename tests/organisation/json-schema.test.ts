import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { organisationSchema } from '../../src/organisation/index';

const root = resolve(import.meta.dirname, '../..');

/** White space is trimmed and prefixes are checked by Saklig; a JSON schema has no words for that. */
const published = {
  ...toJsonSchema(organisationSchema, { errorMode: 'ignore', typeMode: 'input' }),
  description: 'Vad en kommun eller en enhet ställer in. Förklaras i docs/for-metodutvecklare.md.',
};

const withoutDescription = (schema: object, path: string): string[] => {
  const {
    properties = {},
    items,
    additionalProperties,
  } = schema as {
    properties?: Record<string, object>;
    items?: object;
    additionalProperties?: object | boolean;
  };
  return [
    ...Object.entries(properties).flatMap(([key, below]) => [
      ...('description' in below ? [] : [`${path}.${key}`]),
      ...withoutDescription(below, `${path}.${key}`),
    ]),
    ...(items === undefined ? [] : withoutDescription(items, `${path}[]`)),
    ...(typeof additionalProperties === 'object'
      ? withoutDescription(additionalProperties, `${path}.*`)
      : []),
  ];
};

describe('the JSON schema for editors', () => {
  it('is the one made from the schema that Saklig checks with', async () => {
    const file = resolve(root, 'docs/organisation.schema.json');
    const style = await resolveConfig(file, { config: resolve(root, '.config/prettier.json') });
    const text = await format(JSON.stringify(published), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot(file);
  });

  it('explains every field', () => {
    expect(withoutDescription(published, '')).toEqual([]);
  });
});
