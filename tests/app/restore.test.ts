import { describe, expect, it } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import type { Session } from '../../src/app/index';
import { findingsOf, type Marking, markedSession, replaceNth } from '../contract/marked-session';

const replacements: Readonly<Record<string, string>> = { föreligger: 'finns', oro: 'stor oro' };

/** A remark on every "föreligger" and "oro", and on every "inkom" and "Bort.", to strike. */
const marking: Marking = {
  words: /föreligger|inkom |Bort\.|(?<!stor )oro/gu,
  replacement: (words) => replacements[words] ?? '',
};

const open = async (text: string) => {
  const port = createMemoryPort(readMarkdown(text));
  const session = markedSession(port, marking);
  await session.review();
  const replace = (nth: number) => replaceNth(session, nth);
  const texts = () => port.document.blocks.map((block) => block.text);
  return { port, session, replace, texts };
};

const newest = (session: Session): number => session.getState().changes[0]?.id ?? -1;
const oldest = (session: Session): number => session.getState().changes.at(-1)?.id ?? -1;

describe('Återställ', () => {
  it('takes back any change by itself, whatever has been changed since', async () => {
    const { session, replace, texts } = await open('# A\n\nDet föreligger oro, och det föreligger hinder.');
    await replace(2);
    await replace(0);
    await replace(0);
    expect(texts()[1]).toBe('Det finns stor oro, och det finns hinder.');
    expect(session.getState().changes).toHaveLength(3);
    await session.restore(oldest(session));
    expect(texts()[1]).toBe('Det finns stor oro, och det föreligger hinder.');
    expect(session.getState().deed).toMatchObject({ kind: 'restored', left: [] });
    await session.restore(oldest(session));
    expect(texts()[1]).toBe('Det föreligger stor oro, och det föreligger hinder.');
    expect(session.getState().changes).toHaveLength(1);
  });

  it('finds the words again when the user has written before and after them, and moved the paragraph', async () => {
    const { port, session, replace, texts } = await open('# A\n\nFörsta stycket.\n\nDet föreligger hinder.');
    await replace(0);
    port.type(port.document.blocks[2]?.id ?? '', 'Nu tror jag att det finns hinder. Fler än ett.');
    await session.review();
    port.remove(port.document.blocks[1]?.id ?? '');
    await session.restore(newest(session));
    expect(texts()).toEqual(['A', 'Nu tror jag att det föreligger hinder. Fler än ett.']);
  });

  it('says so and changes nothing when the words have been rewritten', async () => {
    const { port, session, replace, texts } = await open('# A\n\nDet föreligger hinder.');
    await replace(0);
    port.type(port.document.blocks[1]?.id ?? '', 'Inget hindrar.');
    await session.restore(newest(session));
    expect(texts()).toEqual(['A', 'Inget hindrar.']);
    expect(session.getState().trouble?.happened).toContain('Texten har ändrats sedan dess');
    expect(session.getState().changes).toHaveLength(1);
  });

  it('puts struck words back in their place', async () => {
    const { session, replace, texts } = await open('# A\n\nEn anmälan inkom på måndag.');
    await replace(0);
    expect(texts()[1]).toBe('En anmälan på måndag.');
    await session.restore(newest(session));
    expect(texts()[1]).toBe('En anmälan inkom på måndag.');
  });

  it('writes a paragraph again that was struck whole, also in two steps', async () => {
    const { session, replace, texts } = await open('# A\n\nFörst.\n\ninkom Bort.\n\nSist.');
    const before = texts();
    await replace(0);
    await replace(0);
    expect(texts().filter((text) => text !== '')).toEqual(['A', 'Först.', 'Sist.']);
    await session.restore(oldest(session));
    await session.restore(oldest(session));
    expect(session.getState().trouble).toBeUndefined();
    expect(texts()).toEqual(before);
    expect(session.getState().changes).toEqual([]);
  });

  it('says so when other text has been written where a struck paragraph stood', async () => {
    const { port, session, replace, texts } = await open('# A\n\nFörst.\n\nBort.\n\nSist.');
    await replace(0);
    port.type(port.document.blocks[2]?.id ?? '', 'Något annat.');
    await session.restore(newest(session));
    expect(texts()).toEqual(['A', 'Först.', 'Något annat.', 'Sist.']);
    expect(session.getState().trouble?.happened).toContain('Texten har ändrats sedan dess');
    expect(session.getState().changes).toHaveLength(1);
  });

  it('takes inserted sections out again, but not those that have got text', async () => {
    const { port, session, texts } = await open(
      '# Beslutsunderlag barn enligt BBIC\n\n## Vad ärendet gäller\n\nEn anmälan.',
    );
    await session.chooseType('beslutsunderlag-barn');
    const before = texts();
    await session.insertMissing(['bedomning', 'forslag', 'analys']);
    const put = texts().filter((text) => text !== '' && !before.includes(text));
    expect(put.length).toBeGreaterThan(0);
    const heading = port.document.blocks.findIndex(({ text }) => text === 'Förslag till beslut');
    port.type(port.document.blocks[heading + 1]?.id ?? '', 'Kontaktfamilj.');
    await session.restore(newest(session));
    const kept = [...before, 'Förslag till beslut', 'Kontaktfamilj.'];
    expect(texts().filter((text) => text !== '')).toEqual(expect.arrayContaining(kept));
    expect(texts().filter((text) => text !== '')).toHaveLength(kept.length);
    port.type(port.document.blocks.at(-1)?.id ?? '', '');
    await session.restore(newest(session));
    expect(texts()).toEqual(before);
    expect(session.getState().changes).toEqual([]);
  });

  it('replaces one term in many places as one act, names what it leaves, and takes it all back', async () => {
    const { port, session, texts } = await open(
      '# A\n\nDet föreligger hinder, och det föreligger skäl.\n\nHär föreligger risk.\n\nDet föreligger mer.',
    );
    const before = texts();
    const findings = findingsOf(session);
    port.type(port.document.blocks[2]?.id ?? '', 'Ingen risk.');
    await session.replaceAll(findings.slice(0, 3));
    const { deed, changes } = session.getState();
    expect(texts()).toEqual(['A', 'Det finns hinder, och det finns skäl.', 'Ingen risk.', before[3]]);
    expect(deed).toMatchObject({ kind: 'changed', left: ['Här föreligger risk.'] });
    expect(changes).toHaveLength(1);
    await session.restore(newest(session));
    expect(texts()).toEqual(['A', before[1], 'Ingen risk.', before[3]]);
  });

  it('forgets the changes when another document is opened', async () => {
    const { session, replace } = await open('# A\n\nDet föreligger hinder.');
    await replace(0);
    await session.startOver();
    expect(session.getState().changes).toEqual([]);
    expect(session.getState().phase).toBe('reviewed');
  });
});

it('puts back struck and replaced words that stand side by side', async () => {
  const { session, texts } = await open('# A\n\nDet inkom inkom oro i går.');
  const findings = findingsOf(session);
  expect(findings.map(({ text }) => text)).toEqual(['inkom ', 'inkom ', 'oro']);
  await session.replaceAll(findings);
  expect(texts()[1]).toBe('Det stor oro i går.');
  await session.restore(newest(session));
  expect(texts()[1]).toBe('Det inkom inkom oro i går.');
  expect(session.getState().changes).toEqual([]);
});
