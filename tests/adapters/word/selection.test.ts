import { describe, expect, it } from 'vitest';
import { createSession, remarksWithin } from '../../../src/app/index';
import { defaultSetup } from '../../../src/knowledge/index';
import type { SelectedPart } from '../../../src/ports/text-target';
import { profiles } from './office/profiles';
import { at, open, windows } from './open-document';

const TEXT = 'Det föreligger oro.';

describe.each(profiles)('what is selected in $name', (profile) => {
  it('is read block by block, past note marks and in tables', async () => {
    const { host, model, port } = await open(
      (builder) =>
        builder
          .heading(1, 'Rubrik')
          .addPieces([{ text: 'Före' }, { footnote: ['Not.'] }, { text: ' och efter.' }])
          .table([['Cell ett', 'Cell två']])
          .add('Sist.'),
      profile,
    );
    await port.read();
    host.select({ paragraph: at(model, 1), offset: 5 }, { paragraph: at(model, 3), offset: 4 });
    const { blocks } = await port.read();
    const shown = (parts: readonly SelectedPart[]) =>
      parts.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end));
    expect(shown((await port.readSelection?.()) ?? [])).toEqual([' och efter.', 'Cell ett', 'Cell']);
    host.moveCursor(at(model, 1));
    expect(await port.readSelection?.()).toEqual([]);
  });
});

describe('a review of what is selected', () => {
  it('shows its remarks only, also when words in it have been replaced and text has come before it', async () => {
    const { host, model, port } = await open((builder) => builder.add(TEXT).add(TEXT).add(TEXT), windows);
    const session = createSession({ port, setup: defaultSetup() });
    await session.review();
    const shown = () => {
      const { remarks, review, within } = session.getState();
      if (review === undefined || within === undefined) return remarks.length;
      return remarksWithin(remarks, review, within).map(({ finding }) => finding.block);
    };
    const all = shown();
    host.select({ paragraph: at(model, 1), offset: 0 }, { paragraph: at(model, 1), offset: TEXT.length });
    await session.reviewSelection?.();
    expect(shown()).toEqual([1]);
    model.insertParagraph(model.main, 0, 'Nytt överst.', undefined);
    await session.review();
    expect(shown()).toEqual([2]);
    session.showAll();
    expect(shown()).toBe(all);
  });

  it('says so when nothing is selected, and shows the whole', async () => {
    const { host, model, port } = await open((builder) => builder.add(TEXT), windows);
    const session = createSession({ port, setup: defaultSetup() });
    host.moveCursor(at(model, 0));
    await session.reviewSelection?.();
    expect(session.getState()).toMatchObject({ within: undefined, phase: 'reviewed' });
    expect(session.getState().trouble?.happened).toContain('Ingen text är markerad');
  });
});
