import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { editsBetween, openDocx, readDocx, saveDocx } from '../../../src/adapters/docx/index';
import {
  createEditorState,
  createPracticePort,
  type EditorHost,
  writtenBlocks,
} from '../../../src/adapters/practice/index';
import { createSession } from '../../../src/app/index';
import { review } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { p, r, styled, wordFile } from '../docx/word-file';

const setup = defaultSetup();
const source = { id: 's', name: 'Källa', status: 'proposal', checked: '2026-11', says: 'Så.' } as const;

/** A file opened on the practice page, with a remark that strikes every block that says "Bort". */
const openFile = async (bytes: Uint8Array) => {
  const opened = openDocx(bytes);
  const { blocks } = readDocx(opened);
  let state = createEditorState({ blocks });
  const host: EditorHost = {
    getState: () => state,
    dispatch: (transaction) => {
      state = state.apply(transaction);
    },
    subscribe: () => () => undefined,
    origin: () => ({ notRead: [], notices: [] }),
    reveal: () => undefined,
  };
  const session = createSession({
    port: createPracticePort(host),
    setup,
    review: (document, options) => {
      const made = review(document, setup, options);
      const findings = made.blocks.flatMap(({ text }, block) =>
        text.startsWith('Bort')
          ? [
              {
                rule: 'left-over',
                strength: 'advice' as const,
                ...{ block, start: 0, end: text.length, text, source },
                message: 'Kvar från mallen.',
                replacements: [''],
                why: 'Den hör inte hit.',
              },
            ]
          : [],
      );
      return { ...made, findings, cuts: [] };
    },
  });
  await session.review();
  const save = () => saveDocx(opened, editsBetween(blocks, writtenBlocks(state.doc))).bytes;
  return { session, save };
};

const file = wordFile({
  body:
    styled('Rubrik1', 'Utredning') +
    `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Bort ', '<w:i/>')}${r('med det.')}</w:p>` +
    styled('Punktlista', 'Bort också.') +
    p('Sist.'),
});

it('a file whose paragraphs have been struck and restored is saved as it was', async () => {
  const { session, save } = await openFile(file);
  for (let times = 0; times < 2; times += 1) {
    const remark = session.getState().remarks[0];
    if (remark === undefined) throw new Error('There is nothing to strike.');
    await session.replace(remark.finding, 0);
  }
  expect(readDocx(openDocx(save())).blocks.map(({ text }) => text)).toEqual(['Utredning', 'Sist.']);
  for (const change of session.getState().changes) await session.restore(change.id);
  expect(session.getState().trouble).toBeUndefined();
  expect(unzipSync(save())['word/document.xml']).toEqual(unzipSync(file)['word/document.xml']);
});
