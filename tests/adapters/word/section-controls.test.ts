import { describe, expect, it, vi } from 'vitest';
import { openDocx, readDocx } from '../../../src/adapters/docx/index';
import { createWordPort } from '../../../src/adapters/word/index';
import { createSession, missingSections, type Session } from '../../../src/app/index';
import { review } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { DocumentBuilder } from './host/build';
import { loadDocx } from './host/load-docx';
import type { Model } from './host/model';
import { saveDocx } from './host/save-docx';
import { profiles } from './office/profiles';
import { texts, word2021 } from './open-document';
import { openWord } from './open-word';

const setup = defaultSetup();
const type = 'beslutsunderlag-barn';
const template = setup.templates.find(({ id }) => id === type);

const documents = {
  'an empty document': () => new DocumentBuilder().add(''),
  'a document with text': () =>
    new DocumentBuilder()
      .heading(1, 'Beslutsunderlag barn enligt BBIC')
      .heading(2, 'Vad ärendet gäller')
      .add('Alva är åtta år.'),
  'a document of headings': () =>
    new DocumentBuilder()
      .heading(1, 'Beslutsunderlag barn enligt BBIC')
      .heading(2, 'Vad ärendet gäller')
      .heading(2, 'Bedömning'),
};

const start = async (): Promise<Session> => {
  const session = createSession({ port: createWordPort(), setup });
  await session.chooseType(type);
  return session;
};
const insertAll = async (session: Session): Promise<readonly string[]> => {
  const { review: made } = session.getState();
  const missing = made ? missingSections(made, session.template()) : [];
  await session.insertMissing(missing.map(({ id }) => id));
  return missing.map(({ id }) => id);
};
const tagged = ({ main }: Model) =>
  main.paragraphs.flatMap(({ control, text }) => (control ? [[control.tag, text]] : []));

describe.each(profiles)('in $name', (profile) => {
  it.each(Object.entries(documents))('sections are put in with help in %s', async (_name, build) => {
    const { model } = openWord(build().model, profile);
    const before = texts(model).filter((text) => text !== '');
    const session = await start();
    const wanted = await insertAll(session);
    expect(wanted.length).toBeGreaterThan(3);
    expect(tagged(model)).toEqual(
      template?.sections
        .filter(({ id }) => wanted.includes(id))
        .map(({ id, help }) => [`saklig:${type}:${id}:${template.version}`, help]),
    );
    expect(texts(model).filter((text) => before.includes(text))).toEqual(before);
    const { sections = [], blocks = [] } = session.getState().review ?? {};
    expect(sections.filter(({ id }) => wanted.includes(id)).map(({ status }) => status)).toEqual(
      wanted.map(() => 'empty'),
    );
    const helps = new Set(template?.sections.map(({ help }) => help));
    expect(blocks.filter(({ text }) => helps.has(text))).toEqual([]);

    const inserted = texts(model);
    expect(await insertAll(session)).toEqual([]);
    expect(texts(model)).toEqual(inserted);

    const file = readDocx(openDocx(saveDocx(model)));
    const fromFile = review(file, setup, { documentType: type });
    expect(session.getState().review?.findings).toEqual(fromFile.findings);
    expect(session.getState().review?.sections).toEqual(fromFile.sections);

    await session.restore(session.getState().changes[0]?.id ?? 0);
    expect(session.getState().changes).toEqual([]);
    expect(texts(model).filter((text) => text !== '')).toEqual(before);
    expect(tagged(model)).toEqual([]);
  });

  it('a section is put in after the control of the one before it, and counts what is written in it', async () => {
    const { model } = openWord(documents['a document with text']().model, profile);
    const session = await start();
    await session.insertMissing(['barnets-uppfattning']);
    const body = model.main.paragraphs.at(-1);
    if (!body?.control) throw new Error('There is no control.');
    const host = openWord(loadDocx(saveDocx(model)), profile);
    const again = await start();
    const last = host.model.main.paragraphs.at(-1);
    if (!last) throw new Error('There is no paragraph.');
    host.type(last, 'Skolan är orolig för Alva.');
    await again.review();
    expect(again.getState().review?.sections.find(({ id }) => id === 'barnets-uppfattning')?.status).toBe(
      'present',
    );
    await again.insertMissing(['bedomning']);
    const [, written] = host.model.main.paragraphs.flatMap(({ control, text }) => (control ? [text] : []));
    expect(
      host.model.main.paragraphs.filter(({ text }) => text === 'Skolan är orolig för Alva.'),
    ).toHaveLength(1);
    const assessment = template?.sections.find(({ id }) => id === 'bedomning');
    expect(written).toBe(assessment?.help);
    const heading = host.model.main.paragraphs.find(({ text }) => text === assessment?.heading);
    expect([heading?.style.builtIn, heading?.control]).toEqual(['Heading2', undefined]);
  });

  it('the section that the cursor is in is known, also when nothing is written in it', async () => {
    const host = openWord(documents['a document with text']().model, profile);
    const session = await start();
    await insertAll(session);
    const bodies = host.model.main.paragraphs.filter(({ control }) => control !== undefined);
    const sectionOf = (tag = '') => tag.split(':')[2];
    for (const paragraph of [bodies[0], bodies.at(-1), bodies[2]]) {
      if (!paragraph) throw new Error('There is no such section.');
      host.moveCursor(paragraph);
      await vi.waitFor(() => {
        const { review: made, cursorSection } = session.getState();
        expect(made?.sections[cursorSection ?? -1]?.id).toBe(sectionOf(paragraph.control?.tag));
      });
    }
    session.dispose();
  });

  it('headings and empty paragraphs are put in where Word refuses controls', async () => {
    const { model } = documents['a document with text']();
    model.refusesControls = true;
    const host = openWord(model, profile);
    const session = await start();
    await session.insertMissing(['barnets-uppfattning', 'bedomning']);
    expect(session.getState().trouble).toBeUndefined();
    expect(texts(model).filter((text) => text === '')).toHaveLength(2);
    expect(tagged(model)).toEqual([]);
    expect(session.getState().changes).toHaveLength(1);
    const first = host.batches;
    host.refuse = (batch) => (batch === first + 3 ? 'GeneralException' : undefined);
    await session.insertMissing(['forslag']);
    expect(session.getState().trouble?.happened).toContain('Dokumentet är som det var');
  });
});

it('a section that someone has written in is not taken back', async () => {
  const host = openWord(documents['a document with text']().model, word2021);
  const session = await start();
  await session.insertMissing(['barnets-uppfattning']);
  const body = host.model.main.paragraphs.at(-1);
  if (!body) throw new Error('There is no paragraph.');
  host.type(body, 'Skolan är orolig.');
  await session.restore(session.getState().changes[0]?.id ?? 0);
  expect(session.getState().trouble?.happened).toContain('går inte att återställa');
  expect(body.text).toBe('Skolan är orolig.');
  expect(body.control?.tag).toContain('barnets-uppfattning');
});
