import { describe, expect, it } from 'vitest';
import {
  createEditorState,
  createPracticePort,
  type EditorHost,
  marksIn,
} from '../../../src/adapters/practice/index';

const bareHost = (text: string): EditorHost => {
  let state = createEditorState({ blocks: [{ id: 'p0', kind: 'paragraph', text }] });
  return {
    getState: () => state,
    dispatch: (transaction) => {
      state = state.apply(transaction);
    },
    subscribe: () => () => undefined,
    origin: () => ({ notRead: [], notices: [] }),
    reveal: () => undefined,
  };
};

const TEXT = 'Alva går i skolan. Hon behöver stöd.';

const shown = (host: EditorHost) => {
  const state = host.getState();
  return marksIn(state).map(({ from, to, look }) => [look, state.doc.textBetween(from, to)]);
};

describe('marks on the practice page', () => {
  const target = (text: string) => ({
    block: 'p0',
    start: TEXT.indexOf(text),
    end: TEXT.indexOf(text) + text.length,
    text,
  });

  it('stand over the words, move with the text and are never in the document', async () => {
    const host = bareHost(TEXT);
    const { marker } = createPracticePort(host);
    const { doc } = host.getState();
    const left = await marker?.show([
      { target: target('Alva går i skolan.'), look: 'fact' },
      { target: target('Hon behöver stöd.'), look: 'assessment' },
      { target: { block: 'p0', start: 0, end: 4, text: 'Elsa' }, look: 'fact' },
    ]);
    expect(left).toBe(1);
    expect(shown(host)).toEqual([
      ['fact', 'Alva går i skolan.'],
      ['assessment', 'Hon behöver stöd.'],
    ]);
    expect(host.getState().doc.eq(doc)).toBe(true);
    host.dispatch(host.getState().tr.insertText('Idag: ', 1));
    expect(shown(host)).toEqual([
      ['fact', 'Alva går i skolan.'],
      ['assessment', 'Hon behöver stöd.'],
    ]);
    await marker?.clear();
    expect(shown(host)).toEqual([]);
  });
});
