import { describe, expect, it, vi } from 'vitest';
import { createSession } from '../../../src/app/index';
import { createReviewer } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';
import { rangeText } from './host/model';
import { type HostProfile, profileNamed, profiles } from './office/profiles';
import { open, texts, windows } from './open-document';

const setup = defaultSetup();
const reviewer = createReviewer(setup);

const openSession = async (profile: HostProfile) => {
  const opened = await open(
    (builder) =>
      builder
        .heading(1, 'Utredning')
        .add('Alva är åtta år och går i andra klass. Jag bedömer att Alva har ett stort behov av stöd.')
        .add('Det föreligger oro. Modern uppger att Alva sover dåligt.'),
    profile,
  );
  const session = createSession({
    port: opened.port,
    setup,
    review: (document, options) => {
      const made = reviewer.review(document, options);
      const block = made.blocks.findIndex(({ text }) => text.includes('föreligger'));
      const start = made.blocks[block]?.text.indexOf('föreligger') ?? -1;
      const [template] = made.findings;
      const word = { block, start, end: start + 10, text: 'föreligger', replacements: ['finns', 'råder'] };
      // One remark of known words; what the rules find is not the matter here.
      const findings = block < 0 || template === undefined ? [] : [{ ...template, rule: 'jargon', ...word }];
      return { ...made, findings };
    },
  });
  await session.review();
  const underlined = () => opened.model.shown.annotations.map(({ range }) => rangeText(range));
  return { ...opened, session, underlined };
};

const firstAnnotation = ({ model }: Awaited<ReturnType<typeof openSession>>) => {
  const [annotation] = model.shown.annotations;
  if (annotation === undefined) throw new Error('Nothing is underlined.');
  return annotation;
};

describe('colouring facts and assessments', () => {
  it.each(profiles)('shows in $name what it can, and takes it away, the text untouched', async (profile) => {
    const { session, model, underlined } = await openSession(profile);
    const before = structuredClone(model.main.paragraphs.map(({ runs }) => runs));
    await session.showMarks({ what: 'kinds' });
    const { marks, trouble } = session.getState();
    const highlighted = [...model.shown.highlights].map((range) => rangeText(range));
    const assessment = 'Jag bedömer att Alva har ett stort behov av stöd.';
    if (profile.name === 'Word 2021') {
      expect(marks).toMatchObject({ means: undefined, view: undefined });
      expect(trouble).toBeDefined();
    } else if (profile.subscription) {
      expect(marks).toMatchObject({ means: 'underlines', view: { what: 'kinds' } });
      expect(underlined()).toContain(assessment);
      expect(underlined().length).toBeGreaterThan(1);
    } else {
      expect(marks).toMatchObject({ means: 'highlight', view: { what: 'kinds', only: 'assessment' } });
      expect(highlighted).toContain(assessment);
      expect(highlighted.join(' ')).not.toContain('andra klass');
    }
    await session.showMarks(undefined);
    expect(session.getState().marks.view).toBeUndefined();
    expect(model.shown.ranges).toEqual([]);
    expect(model.main.paragraphs.map(({ runs }) => runs)).toEqual(before);
  });

  it('waits for a review that is under way', async () => {
    const { session, underlined } = await openSession(windows);
    const reviewed = session.review();
    await session.showMarks({ what: 'kinds' });
    await reviewed;
    expect(underlined()).toContain('Jag bedömer att Alva har ett stort behov av stöd.');
  });

  it('follows the next review, so that no mark tells of an older text', async () => {
    const { host, session, model, underlined } = await openSession(windows);
    await session.showMarks({ what: 'kinds' });
    const paragraph = model.main.paragraphs[1];
    if (paragraph !== undefined) host.type(paragraph, 'Jag bedömer att Bo behöver stöd.');
    await session.review();
    expect(underlined()).toContain('Jag bedömer att Bo behöver stöd.');
    expect(underlined().join(' ')).not.toContain('andra klass');
  });

  it('is gone when the pane closes', async () => {
    const { session, model } = await openSession(windows);
    await session.showMarks({ what: 'kinds' });
    session.dispose();
    await vi.waitFor(() => expect(model.shown.ranges).toEqual([]));
  });
});

describe('lines under words to change', () => {
  it('stand under the words, and an accepted word can be restored', async () => {
    const opened = await openSession(windows);
    const { host, session, model, underlined } = opened;
    await session.showMarks({ what: 'language' });
    expect(underlined()).toEqual(['föreligger']);
    host.answerPopup(firstAnnotation(opened), 'finns');
    await vi.waitFor(() => expect(session.getState().changes).toHaveLength(1));
    expect(texts(model)[2]).toContain('Det finns oro.');
    await session.restore(session.getState().changes[0]?.id ?? 0);
    expect(texts(model)[2]).toContain('Det föreligger oro.');
  });

  it('writes the accepted word where Word itself does not', async () => {
    const opened = await openSession(profileNamed('Microsoft 365 for Mac'));
    const { host, session, model } = opened;
    await session.showMarks({ what: 'language' });
    host.popupWrites = false;
    host.answerPopup(firstAnnotation(opened), 'råder');
    await vi.waitFor(() => expect(texts(model)[2]).toContain('Det råder oro.'));
  });

  it('changes nothing when the text has been rewritten before the answer', async () => {
    const opened = await openSession(windows);
    const { host, session, model } = opened;
    await session.showMarks({ what: 'language' });
    const annotation = firstAnnotation(opened);
    const paragraph = model.main.paragraphs[2];
    if (paragraph !== undefined) host.type(paragraph, 'Det föreligger ingen oro alls.');
    host.popupWrites = false;
    host.answerPopup(annotation, 'finns');
    const read = () => session.getState().review?.blocks.map(({ text }) => text);
    await vi.waitFor(() => expect(read()).toContain('Det föreligger ingen oro alls.'));
    expect(texts(model)[2]).toBe('Det föreligger ingen oro alls.');
  });

  it('keeps the words when the user rejects the line', async () => {
    const opened = await openSession(windows);
    const { host, session, underlined } = opened;
    await session.showMarks({ what: 'language' });
    host.answerPopup(firstAnnotation(opened));
    await vi.waitFor(() => expect(session.getState().kept).toHaveLength(1));
    await vi.waitFor(() => expect(underlined()).toEqual([]));
  });

  it('are not there where Word has only one colour', async () => {
    const { session, model } = await openSession(profileNamed('Word LTSC 2024'));
    await session.showMarks({ what: 'language' });
    expect(session.getState().trouble).toBeDefined();
    expect(model.shown.ranges).toEqual([]);
  });
});
