import { describe, expect, it } from 'vitest';
import { type CaseDocument, type MadeFrom, review, type Setup } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';

const base = defaultSetup();
const setup: Setup = {
  ...base,
  templates: base.templates.map((template) =>
    template.id === 'utredningsplan'
      ? {
          ...template,
          version: 3,
          changes: [
            { version: 3, says: 'Avsnittet ”Metoder” är nytt.' },
            { version: 2, says: 'Avsnittet ”Syfte” heter nu ”Vad vi ska ta reda på”.' },
          ],
        }
      : template,
  ),
};

const noticesOf = (madeFrom: MadeFrom | undefined): readonly string[] => {
  const document: CaseDocument = {
    blocks: [
      { id: 'a', kind: 'heading', level: 1, text: 'Utredningsplan' },
      { id: 'b', kind: 'heading', level: 2, text: 'Vad vi ska ta reda på' },
      { id: 'c', kind: 'heading', level: 2, text: 'Tidsplan' },
    ],
    notRead: [],
    notices: ['Sidhuvud och sidfot läses inte.'],
    ...(madeFrom === undefined ? {} : { madeFrom }),
  };
  return review(document, setup).notices.slice(1);
};

describe('a document made from a template', () => {
  it('is told what has changed since its version, in order', () => {
    expect(noticesOf({ template: 'utredningsplan', version: 1 })).toEqual([
      'Dokumentet är gjort med version 1 av mallen Utredningsplan. Nu gäller version 3. Avsnittet ”Syfte” heter nu ”Vad vi ska ta reda på”. Avsnittet ”Metoder” är nytt.',
    ]);
    expect(noticesOf({ template: 'utredningsplan', version: 2 })).toEqual([
      'Dokumentet är gjort med version 2 av mallen Utredningsplan. Nu gäller version 3. Avsnittet ”Metoder” är nytt.',
    ]);
  });

  it.each([
    ['of the present version', { template: 'utredningsplan', version: 3 }],
    ['of a later version', { template: 'utredningsplan', version: 4 }],
    ['of another type', { template: 'vardplan', version: 1 }],
    ['that does not say', undefined],
  ])('%s gets no notice', (_, madeFrom) => {
    expect(noticesOf(madeFrom)).toEqual([]);
  });
});
