import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  createPracticePort,
  type EditorHost,
  setHeadingLevel,
  shownWords,
  toggleBold,
  toggleList,
  undo,
} from '../../../src/adapters/practice/index';
import type { Block } from '../../../src/engine/index';
import { type ContractBlock, documentPortContract } from '../../contract/document-port';
import { bareHost } from './bare-host';

const withIds = (blocks: readonly ContractBlock[]): Block[] =>
  blocks.map((block, index) => ({ ...block, id: `p${index}` }));

const rangeOf = (host: EditorHost, id: string): { from: number; to: number } => {
  let range: { from: number; to: number } | undefined;
  host.getState().doc.descendants((node, position) => {
    if (node.isTextblock && node.attrs['id'] === id)
      range = { from: position + 1, to: position + node.nodeSize - 1 };
  });
  if (range === undefined) throw new Error(`No block ${id}`);
  return range;
};

const putCursor = (host: EditorHost, id: string, end = false): void => {
  const { from, to } = rangeOf(host, id);
  const { tr, doc } = host.getState();
  host.dispatch(tr.setSelection(TextSelection.create(doc, end ? to : from)));
};

documentPortContract('The practice editor', (blocks) => {
  const host = bareHost(withIds(blocks));
  return {
    port: createPracticePort(host),
    type: (id, text) => {
      const { from, to } = rangeOf(host, id);
      host.dispatch(host.getState().tr.insertText(text, from, to));
    },
    remove: (id) => {
      const { from, to } = rangeOf(host, id);
      host.dispatch(host.getState().tr.delete(from - 1, to + 1));
    },
    selectedText: () => {
      const { from, to } = shownWords(host.getState()) ?? { from: 0, to: 0 };
      return host.getState().doc.textBetween(from, to, '\n');
    },
    moveCursor: (id) => putCursor(host, id, true),
  };
});

const open = (...blocks: ContractBlock[]) => {
  const host = bareHost(withIds(blocks));
  const port = createPracticePort(host);
  return { host, port, read: async () => (await port.read()).blocks };
};

describe('the practice editor', () => {
  it('gives back the blocks it was given, of every kind', async () => {
    const blocks = withIds([
      { kind: 'heading', level: 1, text: 'Beslutsunderlag' },
      { kind: 'listItem', text: 'En punkt' },
      { kind: 'listItem', text: 'En till' },
      { kind: 'tableCell', text: 'Namn' },
      { kind: 'tableCell', text: 'Alva' },
      { kind: 'paragraph', text: 'Rad ett\nrad två' },
      { kind: 'paragraph', text: 'En fotnot.', note: 'footnote' },
    ]);
    const port = createPracticePort(bareHost(blocks));
    expect((await port.read()).blocks).toEqual(blocks);
  });

  it('undoes a replacement in one step, and nothing before it', async () => {
    const { host, port, read } = open({ kind: 'paragraph', text: 'Det föreligger oro.' });
    host.dispatch(host.getState().tr.insertText('Nu: ', 1));
    await port.replace({ block: 'p0', start: 8, end: 18, text: 'föreligger' }, 'finns');
    expect((await read())[0]?.text).toBe('Nu: Det finns oro.');
    undo(host.getState(), host.dispatch);
    expect((await read())[0]?.text).toBe('Nu: Det föreligger oro.');
  });

  it('undoes inserted sections in one step', async () => {
    const { host, port, read } = open({ kind: 'heading', level: 1, text: 'Underlag' });
    await port.insertSections([
      { section: 'a', heading: 'Bakgrund', level: 2, after: 'p0' },
      { section: 'b', heading: 'Bedömning', level: 2, after: 'p0' },
    ]);
    undo(host.getState(), host.dispatch);
    expect((await read()).map(({ text }) => text)).toEqual(['Underlag']);
  });

  it('keeps the words bold when they are replaced', async () => {
    const { host, port } = open({ kind: 'paragraph', text: 'Det föreligger oro.' });
    const { tr, doc } = host.getState();
    host.dispatch(tr.setSelection(TextSelection.create(doc, 5, 15)));
    toggleBold(host.getState(), host.dispatch);
    await port.replace({ block: 'p0', start: 4, end: 14, text: 'föreligger' }, 'finns');
    const bold: string[] = [];
    host.getState().doc.descendants((node) => {
      if (node.marks.length > 0) bold.push(node.text ?? '');
    });
    expect(bold).toEqual(['finns']);
  });

  it('reads a line that is bold only as a heading', async () => {
    const { host, read } = open(
      { kind: 'heading', level: 1, text: 'Underlag' },
      { kind: 'paragraph', text: 'Bakgrund' },
    );
    const { from, to } = rangeOf(host, 'p1');
    const { tr, doc } = host.getState();
    host.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
    toggleBold(host.getState(), host.dispatch);
    expect((await read())[1]).toMatchObject({ kind: 'heading', level: 2, text: 'Bakgrund' });
  });

  it('gives the new half an id of its own when a paragraph is split', async () => {
    const { host, read } = open({ kind: 'paragraph', text: 'Ett stycke.' });
    host.dispatch(host.getState().tr.split(4));
    const blocks = await read();
    expect(blocks.map(({ text }) => text)).toEqual(['Ett', ' stycke.']);
    expect(blocks[0]?.id).toBe('p0');
    expect(blocks[1]?.id).not.toBe('p0');
  });

  it('keeps the id when a paragraph becomes a heading or a list item', async () => {
    const { host, read } = open({ kind: 'paragraph', text: 'Bakgrund' });
    putCursor(host, 'p0');
    setHeadingLevel(2)(host.getState(), host.dispatch);
    expect(await read()).toEqual([{ id: 'p0', kind: 'heading', level: 2, text: 'Bakgrund' }]);
    setHeadingLevel(0)(host.getState(), host.dispatch);
    toggleList(host.getState(), host.dispatch);
    expect(await read()).toEqual([{ id: 'p0', kind: 'listItem', text: 'Bakgrund' }]);
    toggleList(host.getState(), host.dispatch);
    expect(await read()).toEqual([{ id: 'p0', kind: 'paragraph', text: 'Bakgrund' }]);
  });
});
