import { describe, expect, it } from 'vitest';
import { DocumentBuilder } from './host/build';
import { loadDocx } from './host/load-docx';
import { saveDocx } from './host/save-docx';
import type { AsyncResult } from './host/settings';
import { word2021 } from './open-document';
import { openWord } from './open-word';

const asked = <Value>(ask: (done: (result: AsyncResult<Value>) => void) => void) =>
  new Promise<AsyncResult<Value>>((resolve) => {
    ask(resolve);
  });
const settings = () => Office.context.document.settings;
const save = () =>
  asked((done) => {
    settings().saveAsync(done as never);
  });
const opened = () => openWord(new DocumentBuilder().add('Alva är glad.').model, word2021);

describe('settings in the test host', () => {
  it('are null before they are set, and are seen at once by the pane that sets them', () => {
    opened();
    expect(settings().get('a')).toBeNull();
    settings().set('a', { b: [1, 'å'] });
    expect(settings().get('a')).toEqual({ b: [1, 'å'] });
    settings().remove('a');
    expect(settings().get('a')).toBeNull();
  });

  it('reach the document when they are saved and not before', async () => {
    const { model } = opened();
    settings().set('a', 1);
    expect(model.settings.size).toBe(0);
    expect(await save()).toMatchObject({ status: 'succeeded' });
    expect([...model.settings]).toEqual([['a', '1']]);
    settings().remove('a');
    expect(model.settings.size).toBe(1);
    await save();
    expect(model.settings.size).toBe(0);
  });

  it('are lost with the pane when they were not saved', async () => {
    const { model } = opened();
    settings().set('kept', 'ja');
    await save();
    settings().set('lost', 'ja');
    openWord(model, word2021);
    expect([settings().get('kept'), settings().get('lost')]).toEqual(['ja', null]);
  });

  it('survive that the document is saved and opened again', async () => {
    const { model } = opened();
    settings().set('saklig', { says: '”å & ä” <ö>', nothing: null });
    await save();
    openWord(loadDocx(saveDocx(model)), word2021);
    expect(settings().get('saklig')).toEqual({ says: '”å & ä” <ö>', nothing: null });
  });

  it('can be fetched anew when another pane has saved', async () => {
    const { model } = opened();
    const mine = settings();
    mine.set('unsaved', 1);
    model.settings.set('a', '"annan"');
    expect(mine.get('a')).toBeNull();
    await asked((done) => {
      mine.refreshAsync(done as never);
    });
    expect([mine.get('a'), mine.get('unsaved')]).toEqual(['annan', null]);
  });

  it.each(['refusesSettings', 'readOnly'])(
    'fail to be saved, and the document has what it had: %s',
    async (how) => {
      const host = opened();
      if (how === 'readOnly') host.model.readOnly = true;
      else host.refusesSettings = true;
      settings().set('a', 1);
      expect(await save()).toMatchObject({ status: 'failed', error: { code: 4001 } });
      expect(host.model.settings.size).toBe(0);
      expect(settings().get('a')).toBe(1);
    },
  );

  it('are not there in a Word that has none', () => {
    opened().settings = undefined;
    expect((Office.context.document as Partial<Office.Document>).settings).toBeUndefined();
  });

  it('refuse a name that is no string', () => {
    opened();
    expect(() => {
      settings().set(1 as unknown as string, 'a');
    }).toThrow(TypeError);
  });
});
