import { describe, expect, it, vi } from 'vitest';
import { createWordMemory, createWordPort } from '../../../src/adapters/word/index';
import { createSession, type Session } from '../../../src/app/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { DocumentBuilder } from './host/build';
import { loadDocx } from './host/load-docx';
import type { Model } from './host/model';
import { saveDocx } from './host/save-docx';
import { profiles } from './office/profiles';
import { word2021 } from './open-document';
import { openWord } from './open-word';

const setup = defaultSetup();

const built = () =>
  new DocumentBuilder()
    .heading(1, 'Beslutsunderlag barn enligt BBIC')
    .heading(2, 'Vad ärendet gäller')
    .add('Det föreligger oro för Alva. Hon har erhållit stöd, och det föreligger hinder.').model;

const startPane = async (): Promise<Session> => {
  const session = createSession({
    port: createWordPort(),
    setup,
    memory: { document: createWordMemory() },
  });
  await session.review();
  return session;
};
const words = (session: Session) =>
  session
    .getState()
    .remarks.filter(({ finding }) => finding.rule === 'jargon')
    .map(({ finding }) => finding.text);
const findingOn = (session: Session, text: string) => {
  const remark = session.getState().remarks.find(({ finding }) => finding.text === text);
  if (!remark) throw new Error(`No remark on ${text}.`);
  return remark.finding;
};
const saved = async (model: Model, entries: number, more: object = {}) => {
  await vi.waitFor(() => {
    expect(JSON.parse(model.settings.get('saklig') ?? '{"kept":[]}')).toMatchObject({
      kept: { length: entries },
      ...more,
    });
  });
};

describe.each(profiles)('in $name', (profile) => {
  it('what is kept, and the document type, are there when the file is opened again', async () => {
    const { model } = openWord(built(), profile);
    const before = await startPane();
    expect(before.getState().remembers).toBe('document');
    expect(words(before)).toEqual(['föreligger', 'erhållit', 'föreligger']);
    before.keep(findingOn(before, 'föreligger'));
    before.keep(findingOn(before, 'erhållit'), 'word');
    await before.chooseType('lvm-utredning');
    await saved(model, 2, { documentType: 'lvm-utredning' });
    openWord(loadDocx(saveDocx(model)), profile);
    const after = await startPane();
    expect(words(after)).toEqual(['föreligger']);
    expect(after.getState().kept.map(({ level, findings }) => [level, findings.length])).toEqual([
      ['here', 1],
      ['word', 1],
    ]);
    expect(after.getState().review?.documentType.id).toBe('lvm-utredning');
  });

  it('nothing is left when all is taken back', async () => {
    const { model } = openWord(built(), profile);
    const session = await startPane();
    session.keep(findingOn(session, 'föreligger'));
    await saved(model, 1);
    session.takeBack(session.getState().kept.map(({ id }) => id));
    await vi.waitFor(() => {
      expect([...model.settings]).toEqual([]);
    });
  });

  it('the choice holds for the session, and the pane says so, when Word cannot save it', async () => {
    const host = openWord(built(), profile);
    host.refusesSettings = true;
    const session = await startPane();
    session.keep(findingOn(session, 'föreligger'));
    await vi.waitFor(() => {
      expect(session.getState().trouble?.happened).toContain('kunde inte sparas');
    });
    expect(words(session)).toEqual(['erhållit', 'föreligger']);
    expect(host.model.settings.size).toBe(0);
    expect(Office.context.document.settings.get('saklig')).toBeNull();
  });
});

it('a Word without settings keeps for the session', async () => {
  const host = openWord(built(), word2021);
  host.settings = undefined;
  const session = await startPane();
  expect(session.getState().remembers).toBe('session');
  session.keep(findingOn(session, 'föreligger'));
  await session.review();
  expect(words(session)).toEqual(['erhållit', 'föreligger']);
  expect(session.getState().trouble).toBeUndefined();
});

it('a read-only document is not written in', async () => {
  const model = built();
  model.readOnly = true;
  openWord(model, word2021);
  const session = await startPane();
  session.keep(findingOn(session, 'föreligger'), 'rule');
  await vi.waitFor(() => {
    expect(session.getState().trouble?.happened).toContain('kunde inte sparas');
  });
  expect(model.settings.size).toBe(0);
});
