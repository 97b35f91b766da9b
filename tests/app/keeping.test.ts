import { describe, expect, it } from 'vitest';
import { type KeepLevel, levelsOf, type Session } from '../../src/app/index';
import type { Finding } from '../../src/engine/index';
import { TEXT, keepsOne, open, all, on, count, byRule, written, setup } from './kept-document';

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
