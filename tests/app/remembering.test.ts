import { describe, expect, it, vi } from 'vitest';
import { levelsOf } from '../../src/app/index';
import { DocumentPortError } from '../../src/ports/document-port';
import { TEXT, keepsOne, open, on, count, written, setup } from './kept-document';

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
