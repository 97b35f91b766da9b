import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { review } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';

const setup = defaultSetup();
const reviewed = (markdown: string, documentType = 'beslutsunderlag-barn') =>
  review(readMarkdown(markdown), setup, { documentType });
const statusOf = (markdown: string, id: string) =>
  reviewed(markdown).sections.find((section) => section.id === id)?.status;
/** Every required section in order; `changes` gives another text for some of them. */
const whole = (changes: Readonly<Record<string, string>> = {}) => {
  const part = (id: string, heading: string) =>
    `## ${heading}\n\n${changes[id] ?? 'Här står det som behövs.'}`;
  return [
    '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år',
    part('orsak', 'Vad ärendet gäller'),
    part('genomforande', 'Så har utredningen gjorts'),
    part('barnets-uppfattning', 'Vad barnet säger och vill'),
    part('barnets-utveckling', 'Barnets utveckling'),
    part('bedomning', 'Analys och bedömning'),
    part('forslag', 'Förslag till beslut'),
    part('kommunicering', 'Kommunicering'),
  ].join('\n\n');
};

describe('the status of a section', () => {
  it.each([
    'Kommunicering: Föräldrarna läste underlaget den 4 maj.',
    'Kommunicering:\n\nFöräldrarna har läst.',
  ])('is present when the paragraph itself names it: %s', (paragraph) => {
    const markdown = whole().replace('## Kommunicering\n\nHär står det som behövs.', paragraph);
    expect(statusOf(markdown, 'kommunicering')).toBe('present');
    const missing = reviewed(markdown).findings.filter(({ variant }) => variant === 'missing');
    expect(missing).toEqual([]);
  });

  it.each(['Kommunicering:', 'Kommunicering: nej', 'Det gäller kommunicering: den är gjord.'])(
    'is missing when nothing is told there: %s',
    (paragraph) => {
      const markdown = whole().replace('## Kommunicering\n\nHär står det som behövs.', paragraph);
      expect(statusOf(markdown, 'kommunicering')).toBe('missing');
    },
  );

  it('is present when there is text', () => {
    const statuses = reviewed(whole()).sections.map(({ id, status }) => `${id} ${status}`);
    expect(statuses).toContain('uppgifter present');
    expect(statuses.filter((line) => !line.endsWith('present'))).toEqual([
      'vardnadshavares-uppfattning missing',
    ]);
  });

  it.each([
    '-',
    '–',
    '…',
    '...',
    'xx',
    'XXX',
    '[Skriv här]',
    'Klicka eller tryck här för att ange text.',
    '???',
  ])('is empty when there is only %j', (text) => {
    expect(statusOf(whole({ orsak: text }), 'orsak')).toBe('empty');
  });

  it('is empty when only the help text of the template stands there', () => {
    const help = setup.templates[0]?.sections.find(({ id }) => id === 'orsak')?.help ?? '';
    expect(help).not.toBe('');
    expect(statusOf(whole({ orsak: help }), 'orsak')).toBe('empty');
  });

  it('is empty when only the signature of the whole document stands under it', () => {
    const signed = '# Utredning\n\n## Hem\n\nText.\n\n## Kommunicering\n\n–\n\nEva Ek, socialsekreterare';
    const { sections } = reviewed(signed);
    expect(sections.find(({ heading }) => heading === 'Kommunicering')?.status).toBe('empty');
  });

  it('is present when only the subsections have text, and empty when they have none', () => {
    const sub = (text: string) =>
      whole().replace(
        '## Barnets utveckling\n\nHär står det som behövs.',
        `## Barnets utveckling\n\n### Hälsa\n\n${text}`,
      );
    expect(statusOf(sub('Alva är frisk.'), 'barnets-utveckling')).toBe('present');
    expect(statusOf(sub('–'), 'barnets-utveckling')).toBe('empty');
  });

  it.each(['Ej aktuellt.', 'Inte relevant, Alva är två år.', 'Området bedöms inte vara relevant i ärendet.'])(
    'is not-relevant when the writer says %j',
    (text) => {
      expect(statusOf(whole({ 'barnets-utveckling': text }), 'barnets-utveckling')).toBe('not-relevant');
    },
  );

  it('is missing for required and recommended sections, and says nothing of areas', () => {
    const statuses = reviewed('# Beslutsunderlag barn\n\n## Hälsa\n\nAlva är frisk.').sections;
    expect(statuses.filter(({ status }) => status === 'missing').map(({ id }) => id)).toEqual([
      'uppgifter',
      'orsak',
      'genomforande',
      'barnets-uppfattning',
      'vardnadshavares-uppfattning',
      'bedomning',
      'forslag',
      'kommunicering',
    ]);
  });

  it('is misplaced when the proposal comes before the inquiry, but the order within a stage is free', () => {
    const parts = whole().split('\n\n## ');
    const [title = '', ...rest] = parts;
    const forslag = rest.find((part) => part.startsWith('Förslag')) ?? '';
    const moved = [title, forslag, ...rest.filter((part) => part !== forslag)].join('\n\n## ');
    expect(statusOf(moved, 'forslag')).toBe('misplaced');
    const swapped = [title, rest[1], rest[0], ...rest.slice(2)].join('\n\n## ');
    expect(reviewed(swapped).sections.filter(({ status }) => status === 'misplaced')).toEqual([]);
  });

  it('lists headings the template does not know, and counts every word once', () => {
    const result = reviewed(`${whole()}\n\n## Hos mormor\n\nDär finns en hund.`);
    expect(result.sections.at(-1)).toMatchObject({ id: 'extra-1', heading: 'Hos mormor', words: 6 });
    const sum = result.sections.reduce((total, { words }) => total + words, 0);
    expect(sum).toBe(result.statistics.words);
  });
});
