import { describe, expect, it } from 'vitest';
import { editsBetween, newDocx, openDocx, readDocx, saveDocx } from '../../../src/adapters/docx/index';
import { createPracticePort, writtenBlocks } from '../../../src/adapters/practice/index';
import type { Block } from '../../../src/engine/index';
import { loadDocx } from '../word/host/load-docx';
import { bareHost } from './bare-host';

const blocks: readonly Block[] = [
  { id: 'a', kind: 'heading', level: 1, text: 'Underlag' },
  { id: 'b', kind: 'paragraph', text: 'Alva är åtta år.' },
  { id: 'c', kind: 'heading', level: 2, text: 'Förslag' },
  { id: 'd', kind: 'listItem', text: 'Stöd' },
];

/** The editor with these blocks and sections put in after the second and the last of them. */
const withSections = async (opened: readonly Block[]) => {
  const host = bareHost(opened);
  await createPracticePort(host).insertSections([
    { section: 'x', heading: 'Bedömning', level: 2, after: opened[1]?.id },
    { section: 'y', heading: 'Kommunicering', level: 2, after: opened.at(-1)?.id },
  ]);
  return writtenBlocks(host.getState().doc);
};

const paragraphs = (bytes: Uint8Array) =>
  loadDocx(bytes).main.paragraphs.map(({ style, text }) => [style.builtIn, text]);
const inserted = [
  ['Heading1', 'Underlag'],
  ['Normal', 'Alva är åtta år.'],
  ['Heading2', 'Bedömning'],
  ['Normal', ''],
  ['Heading2', 'Förslag'],
  ['ListBullet', 'Stöd'],
  ['Heading2', 'Kommunicering'],
  ['Normal', ''],
];

describe('a section put in on the practice page', () => {
  it('has an empty paragraph in a new file', async () => {
    expect(paragraphs(newDocx(await withSections(blocks)))).toEqual(inserted);
  });

  it('has an empty paragraph in the file that was opened, and reads the same', async () => {
    const pkg = openDocx(newDocx(blocks));
    const read = readDocx(pkg).blocks;
    const saved = saveDocx(pkg, editsBetween(read, await withSections(read)));
    expect(saved.notKept).toEqual([]);
    expect(paragraphs(saved.bytes)).toEqual(inserted);
    expect(readDocx(openDocx(saved.bytes)).blocks.map(({ text }) => text)).toEqual(
      inserted.map(([, text]) => text).filter((text) => text !== ''),
    );
  });
});
