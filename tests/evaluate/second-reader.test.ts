import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from './corpus';
import { type Judged, scoreReaders } from './score-kinds';

let root = '';
const write = (name: string, text: string): void =>
  writeFileSync(join(root, 'tests/heldout', name), text, 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saklig-'));
  mkdirSync(join(root, 'tests/heldout'), { recursive: true });
  write('expect.json', '{}');
  write('01-brev.md', '# Brev\n\nElin bor i Hede. Hon trivs.\n');
  write('01-brev.tsv', 'F\tElin bor i Hede.\nB\tHon trivs.\n');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a second reader', () => {
  it('has labels of their own beside the first', () => {
    write('01-brev.second.tsv', 'F\tElin bor i Hede.\nÅ\tHon trivs.\n');
    const documents = readCorpus('heldout', root);
    expect(documents.map(({ name }) => name)).toEqual(['01-brev.md']);
    expect(documents[0]?.sentences.map(({ kind, secondKind }) => [kind, secondKind])).toEqual([
      ['fact', 'fact'],
      ['assessment', 'reported'],
    ]);
  });

  it('must have read the same sentences', () => {
    write('01-brev.second.tsv', 'F\tElin bor i Hede.\n');
    expect(() => readCorpus('heldout', root)).toThrow('Hon trivs.');
  });

  it('is not asked for where there is none', () => {
    expect(readCorpus('heldout', root)[0]?.sentences[0]?.secondKind).toBeUndefined();
  });
});

describe('the score of two readers', () => {
  const judged = (expected: string, second: string | undefined, predicted: string): Judged =>
    ({ expected, predicted, confidence: 1, ...(second !== undefined && { second }) }) as Judged;

  it('counts the engine right where both agree', () => {
    const score = scoreReaders([
      judged('fact', 'fact', 'fact'),
      judged('reported', 'reported', 'reported'),
      judged('assessment', 'assessment', 'assessment'),
      judged('mixed', 'mixed', 'mixed'),
      judged('mixed', 'assessment', 'fact'),
    ]);
    expect(score?.agreed).toBe(1);
    // fact 1, reported 1, assessment 2·1/(2+1), mixed 2·1/(1+2)
    expect(score?.between).toBeCloseTo((1 + 1 + 2 / 3 + 2 / 3) / 4);
  });

  it('is missing where nobody has read twice', () => {
    expect(scoreReaders([judged('fact', undefined, 'fact')])).toBeUndefined();
  });
});
