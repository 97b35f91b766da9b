import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { openDocx, readDocx, saveDocx as editDocx, templateDocx } from '../../../src/adapters/docx/index';
import { createWordMemory, createWordPort } from '../../../src/adapters/word/index';
import { createSession } from '../../../src/app/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { addIn } from '../docx/template/add-in';
import { DocumentBuilder } from './host/build';
import { loadDocx } from './host/load-docx';
import type { Model } from './host/model';
import { saveDocx } from './host/save-docx';
import { profiles } from './office/profiles';
import { texts, word2021 } from './open-document';
import { openWord } from './open-word';

const setup = defaultSetup();
const type = 'beslutsunderlag-barn';

const built = () =>
  new DocumentBuilder()
    .heading(1, 'Beslutsunderlag barn enligt BBIC')
    .heading(2, 'Vad ärendet gäller')
    .add('Det föreligger oro.');

const start = async () => {
  const session = createSession({ port: createWordPort(), setup, memory: { document: createWordMemory() } });
  await session.review();
  return session;
};

/** Everything in the saved file, as text. */
const contents = (model: Model): string =>
  Object.values(unzipSync(saveDocx(model)))
    .map((part) => strFromU8(part))
    .join('\n');
const readable = (model: Model) => texts(model).filter((text) => text.trim() !== '');

describe.each(profiles)('in $name', (profile) => {
  it('everything that Saklig has put in is listed and taken away, and the text stays', async () => {
    const host = openWord(built().model, profile);
    const { model } = host;
    const session = await start();
    await session.chooseType(type);
    const [remark] = session.getState().remarks.filter(({ finding }) => finding.text === 'föreligger');
    if (!remark) throw new Error('There is no remark.');
    session.keep(remark.finding);
    await session.insertMissing(['bedomning', 'barnets-uppfattning']);
    const written = model.main.paragraphs.find(({ control }) => control?.tag.includes('barnets'));
    if (!written) throw new Error('There is no control.');
    host.type(written, 'Alva vill vara hos sin mormor.');
    await vi.waitFor(() => {
      expect(model.settings.size).toBe(1);
    });
    const help = model.main.paragraphs.find(({ control }) => control?.tag.includes('bedomning'))?.text ?? '?';
    const before = readable(model).filter((text) => text !== help);
    expect(contents(model)).toMatch(/saklig/iu);

    await session.findTraces();
    expect(session.getState().traces?.map((trace) => trace.kind)).toEqual(['memory', 'section', 'section']);
    await session.removeTraces();
    expect(session.getState().trouble).toBeUndefined();
    expect(session.getState().deed).toEqual({ kind: 'cleaned' });
    expect(session.getState().traces).toEqual([]);
    expect(contents(model)).not.toMatch(/saklig/iu);
    expect(readable(model)).toEqual(before);
    expect(session.getState().kept).toEqual([]);
    expect(session.getState().remarks.some(({ finding }) => finding.text === 'föreligger')).toBe(true);
  });

  it('a document made from a template is cleaned too', async () => {
    const template = setup.templates.find(({ id }) => id === type);
    if (!template) throw new Error('There is no template.');
    const pkg = openDocx(templateDocx(template, { organisation: ['Storvikens kommun'], addIn }));
    const [first] = readDocx(pkg).blocks;
    const made = editDocx(pkg, [{ kind: 'replaceText', block: first?.id ?? '', text: 'Alvas underlag' }]);
    const { model } = openWord(loadDocx(made.bytes), profile);
    const session = await start();
    const headings = model.main.paragraphs.filter(({ style }) => style.builtIn.startsWith('Heading'));
    await session.findTraces();
    const kinds = session.getState().traces?.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind === 'section')).toHaveLength(template.sections.length);
    expect(kinds.filter((kind) => kind !== 'section')).toEqual(['made-from', 'opening']);
    await session.removeTraces();
    expect(session.getState().traces).toEqual([]);
    expect(contents(model)).not.toMatch(/saklig|AutoShowTaskpane/iu);
    expect(model.main.paragraphs.filter(({ style }) => style.builtIn.startsWith('Heading'))).toEqual(
      headings,
    );
    const helps = new Set(template.sections.map(({ help }) => help));
    expect(texts(model).filter((text) => helps.has(text))).toEqual([]);
  });

  it('says so, and shows what is left, when it could not be done', async () => {
    const host = openWord(built().model, profile);
    const session = await start();
    await session.chooseType(type);
    await session.insertMissing(['bedomning']);
    await vi.waitFor(() => {
      expect(host.model.settings.size).toBe(1);
    });
    await session.findTraces();
    const found = session.getState().traces;
    expect(found?.length).toBeGreaterThan(1);
    host.model.readOnly = true;
    openWordAgain(host.model);
    await session.removeTraces();
    expect(session.getState().trouble?.happened).toBeDefined();
    expect(session.getState().traces).toEqual(found);
    expect(session.getState().deed).toBeUndefined();
  });

  const openWordAgain = (model: Model) => openWord(model, profile);
});

it('a document without traces has none', async () => {
  openWord(built().model, word2021);
  const session = await start();
  await session.findTraces();
  expect(session.getState().traces).toEqual([]);
  await session.removeTraces();
  expect(session.getState().trouble).toBeUndefined();
});
