import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession, type MakeReview } from '../../src/app/index';
import { review, type Setup } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';

const TEXT = `# Beslutsunderlag barn enligt BBIC

## Vad ärendet gäller

Alva har erhållit stöd. En orosanmälan inkom i går.`;

const setup = defaultSetup();
const quieter: Setup = { ...setup, rules: { ...setup.rules, jargon: { enabled: false } } };

const open = async () => {
  const port = createMemoryPort(readMarkdown(TEXT));
  const session = createSession({ port, setup });
  await session.chooseType('beslutsunderlag-barn');
  const remarkOn = (words: string) =>
    session.getState().remarks.find(({ finding }) => finding.text === words)?.finding;
  return { port, session, remarkOn };
};

describe('other settings in the same document', () => {
  it('keep what can be restored and what is kept, and review anew', async () => {
    const { port, session, remarkOn } = await open();
    const [inkom, erhallit] = [remarkOn('inkom'), remarkOn('erhållit')];
    if (inkom === undefined || erhallit === undefined) throw new Error('There is no remark.');
    session.keep(inkom);
    await session.replace(erhallit, 0);
    await session.changeSetup({ setup: quieter });
    expect(session.setup).toBe(quieter);
    const { changes, kept, remarks, chosenType } = session.getState();
    expect(remarks.filter(({ finding }) => finding.rule === 'jargon')).toEqual([]);
    expect(kept).toHaveLength(1);
    expect(chosenType).toBe('beslutsunderlag-barn');
    await session.restore(changes[0]?.id ?? -1);
    expect(port.document.blocks[2]?.text).toContain('Alva har erhållit stöd.');
    expect(session.getState().changes).toEqual([]);
    await session.changeSetup({ setup });
    expect(remarkOn('erhållit')).toBeDefined();
    expect(remarkOn('inkom')).toBeUndefined();
  });

  it('do not review a document that has not been reviewed', async () => {
    const session = createSession({ port: createMemoryPort(readMarkdown(TEXT)), setup });
    await session.changeSetup({ setup: quieter });
    expect(session.getState().phase).toBe('not-reviewed');
    await session.review();
    expect(session.getState().remarks.filter(({ finding }) => finding.rule === 'jargon')).toEqual([]);
  });

  it('lets go of a document type that they do not have', async () => {
    const { session } = await open();
    const templates = setup.templates.filter(({ id }) => id !== 'beslutsunderlag-barn');
    await session.changeSetup({ setup: { ...setup, templates } });
    expect(session.getState().chosenType).toBeUndefined();
    expect(session.getState().phase).toBe('reviewed');
  });

  it('give up a review by the last ones that is under way', async () => {
    const never: MakeReview = () => new Promise(() => undefined);
    const port = createMemoryPort(readMarkdown(TEXT));
    const session = createSession({ port, setup, review: never });
    const first = session.review();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await session.changeSetup({ setup, review: (document, options) => review(document, quieter, options) });
    await first;
    expect(session.getState().phase).toBe('not-reviewed');
    await session.review();
    expect(session.getState().phase).toBe('reviewed');
  });
});
