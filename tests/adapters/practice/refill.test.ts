import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { editsBetween, openDocx, readDocx, saveDocx } from '../../../src/adapters/docx/index';
import { createPracticePort, writtenBlocks } from '../../../src/adapters/practice/index';
import { markedSession, replaceNth, strikeBort } from '../../contract/marked-session';
import { p, r, styled, wordFile } from '../docx/word-file';
import { bareHost } from './bare-host';

/** A file opened on the practice page, with a remark that strikes every block that begins with "Bort". */
const openFile = async (bytes: Uint8Array) => {
  const opened = openDocx(bytes);
  const { blocks } = readDocx(opened);
  const host = bareHost(blocks);
  const session = markedSession(createPracticePort(host), strikeBort);
  await session.review();
  const save = () => saveDocx(opened, editsBetween(blocks, writtenBlocks(host.getState().doc))).bytes;
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
  await replaceNth(session);
  await replaceNth(session);
  expect(readDocx(openDocx(save())).blocks.map(({ text }) => text)).toEqual(['Utredning', 'Sist.']);
  for (const change of session.getState().changes) await session.restore(change.id);
  expect(session.getState().trouble).toBeUndefined();
  expect(unzipSync(save())['word/document.xml']).toEqual(unzipSync(file)['word/document.xml']);
});
