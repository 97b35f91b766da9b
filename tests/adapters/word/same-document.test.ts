import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocx, readDocx, templateDocx } from '../../../src/adapters/docx/index';
import { createWordPort } from '../../../src/adapters/word/index';
import { type Block, createReviewer } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { addIn } from '../docx/template/add-in';
import { p, r, wordFile } from '../docx/word-file';
import { loadDocx } from './host/load-docx';
import type { Model } from './host/model';
import type { Run } from './host/parts';
import { type HostProfile, profileNamed, profiles } from './office/profiles';
import { openWord } from './open-word';

const folder = new URL('../docx/files/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
const contentOf = ({ kind, level, text, note }: Block) => ({ kind, level, text, note });

/** Takes away the runs that an older Word cannot tell from the others. */
function withoutUntold(model: Model, profile: HostProfile): Model {
  const isTold = ({ change, format }: Run) =>
    (profile.supports('WordApi', '1.4') || change !== 'deleted') &&
    (profile.supports('WordApiDesktop', '1.2') || !format.hidden);
  for (const paragraph of model.main.paragraphs) paragraph.runs = paragraph.runs.filter(isTold);
  return model;
}

describe('placeholders', () => {
  const control = (kind: string, content: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const kinds = ['', '<w:text/>', '<w:date/>', '<w:dropDownList/>'];
  const inline = kinds.map((kind) => `<w:p>${r('Diarienummer: ')}${control(kind, r('[fyll i]'))}</w:p>`);
  const alone = kinds.map((kind) => `<w:p>${control(kind, r('[fyll i]'))}</w:p>`);
  const whole = kinds.map((kind, index) => control(kind, p(`Hjälp ${index}.`)));
  const bytes = wordFile({ body: [...inline, ...alone, ...whole].join('') });

  it.each(profiles)(
    'are text but for the help round whole paragraphs, as in the file: $name',
    async (profile) => {
      const fromFile = readDocx(openDocx(bytes)).blocks.map(contentOf);
      openWord(loadDocx(bytes), profile);
      expect((await createWordPort().read()).blocks.map(contentOf)).toEqual(fromFile);
      expect(fromFile.map(({ text }) => text)).toEqual([
        ...kinds.map(() => 'Diarienummer: [fyll i]'),
        ...kinds.map(() => '[fyll i]'),
        ...['Hjälp 1.', 'Hjälp 2.', 'Hjälp 3.'],
      ]);
    },
  );

  it.each(profiles)('give a template the same review in Word as from the file: $name', async (profile) => {
    const setup = defaultSetup();
    const reviewer = createReviewer(setup);
    for (const template of setup.templates) {
      const file = templateDocx(template, { organisation: ['Storvikens kommun'], addIn });
      openWord(loadDocx(file), profile);
      const { findings } = reviewer.review(await createWordPort().read());
      expect(findings).toEqual(reviewer.review(readDocx(openDocx(file))).findings);
      expect(findings.map(({ text }) => text)).toContain('[fyll i diarienummer]');
    }
  });
});

describe.each(files)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const asFile = readDocx(openDocx(bytes));

  it.each(profiles)('reads the same in $name as from the file', async (profile) => {
    openWord(withoutUntold(loadDocx(bytes), profile), profile);
    const inWord = await createWordPort().read();
    const readsNotes = profile.supports('WordApi', '1.5');
    const expected = asFile.blocks.filter(({ note }) => note === undefined || readsNotes);
    expect(inWord.blocks.map(contentOf)).toEqual(expected.map(contentOf));
  });

  it('gets the same review in Word as from the file', async () => {
    openWord(loadDocx(bytes), profileNamed('Microsoft 365 for Windows'));
    const reviewer = createReviewer(defaultSetup());
    const inWord = reviewer.review(await createWordPort().read());
    const fromFile = reviewer.review(asFile);
    expect(inWord.findings.length).toBeGreaterThan(0);
    expect(inWord.findings).toEqual(fromFile.findings);
    expect(inWord.sections).toEqual(fromFile.sections);
    expect(inWord.sentences).toEqual(fromFile.sentences);
  });
});
