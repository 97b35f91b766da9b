import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { ROLES, templateSchema } from '../../src/knowledge/schemas';
import { fieldsOf } from '../organisation/schema-fields';

const text = readFileSync(resolve(import.meta.dirname, '../../docs/mallar.md'), 'utf8');
const rows = text
  .split('\n')
  .flatMap((line) => /^\| `(?<name>[A-Za-z-]+)`/u.exec(line)?.groups?.['name'] ?? []);

describe('docs/mallar.md', () => {
  it('explains every field of a document type, and every role', () => {
    const fields = fieldsOf(toJsonSchema(templateSchema, { errorMode: 'ignore', typeMode: 'input' }));
    expect(fields.length).toBeGreaterThan(18);
    const missing = fields.filter(({ name }) => !rows.includes(name) && !text.includes(`(\`${name}\`)`));
    expect(missing).toEqual([]);
    expect(ROLES.filter((role) => !rows.includes(role))).toEqual([]);
  });
});
