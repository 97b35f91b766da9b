import { describe, expect, it } from 'vitest';
import { review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { loadOrganisation } from '../../src/organisation/index';

const reviewWith = (rules: object, text: string) => {
  const content = JSON.stringify({ name: 'Storviken', checked: '2026-11', rules });
  const loaded = loadOrganisation([{ name: 'organisation.json', content }], defaultSetup());
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  const document = { blocks: [{ id: '1', kind: 'paragraph' as const, text }], notRead: [], notices: [] };
  return review(document, loaded.setup).findings.filter(({ rule }) => rule === 'identifier');
};

const phone = 'Pappan har bytt nummer och nås på 070-174 06 33.';
const hidden = 'Mariam har skyddade personuppgifter. Hon bor nu på Korngatan 8 B.';

describe('an organisation that switches off a rule', () => {
  it('hears no more of its advice', () => {
    expect(reviewWith({}, phone)).toHaveLength(1);
    expect(reviewWith({ identifier: { enabled: false } }, phone)).toEqual([]);
  });

  it('still hears of what is a requirement at that place', () => {
    expect(reviewWith({ identifier: { enabled: false } }, hidden)).toMatchObject([
      { strength: 'requirement' },
    ]);
    expect(reviewWith({ identifier: { strength: 'advice' } }, hidden)).toMatchObject([
      { strength: 'requirement' },
    ]);
  });

  it('can make advice a requirement', () => {
    expect(reviewWith({ identifier: { strength: 'requirement' } }, phone)).toMatchObject([
      { strength: 'requirement' },
    ]);
  });
});
