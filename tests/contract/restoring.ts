import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/app/index';
import type { BlockKind } from '../../src/engine/index';
import type { DocumentPort } from '../../src/ports/document-port';
import { findingsOf, type Marking, markedSession } from './marked-session';

/** A stretch of text with one look. */
export interface Stretch<Look = undefined> {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** What only this host can show. */
  readonly look?: Look;
}

export interface Paragraph<Look = undefined> {
  readonly kind: BlockKind;
  readonly stretches: readonly Stretch<Look>[];
}

/** A port over a document with these paragraphs, which may be empty. */
export interface Opened {
  readonly port: DocumentPort;
  /** Everything that a user sees of the document, paragraph by paragraph. */
  readonly look: () => readonly string[];
}

const replacements: Readonly<Record<string, string>> = { föreligger: 'finns', oro: 'stor oro' };

/** Words to change and words to strike; a paragraph may have nothing else. */
const marking: Marking = {
  words: /föreligger|inkom |Bort\.|(?<!stor )oro/gu,
  replacement: (words) => replacements[words] ?? '',
};

const text = fc
  .array(
    // Words may change their look in the middle.
    fc.constantFrom(
      'oro ',
      'föreligger ',
      'före',
      'ligger ',
      'in',
      'kom ',
      'inkom ',
      'Bort.',
      'Alva ',
      'nu. ',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(''));

const paragraphWith = <Look>(looks: fc.Arbitrary<Look> | undefined): fc.Arbitrary<Paragraph<Look>> => {
  const plain = fc.record({ text, italic: fc.boolean(), bold: fc.boolean() });
  const stretch: fc.Arbitrary<Stretch<Look>> =
    looks === undefined ? plain : fc.tuple(plain, looks).map(([one, look]) => ({ ...one, look }));
  return fc.record({
    kind: fc.constantFrom<BlockKind>('paragraph', 'paragraph', 'listItem', 'tableCell'),
    stretches: fc.array(stretch, { maxLength: 3 }),
  });
};

interface Act {
  readonly kind: 'replace' | 'replaceAll' | 'insert' | 'restore';
  readonly nth: number;
  readonly some: readonly boolean[];
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replaceAll', 'insert', 'restore'),
  nth: fc.nat(),
  some: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
});

const head: readonly Paragraph<never>[] = ['Beslutsunderlag barn enligt BBIC', 'Vad ärendet gäller'].map(
  (text) => ({
    kind: 'heading',
    stretches: [{ text, italic: false, bold: false }],
  }),
);

const sections = ['orsak', 'bedomning', 'forslag'];
const picked = <Item>(items: readonly Item[], some: readonly boolean[]): Item[] =>
  items.filter((_item, index) => some[index % some.length] === true);

/** Restores one change, or says in words that it cannot be done and changes nothing. */
const restore = async (session: Session, look: Opened['look'], nth: number): Promise<void> => {
  const { changes } = session.getState();
  const change = changes[nth % changes.length];
  if (change === undefined) return;
  const before = look();
  await session.restore(change.id);
  const { deed, trouble } = session.getState();
  if (trouble === undefined) expect(deed).toMatchObject({ kind: 'restored', left: [] });
  else {
    expect(trouble.happened).toMatch(/går inte att återställa|måste återställas först/u);
    expect(look()).toEqual(before);
    expect(session.getState().changes).toEqual(changes);
  }
};

const perform = async ({ kind, nth, some }: Act, session: Session, look: Opened['look']): Promise<void> => {
  if (kind === 'restore') {
    await restore(session, look, nth);
    return;
  }
  const findings = findingsOf(session);
  const finding = findings[nth % findings.length];
  session.dismissTrouble();
  const before = look();
  if (kind === 'insert') await session.insertMissing(picked(sections, some));
  else if (kind === 'replace' && finding) await session.replace(finding, 0);
  else if (kind === 'replaceAll' && picked(findings, some).length > 0)
    await session.replaceAll(picked(findings, some));
  const { trouble } = session.getState();
  if (trouble === undefined) return;
  expect(trouble.happened).toContain('något som inte går att återställa');
  expect(look()).toEqual(before);
};

const restoreNewestFirst = async (session: Session): Promise<void> => {
  while (session.getState().changes.length > 0) {
    const { changes } = session.getState();
    await session.restore(changes[0]?.id ?? -1);
    expect(session.getState().trouble).toBeUndefined();
    expect(session.getState().changes.length).toBeLessThan(changes.length);
  }
};

/** Word cannot take the last paragraph of a document out. */
const withoutEnd = (look: readonly string[], length: number): readonly string[] => {
  const end = look.findLastIndex((line, index) => index < length || line !== '');
  return look.slice(0, end + 1);
};

/** Återställ gives the document back, whatever has been done and in whatever order it is undone. */
export const restoringContract = <Look = undefined>(
  name: string,
  open: (paragraphs: readonly Paragraph<Look>[]) => Opened,
  numRuns: number,
  looks?: fc.Arbitrary<Look>,
): void => {
  describe(`Återställ: ${name}`, () => {
    const attempt = async (
      paragraphs: readonly Paragraph<Look>[],
      acts: readonly Act[],
      order: readonly number[],
    ): Promise<void> => {
      const { port, look } = open([...head, ...paragraphs]);
      const session = markedSession(port, marking);
      await session.chooseType('beslutsunderlag-barn');
      const before = look();
      for (const one of acts) await perform(one, session, look);
      for (const nth of order) await restore(session, look, nth);
      await restoreNewestFirst(session);
      expect(withoutEnd(look(), before.length)).toEqual(before);
      session.dispose();
    };

    it('gives the document back in any order, and always with the newest first', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(paragraphWith(looks), { maxLength: 5 }),
          fc.array(act, { minLength: 1, maxLength: 6 }),
          fc.array(fc.nat(), { maxLength: 6 }),
          attempt,
        ),
        { numRuns },
      );
    }, 300_000);
  });
};
