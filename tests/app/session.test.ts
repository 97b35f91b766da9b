import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession, type Session, type SessionState } from '../../src/app/index';
import type { Review } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { DocumentPortError } from '../../src/ports/document-port';
import { remarksOn } from '../contract/remarks-on';

/** Remarks on every "föreligger" and "inkom", as the rules would make them. */
const plainReview = (blocks: Review['blocks']): Review => {
  const findings = remarksOn(blocks, /föreligger|inkom/gu, (words) => ({
    replacements: [words === 'inkom' ? 'kom' : 'finns'],
  }));
  return {
    documentType: { id: 'beslutsunderlag-barn', name: 'Beslutsunderlag barn (BBIC)', confidence: 1 },
    blocks,
    sentences: [],
    findings,
    sections: blocks.flatMap((block, index) =>
      block.kind === 'heading'
        ? [{ id: `extra-${index}`, heading: block.text, status: 'present' as const, block: index, words: 5 }]
        : [],
    ),
    statistics: {
      words: 0,
      sentences: 0,
      paragraphs: 0,
      characters: 0,
      pages: 0,
      readingMinutes: 0,
      lix: 0,
      meanSentenceLength: 0,
      longWordShare: 0,
      kinds: { fact: 0, reported: 0, assessment: 0, mixed: 0 },
    },
    goals: [],
    notRead: [],
    notices: [],
  };
};

const TEXT =
  '# Underlag\n\n## Bakgrund\n\nDet föreligger oro.\n\nEn anmälan inkom, och det föreligger hinder.\n\n## Bedömning\n\nDet föreligger risk.';

const open = (text = TEXT) => {
  const port = createMemoryPort(readMarkdown(text));
  const session = createSession({
    port,
    setup: defaultSetup(),
    review: ({ blocks }) => plainReview(blocks),
  });
  return { port, session };
};

const texts = (session: Session): string[] => session.getState().remarks.map(({ finding }) => finding.text);

const remarkAt = (session: Session, index: number): SessionState['remarks'][number] => {
  const remark = session.getState().remarks[index];
  if (remark === undefined) throw new Error(`No remark ${index}`);
  return remark;
};

describe('a review session', () => {
  it('goes from not reviewed over reviewing to reviewed, and tells each step', async () => {
    const { session } = open();
    const phases = [session.getState().phase];
    session.subscribe(() => phases.push(session.getState().phase));
    await session.review();
    expect([...new Set(phases)]).toEqual(['not-reviewed', 'reviewing', 'reviewed']);
    expect(texts(session)).toEqual(['föreligger', 'inkom', 'föreligger', 'föreligger']);
  });

  it('puts the replacement in the document, reviews again and stands at the next remark', async () => {
    const { port, session } = open();
    await session.review();
    await session.replace(remarkAt(session, 0).finding, 0);
    expect(port.document.blocks[2]?.text).toBe('Det finns oro.');
    const { current, stale, deed } = session.getState();
    expect(texts(session)).toEqual(['inkom', 'föreligger', 'föreligger']);
    expect(current).toBe(remarkAt(session, 0).id);
    expect(stale).toBe(false);
    expect(deed).toMatchObject({
      kind: 'changed',
      change: { words: [{ text: 'föreligger', replacement: 'finns' }] },
    });
  });

  it('selects the words in the document', async () => {
    const { port, session } = open();
    await session.review();
    const { finding, id } = remarkAt(session, 2);
    await session.select(finding, id);
    expect(port.selection).toMatchObject({ start: 26, end: 36, text: 'föreligger' });
    expect(session.getState().current).toBe(id);
  });

  it('keeps a remark away over new reviews, also when the text next to it changes, and shows it on request', async () => {
    const { session } = open();
    await session.review();
    session.keep(remarkAt(session, 2).finding);
    expect(texts(session)).toEqual(['föreligger', 'inkom', 'föreligger']);
    await session.replace(remarkAt(session, 1).finding, 0);
    expect(texts(session)).toEqual(['föreligger', 'föreligger']);
    session.takeBack(session.getState().kept.map(({ id }) => id));
    expect(texts(session)).toEqual(['föreligger', 'föreligger', 'föreligger']);
  });

  it('says in Swedish when the words are no longer there, and changes nothing', async () => {
    const { port, session } = open();
    await session.review();
    const { finding } = remarkAt(session, 0);
    port.type(port.document.blocks[2]?.id ?? '', 'Någon skrev om.');
    expect(session.getState().stale).toBe(true);
    await session.replace(finding, 0);
    expect(session.getState().trouble?.happened).toContain('Texten har ändrats');
    expect(port.document.blocks[2]?.text).toBe('Någon skrev om.');
    session.dismissTrouble();
    expect(session.getState().trouble).toBeUndefined();
  });

  it.each([
    ['busy', 'upptaget'],
    ['read-only', 'skrivskyddat'],
    ['not-supported', 'går inte'],
    ['failed', 'Något gick fel'],
  ] as const)('explains a document that is %s', async (kind, words) => {
    const { port } = open();
    const session = createSession({
      port: { ...port, read: () => Promise.reject(new DocumentPortError(kind)) },
      setup: defaultSetup(),
    });
    await session.review();
    expect(session.getState().phase).toBe('failed');
    expect(session.getState().trouble?.happened).toContain(words);
  });

  it('keeps the old review when a new one cannot be made', async () => {
    const { port } = open();
    let broken = false;
    const session = createSession({
      port: { ...port, read: () => (broken ? Promise.reject(new Error('gone')) : port.read()) },
      setup: defaultSetup(),
      review: ({ blocks }) => plainReview(blocks),
    });
    await session.review();
    broken = true;
    await session.review();
    expect(session.getState().phase).toBe('reviewed');
    expect(texts(session)).toHaveLength(4);
    expect(session.getState().trouble).toBeDefined();
  });

  it('does one thing at a time', async () => {
    const { port, session } = open();
    await session.review();
    const { finding } = remarkAt(session, 0);
    await Promise.all([session.replace(finding, 0), session.replace(finding, 0)]);
    expect(port.document.blocks[2]?.text).toBe('Det finns oro.');
    expect(session.getState().trouble).toBeUndefined();
  });

  it('is stale when the text changes while it is being read over', async () => {
    const { port } = open();
    const session = createSession({
      port,
      setup: defaultSetup(),
      review: ({ blocks }) => {
        port.type(blocks[2]?.id ?? '', 'Nyss ändrat.');
        return plainReview(blocks);
      },
    });
    await session.review();
    expect(session.getState().stale).toBe(true);
  });

  it('knows which section the cursor stands in', async () => {
    const { port, session } = open();
    await session.review();
    port.moveCursor(port.document.blocks[3]?.id);
    const { cursorSection, review } = session.getState();
    expect(review?.sections[cursorSection ?? -1]?.heading).toBe('Bakgrund');
    port.moveCursor(undefined);
    expect(session.getState().cursorSection).toBeUndefined();
  });

  it('inserts the wanted missing sections once', async () => {
    const port = createMemoryPort(
      readMarkdown('# Beslutsunderlag barn enligt BBIC\n\n## Vad ärendet gäller\n\nEn anmälan kom in.'),
    );
    const session = createSession({ port, setup: defaultSetup() });
    await session.chooseType('beslutsunderlag-barn');
    await session.insertMissing(['bedomning-finns-inte', 'forslag']);
    const headings = () =>
      port.document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    const once = headings();
    expect(once).toEqual(['Beslutsunderlag barn enligt BBIC', 'Vad ärendet gäller', 'Förslag till beslut']);
    expect(session.getState().deed).toMatchObject({
      kind: 'changed',
      change: { kind: 'inserted', sections: [{ heading: 'Förslag till beslut' }] },
    });
    await session.insertMissing(['forslag']);
    expect(headings()).toEqual(once);
  });

  it('hears nothing after it has been disposed of', async () => {
    const { port, session } = open();
    await session.review();
    session.dispose();
    port.type(port.document.blocks[2]?.id ?? '', 'Ny text.');
    expect(session.getState().stale).toBe(false);
  });
});
