import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { type Block, type SectionPlan, missingSectionsPlan } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';

const { templates } = defaultSetup();
const template = (id: string) => {
  const found = templates.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

/** What a host does with a plan: puts headings in, moves nothing. */
const carriedOut = (blocks: readonly Block[], plan: readonly SectionPlan[]): Block[] => {
  const after = (index: number | undefined): Block[] =>
    plan
      .filter((one) => one.after === index)
      .flatMap(({ heading, level, section }) => [
        { id: `new-${section}`, kind: 'heading' as const, level, text: heading },
        { id: `new-${section}-text`, kind: 'paragraph' as const, text: '' },
      ]);
  return [...after(undefined), ...blocks.flatMap((block, index) => [block, ...after(index)])];
};

describe('missingSectionsPlan', () => {
  it('puts each missing section at its place, at the level the document uses', () => {
    const { blocks } = readMarkdown(
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\n## Varför vi utreder\n\nA.\n\n## Barnets utveckling\n\n### Hälsa\n\nB.\n\n## Bedömning\n\nC.',
    );
    expect(missingSectionsPlan(blocks, template('beslutsunderlag-barn'))).toEqual([
      { section: 'genomforande', heading: 'Så har utredningen gjorts', level: 2, after: 3 },
      { section: 'forslag', heading: 'Förslag till beslut', level: 2, after: 8 },
    ]);
  });

  it('takes a heading that only the general heading words know for the section', () => {
    const { headingWords } = defaultSetup();
    const text =
      '# Beslutsunderlag barn\n\n## Orsak\n\nA.\n\n## Nämndens samlade bedömning av Alvas behov\n\nB.';
    const { blocks } = readMarkdown(text);
    const ids = missingSectionsPlan(blocks, template('beslutsunderlag-barn'), { headingWords }).map(
      ({ section }) => section,
    );
    expect(ids).toEqual(['uppgifter', 'genomforande', 'forslag']);
  });

  it('fills an empty document from the top', () => {
    const plan = missingSectionsPlan([], template('beslutsunderlag-barn'));
    expect(plan.map(({ section, level, after }) => [section, level, after])).toEqual([
      ['uppgifter', 1, undefined],
      ['orsak', 1, undefined],
      ['genomforande', 1, undefined],
      ['bedomning', 1, undefined],
      ['forslag', 1, undefined],
    ]);
  });

  it('is empty the second time, and leaves every block as it was, whatever the document holds', () => {
    const arbitraryDocument = fc.constantFrom(...templates).chain((chosen) =>
      fc.record({
        chosen: fc.constant(chosen),
        title: fc.constantFrom(undefined, ...chosen.titles, 'Alva Ek'),
        offset: fc.integer({ min: 0, max: 2 }),
        sections: fc.shuffledSubarray([...chosen.sections], { minLength: 0 }),
        texts: fc.array(fc.constantFrom('', 'Här står det något.', '–'), { minLength: 40, maxLength: 40 }),
      }),
    );
    fc.assert(
      fc.property(
        arbitraryDocument,
        fc.boolean(),
        ({ chosen, title, offset, sections, texts }, recommended) => {
          const blocks: Block[] = [
            ...(title === undefined
              ? []
              : [{ id: 'title', kind: 'heading' as const, level: 1, text: title }]),
            ...sections.flatMap(({ heading, level }, index) => [
              {
                id: `h${index}`,
                kind: 'heading' as const,
                level: Math.min(9, level + offset),
                text: heading,
              },
              { id: `p${index}`, kind: 'paragraph' as const, text: texts[index] ?? '' },
            ]),
          ];
          const plan = missingSectionsPlan(blocks, chosen, { recommended });
          const after = carriedOut(blocks, plan);
          expect(after.filter(({ id }) => !id.startsWith('new-'))).toEqual(blocks);
          expect(missingSectionsPlan(after, chosen, { recommended })).toEqual([]);
          expect(after.length).toBe(blocks.length + 2 * plan.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});
