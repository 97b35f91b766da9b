import { describe, expect, it, vi } from 'vitest';
import { createMemoryPort } from '../../src/adapters/memory/index';
import { readMarkdown } from '../../src/adapters/text/index';
import { createSession, type KeepLevel, levelsOf, type Session } from '../../src/app/index';
import type { Finding } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import type { DocumentMemory } from '../../src/ports/document-memory';
import { DocumentPortError } from '../../src/ports/document-port';
import type { PersonalMemory } from '../../src/ports/personal-memory';

const setup = defaultSetup();

const TEXT = `# Beslutsunderlag barn enligt BBIC

## Vad ärendet gäller

Det föreligger oro för Alva. Hon har erhållit stöd, och det föreligger hinder. Alva är väldigt söt.

Pappan har erhållit arbete. Det genomfördes ett samtal.`;

/** What a file or a computer holds between sessions. */
const keepsOne = () => {
  let json: string | undefined;
  const write = (value: unknown) => {
    json = value === undefined ? undefined : JSON.stringify(value);
  };
  const read = () => (json === undefined ? undefined : (JSON.parse(json) as unknown));
  const document: DocumentMemory = {
    lasts: 'document',
    read: () => Promise.resolve(read()),
    write: (value) => {
      write(value);
      return Promise.resolve();
    },
  };
  const personal: PersonalMemory = {
    read,
    write: (value) => {
      write(value);
      return true;
    },
  };
  return { document, personal, json: () => json, write };
};

const open = async (text = TEXT, inDocument = keepsOne(), forMe = keepsOne()) => {
  const port = createMemoryPort(readMarkdown(text));
  const memory = { document: inDocument.document, personal: forMe.personal };
  const session = createSession({ port, setup, memory });
  await session.review();
  return { session, port, inDocument, forMe };
};

const all = (session: Session): Finding[] =>
  session.getState().remarks.flatMap(({ finding, folded }) => [finding, ...folded]);
const on = (session: Session, text: string, nth = 0): Finding => {
  const found = all(session)
    .filter((finding) => finding.text === text)
    .sort((a, b) => a.block - b.block || a.start - b.start)[nth];
  if (!found) throw new Error(`No remark ${nth} on ${text}.`);
  return found;
};
const count = (session: Session, text: string): number =>
  all(session).filter((finding) => finding.text === text).length;
const byRule = (session: Session, rule: string): Finding[] =>
  all(session).filter((finding) => finding.rule === rule);
/** Writes are made after the pane has moved on. */
const written = async () => {
  await new Promise((resolve) => setTimeout(resolve));
};

describe('what is kept', () => {
  it.each<[KeepLevel, number, number]>([
    ['here', 1, 2],
    ['word', 0, 2],
    ['rule', 0, 0],
    ['always', 0, 2],
  ])('%s is kept over a new session on the same document', async (level, same, others) => {
    const first = await open();
    expect([count(first.session, 'föreligger'), count(first.session, 'erhållit')]).toEqual([2, 2]);
    first.session.keep(on(first.session, 'föreligger'), level);
    await written();
    const { session } = await open(TEXT, first.inDocument, first.forMe);
    expect(count(session, 'föreligger')).toBe(same);
    expect(count(session, 'erhållit')).toBe(others);
    const [kept] = session.getState().kept;
    expect(kept?.level).toBe(level);
    expect(kept?.findings.length).toBeGreaterThan(0);
  });

  it('here is this one of words that stand alike in two places', async () => {
    const text = '# Text\n\nDet föreligger oro.\n\nDet föreligger oro.\n\nDet föreligger oro.\n\nSlut.';
    const first = await open(text);
    const second = on(first.session, 'föreligger', 1);
    first.session.keep(second);
    await written();
    const { session } = await open(text, first.inDocument);
    expect(
      all(session)
        .filter((finding) => finding.text === 'föreligger')
        .map(({ block }) => block),
    ).toEqual([1, 3]);
  });

  it('here is found again after edits elsewhere, on either side, and lost when the words change', async () => {
    const { session, port } = await open();
    session.keep(on(session, 'erhållit', 0));
    const block = port.document.blocks[2]?.id ?? '';
    const expectKept = async (text: string, left: number) => {
      port.type(block, text);
      await session.review();
      expect(count(session, 'erhållit')).toBe(left);
    };
    const after = 'erhållit stöd, och det föreligger hinder. Alva är glad.';
    await expectKept(`Ny inledning. Något annat står före, och så ${after}`, 1);
    await expectKept('Det föreligger oro för Alva. Hon har erhållit hjälp av skolan. Nytt.', 1);
    await expectKept('Helt annan text, där hon har erhållit något annat än det som stod.', 2);
    expect(session.getState().kept[0]?.findings).toEqual([]);
  });

  it('a word is the word in all its forms', async () => {
    const text = '# Text\n\nDet föreligger oro. Det har förelegat oro. Det kan föreligga oro.';
    const { session } = await open(text);
    expect(byRule(session, 'jargon').length).toBeGreaterThan(1);
    session.keep(on(session, 'föreligger'), 'word');
    expect(byRule(session, 'jargon')).toEqual([]);
  });

  it('is another document’s own affair', async () => {
    const first = await open();
    first.session.keep(on(first.session, 'föreligger'), 'rule');
    await written();
    const { session } = await open(TEXT, keepsOne(), first.forMe);
    expect(count(session, 'föreligger')).toBe(2);
  });

  it('is listed and can be taken back one by one', async () => {
    const { session, inDocument, forMe } = await open();
    session.keep(on(session, 'föreligger'));
    session.keep(on(session, 'erhållit'), 'always');
    const [here, always] = session.getState().kept;
    expect(here?.findings.map(({ text }) => text)).toEqual(['föreligger']);
    expect([always?.term, always?.findings.length]).toEqual(['erhålla', 2]);
    session.takeBack([always?.id ?? '']);
    expect(count(session, 'erhållit')).toBe(2);
    session.takeBack([here?.id ?? '']);
    expect(count(session, 'föreligger')).toBe(2);
    await written();
    expect([inDocument.json(), forMe.json()]).toEqual([undefined, undefined]);
  });
});

describe('a requirement', () => {
  const required = ({ session }: { session: Session }) =>
    all(session).filter(({ strength }) => strength === 'requirement');

  it('can be kept only in its place, and stays, counted and marked', async () => {
    const opened = await open();
    const { session } = opened;
    const before = required(opened);
    const [first] = before;
    const { review } = session.getState();
    if (!first || !review) throw new Error('There is no requirement.');
    expect(levelsOf(first, review)).toEqual(['here']);
    session.keep(first);
    expect(required(opened)).toHaveLength(before.length);
    expect(
      session
        .getState()
        .remarks.filter(({ kept }) => kept)
        .map(({ finding }) => finding),
    ).toEqual([first]);
    expect(session.getState().kept[0]?.findings).toEqual([first]);
  });

  it('is told whatever the document says about its rule', async () => {
    const [requirement] = required(await open());
    const inDocument = keepsOne();
    const rule = requirement?.rule ?? '';
    inDocument.write({ version: 1, salt: 'a', kept: [{ level: 'rule', rule }] });
    const forMe = keepsOne();
    forMe.write({ version: 1, kept: [{ level: 'always', rule }] });
    const opened = await open(TEXT, inDocument, forMe);
    expect(required(opened).length).toBeGreaterThan(0);
    expect(opened.session.getState().remarks.some(({ kept }) => kept)).toBe(false);
  });

  it('of one missing section does not silence another', async () => {
    const { session } = await open();
    const missing = byRule(session, 'empty-or-missing-section').filter(
      ({ strength, variant }) => strength === 'requirement' && variant === 'missing',
    );
    expect(missing.length).toBeGreaterThan(1);
    session.keep(missing[0] as Finding);
    expect(session.getState().kept.flatMap(({ findings }) => findings)).toEqual([missing[0]]);
  });
});

describe('what is remembered', () => {
  it('holds no words of the document, and differs between documents', async () => {
    const write = async () => {
      const { session, inDocument, forMe } = await open();
      const { review } = session.getState();
      if (!review) throw new Error('There is no review.');
      for (const finding of review.findings)
        for (const level of levelsOf(finding, review)) session.keep(finding, level);
      await written();
      return { inDocument: inDocument.json() ?? '', forMe: forMe.json() ?? '' };
    };
    const { inDocument, forMe } = await write();
    const { salt, ...record } = JSON.parse(inDocument) as { salt: string };
    expect(salt).toMatch(/^[\da-f]{32}$/u);
    const words = new Set(TEXT.toLowerCase().match(/\p{L}{4,}/gu));
    const stored = `${JSON.stringify(record)} ${forMe}`.toLowerCase();
    const lists = [
      ...[...setup.terms, ...setup.valueWords].map(({ term }) => term),
      ...setup.abbreviations.map(({ abbreviation }) => abbreviation.toLowerCase()),
    ];
    const own = [...words].filter((word) => !lists.some((term) => term.includes(word)));
    expect(own.filter((word) => stored.includes(word))).toEqual([]);
    expect(forMe).toContain('"rule":"jargon","term":"föreligga"');
    const other = JSON.parse((await write()).inDocument) as { salt: string; kept: unknown[] };
    expect(other.salt).not.toBe(salt);
    const prints = (json: unknown): string[] => JSON.stringify(json).match(/[\da-f]{24}/gu) ?? [];
    expect(prints(record).length).toBeGreaterThan(5);
    expect(prints(other.kept).filter((print) => prints(record).includes(print))).toEqual([]);
  });

  it.each([
    undefined,
    null,
    'x',
    7,
    [],
    { version: 2 },
    { version: 1, salt: 'a', kept: [{ level: 'here', rule: 'Alva är söt' }] },
  ])('of another shape is as nothing: %j', async (value) => {
    const inDocument = keepsOne();
    inDocument.write(value);
    const { session } = await open(TEXT, inDocument);
    expect(session.getState().kept).toEqual([]);
    session.keep(on(session, 'föreligger'));
    expect(count(session, 'föreligger')).toBe(1);
  });

  it('holds for the session, and says so, where it cannot be written', async () => {
    const inDocument = keepsOne();
    const refusing = {
      ...inDocument,
      document: { ...inDocument.document, write: () => Promise.reject(new DocumentPortError('read-only')) },
    };
    const { session } = await open(TEXT, refusing);
    session.keep(on(session, 'föreligger'));
    expect(count(session, 'föreligger')).toBe(1);
    await vi.waitFor(() => {
      expect(session.getState().trouble?.happened).toContain('kunde inte sparas');
    });
    await session.review();
    expect(count(session, 'föreligger')).toBe(1);
  });

  it('is not written over when it could not be read', async () => {
    const inDocument = keepsOne();
    const write = vi.fn(() => Promise.resolve());
    const unread = {
      ...inDocument,
      document: {
        lasts: 'document' as const,
        read: () => Promise.reject(new DocumentPortError('busy')),
        write,
      },
    };
    const { session } = await open(TEXT, unread);
    session.keep(on(session, 'föreligger'));
    await written();
    expect(write).not.toHaveBeenCalled();
    expect(session.getState().trouble?.happened).toContain('kunde inte sparas');
  });

  it('is forgotten with the document when another is opened in the same place', async () => {
    const { session, inDocument } = await open();
    session.keep(on(session, 'föreligger'), 'rule');
    await written();
    inDocument.write(undefined);
    await session.startOver();
    expect(count(session, 'föreligger')).toBe(2);
    expect(session.getState().kept).toEqual([]);
  });
});

describe('the document type', () => {
  it('that the user chose is the document’s own when it is opened again', async () => {
    const first = await open();
    await first.session.chooseType('lvu-utredning');
    const chosen = setup.templates.at(-1)?.id ?? '';
    await first.session.chooseType(chosen);
    await written();
    const { session } = await open(TEXT, first.inDocument);
    expect(session.getState().chosenType).toBe(chosen);
    expect(session.getState().review?.documentType.id).toBe(chosen);
    await session.chooseType(undefined);
    await written();
    expect(first.inDocument.json()).toBeUndefined();
    expect((await open(TEXT, first.inDocument)).session.getState().chosenType).toBeUndefined();
  });

  it('that nobody offers any longer is left out, and kept for those who do', async () => {
    const inDocument = keepsOne();
    inDocument.write({ version: 1, salt: 'a', documentType: 'egen-typ', kept: [] });
    const { session } = await open(TEXT, inDocument);
    expect(session.getState().chosenType).toBeUndefined();
    session.keep(on(session, 'föreligger'));
    await written();
    expect(inDocument.json()).toContain('egen-typ');
  });
});
