import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordPort } from '../../../src/adapters/word/index';
import type { Session } from '../../../src/app/index';
import type { Finding } from '../../../src/engine/index';
import { findingsOf, type Marking, markedSession } from '../../contract/marked-session';
import { DocumentBuilder, type Piece } from './host/build';
import type { Model } from './host/model';
import type { ModelParagraph } from './host/parts';
import type { WordHost } from './host/word-host';
import { type HostProfile, profiles } from './office/profiles';
import { fonts } from './looks';
import { openWord } from './open-word';

const replacements: Readonly<Record<string, string>> = { föreligger: 'finns', oro: 'stor oro' };

const marking: Marking = {
  words: /föreligger|inkom |(?<!stor )oro/gu,
  replacement: (words) => replacements[words] ?? '',
};

const open = async (content: readonly (readonly Piece[])[], profile: HostProfile) => {
  const builder = new DocumentBuilder().heading(1, 'Beslutsunderlag barn enligt BBIC');
  builder.heading(2, 'Vad ärendet gäller');
  for (const pieces of content) builder.addPieces(pieces);
  const { model } = builder;
  const host = openWord(model, profile);
  const session = markedSession(createWordPort(), marking);
  await session.chooseType('beslutsunderlag-barn');
  return { model, host, session };
};

interface Letter {
  readonly letter: string;
  readonly format: object;
}

const lettersOf = ({ runs }: ModelParagraph): Letter[] =>
  runs.flatMap(({ text, format }) => Array.from(text, (letter) => ({ letter, format })));
const lettersIn = ({ main }: Model): Letter[][] => main.paragraphs.map(lettersOf);

/** Empty paragraphs give no block; a block's id tells its paragraph. */
const paragraphOf = ({ block }: Finding, session: Session): number =>
  Number(/\d+/u.exec(session.getState().review?.blocks[block]?.id ?? '')?.[0]);

/** The document with these findings replaced: undefined stands for a formatting that may be any. */
const expected = (before: readonly Letter[][], findings: readonly Finding[], session: Session) =>
  before.map((letters, paragraph): { letter: string; format: object | undefined }[] => {
    const here = findings
      .filter((finding) => paragraphOf(finding, session) === paragraph)
      .sort((a, b) => b.start - a.start);
    return here.reduce<{ letter: string; format: object | undefined }[]>(
      (now, { start, end, replacements: [put = ''] }) => [
        ...now.slice(0, start),
        ...Array.from(put, (letter) => ({ letter, format: undefined })),
        ...now.slice(end),
      ],
      letters,
    );
  });

const expectDocument = (model: Model, wanted: ReturnType<typeof expected>): void => {
  const now = lettersIn(model);
  expect(now.map((letters) => letters.map(({ letter }) => letter).join(''))).toEqual(
    wanted.map((letters) => letters.map(({ letter }) => letter).join('')),
  );
  wanted.forEach((letters, paragraph) =>
    letters.forEach(({ format }, at) => {
      if (format !== undefined) expect(now[paragraph]?.[at]?.format).toEqual(format);
    }),
  );
};

/** Sections are put in between what stood there, which is as it was. */
const expectOnlyAdded = (model: Model, before: readonly Letter[][]): void => {
  const now = lettersIn(model);
  let at = 0;
  for (const letters of before) {
    while (at < now.length && JSON.stringify(now[at]) !== JSON.stringify(letters)) at += 1;
    expect(at, 'a paragraph is gone or has been changed').toBeLessThan(now.length);
    at += 1;
  }
};

interface Act {
  readonly kind: 'select' | 'replace' | 'restore' | 'replaceAll' | 'insert';
  /** Which remark or change. */
  readonly nth: number;
  /** Which remarks or sections. */
  readonly some: readonly boolean[];
}

const pick = <Item>(items: readonly Item[], nth: number): Item | undefined => items[nth % items.length];
const picked = <Item>(items: readonly Item[], some: readonly boolean[]): Item[] =>
  items.filter((_item, index) => some[index % some.length] === true);
const sections = ['orsak', 'bedomning', 'forslag'];

/** Does the act and checks that nothing but what it is about has changed. */
const perform = async (act: Act, session: Session, model: Model): Promise<void> => {
  const before = lettersIn(model);
  const findings = findingsOf(session);
  if (act.kind === 'select' || act.kind === 'replace') {
    const finding = pick(findings, act.nth);
    if (finding === undefined) return;
    const wanted = expected(before, act.kind === 'select' ? [] : [finding], session);
    await (act.kind === 'select' ? session.select(finding) : session.replace(finding, 0));
    expectDocument(model, wanted);
  } else if (act.kind === 'replaceAll') {
    const some = picked(findings, act.some);
    if (some.length === 0) return;
    const wanted = expected(before, some, session);
    await session.replaceAll(some);
    expectDocument(model, wanted);
  } else if (act.kind === 'insert') {
    await session.insertMissing(picked(sections, act.some));
    expectOnlyAdded(model, before);
  } else {
    const change = pick(session.getState().changes, act.nth);
    if (change !== undefined) await session.restore(change.id);
  }
  expect(session.getState().trouble).toBeUndefined();
};

const text = fc
  .array(fc.constantFrom('oro ', 'föreligger ', 'inkom ', 'Alva ', 'är ', 'orolig ', 'nu. '), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(''));
const piece: fc.Arbitrary<Piece> = fc.tuple(text, fonts).map(([words, look]) => ({ text: words, ...look }));
const content = fc.array(fc.array(piece, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('select', 'replace', 'restore', 'replaceAll', 'insert'),
  nth: fc.nat(9),
  some: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
});

it.each(profiles)(
  'any acts change only what they are about, and all of them can be restored: $name',
  async (profile) => {
    await fc.assert(
      fc.asyncProperty(content, fc.array(act, { minLength: 1, maxLength: 5 }), async (pieces, acts) => {
        const { model, session } = await open(pieces, profile);
        const before = lettersIn(model);
        for (const one of acts) await perform(one, session, model);
        while (session.getState().changes.length > 0) {
          const { changes } = session.getState();
          await session.restore(changes[0]?.id ?? -1);
          expect(session.getState().trouble).toBeUndefined();
          expect(session.getState().changes.length).toBeLessThan(changes.length);
        }
        // The last paragraph of a document cannot be taken out.
        const after = lettersIn(model);
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.slice(before.length).filter((line) => line.length > 0)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  },
  120_000,
);

const CODES = ['GeneralException', 'AccessDenied', 'SearchDialogIsOpen', 'ItemNotFound', 'NotImplemented'];
const SENTENCES = /upptaget|skrivskyddat|finns inte längre|går inte|Något gick fel|Texten har ändrats/u;

const acts: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  replace: (session) => session.replace(findingsOf(session)[0] as Finding, 0),
  'replace all': (session) => session.replaceAll(findingsOf(session)),
  insert: (session) => session.insertMissing(sections),
  restore: (session) => session.restore(session.getState().changes[0]?.id ?? -1),
  select: (session) => session.select(findingsOf(session)[0] as Finding),
};

/** The act on a fresh document whose Word refuses batch number `failing` of it; with none refused for 0. */
const attempt = async (name: string, profile: HostProfile, failing: number) => {
  const pieces: Piece[][] = [
    [{ text: 'Det föreligger ', italic: true }, { text: 'oro, och det föreligger hinder.' }],
    [{ text: 'En anmälan inkom i går.' }],
    [{ text: 'inkom ' }],
  ];
  const { model, host, session }: { model: Model; host: WordHost; session: Session } = await open(
    pieces,
    profile,
  );
  if (name === 'restore') await session.replaceAll(findingsOf(session));
  const before = lettersIn(model);
  const from = host.batches;
  const code = CODES[failing % CODES.length] as string;
  host.refuse = (batch) => (failing > 0 && batch - from === failing ? code : undefined);
  await acts[name]?.(session);
  return { before, after: lettersIn(model), batches: host.batches - from, state: session.getState() };
};

describe.each(profiles)('when any batch is refused: $name', (profile) => {
  it.each(Object.keys(acts))('%s leaves the document whole and says why', async (name) => {
    const whole = await attempt(name, profile, 0);
    expect(whole.state.trouble).toBeUndefined();
    for (let failing = 1; failing <= whole.batches; failing += 1) {
      const { before, after, state } = await attempt(name, profile, failing);
      const isDone = JSON.stringify(after) !== JSON.stringify(before);
      expect(after).toEqual(isDone ? whole.after : before);
      if (state.trouble !== undefined) {
        expect(state.trouble.happened).toMatch(SENTENCES);
        if (isDone) expect(state.trouble.happened).not.toMatch(/[Ii]nget|som det var/u);
        if (isDone) expect(state.deed).toBeDefined();
      } else if (name !== 'select') expect(isDone).toBe(true);
    }
  });
});
