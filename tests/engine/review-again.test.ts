import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { type Block, type CaseDocument, createReviewer, review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const setup = defaultSetup();
const documentOf = (name: string): CaseDocument => readMarkdown(readFileSync(`tests/gold/${name}`, 'utf8'));
const first = documentOf('01-bbic-barn-7-ar.md');
const other = documentOf('02-bbic-ungdom-13-ar.md');

/** An edit at a share of the document's length: a sentence more, a block out, or one put in from another document. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  from: fc.nat({ max: other.blocks.length - 1 }),
  act: fc.constantFrom('write', 'cut', 'paste', 'replace'),
});

const edited = (
  blocks: readonly Block[],
  { at, from, act }: { at: number; from: number; act: string },
): Block[] => {
  const place = Math.floor(at * blocks.length);
  const here = blocks[place];
  const pasted = other.blocks[from];
  if (here === undefined || pasted === undefined) return [...blocks];
  const middle: Record<string, Block[]> = {
    write: [{ ...here, text: `${here.text} Mamman säger att Elsa sover dåligt sedan den 3 mars.` }],
    cut: [],
    paste: [here, pasted],
    replace: [pasted],
  };
  return [...blocks.slice(0, place), ...(middle[act] ?? []), ...blocks.slice(place + 1)];
};

it('says the same of an edited document whether it has seen it before or not', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const reviewer = createReviewer(setup);
      reviewer.review(first);
      let { blocks } = first;
      for (const one of edits) {
        blocks = edited(blocks, one);
        const document = { ...first, blocks };
        expect(reviewer.review(document)).toEqual(review(document, setup));
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
