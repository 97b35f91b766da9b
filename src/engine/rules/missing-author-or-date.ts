import { remember } from '../document/remember';
import {
  type Authorship,
  authorOfLabel,
  isAuthorLabel,
  isSignature,
  namesAuthor,
  namesAuthorLater,
} from '../structure/author';
import { hasDate } from '../structure/heading-match';
import { type Line, linesOf } from '../structure/lines';
import { signingLines, tellsDate } from '../structure/signing-lines';
import type { Section } from '../structure/outline';
import { wholeText, wholeWords } from '../wording/one-of';
import { wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

/** Headings of notes in a journal. */
const NOTE = wording(wholeWords`
  (…?samtal|…?möte|hembesök|besök|mejl|mail|sms|brev|inkommen handling|ärendedragning)(et|en)?
`);

interface Found extends Authorship {
  readonly date: boolean;
}

/** What one line says of the writer. */
const saidIn = remember(
  (line: Line) => line,
  ({ label, value = '', text }): Authorship => {
    if (label !== undefined && isAuthorLabel(label)) return authorOfLabel(label, value);
    const signed = namesAuthorLater(text) || (label === undefined && isSignature(text));
    return { name: signed, title: signed };
  },
);

/** Whether a line and the one that was last seen after it are a signature. */
const latestPair = remember(
  (line: Line) => line,
  (): { next?: string; signs: boolean } => ({ signs: false }),
);

const signsWithNext = (line: Line, next: string): boolean => {
  const latest = latestPair(line);
  if (latest.next !== next) {
    latest.next = next;
    latest.signs = isSignature(`${line.text}\n${next}`);
  }
  return latest.signs;
};

const authorship = (lines: readonly Line[]): Authorship => {
  const said = lines.map(saidIn);
  const pairs = lines.map((line, index) => signsWithNext(line, lines[index + 1]?.text ?? ''));
  const whole = said.some(({ name, title }) => name && title) || pairs.includes(true);
  return { name: whole || said.some(({ name }) => name), title: whole };
};

const missingOf = ({ name, title, date }: Found): string[] => [
  ...(name ? [] : ['namn']),
  ...(title ? [] : ['titel']),
  ...(date ? [] : ['datum']),
];

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`;

/** 27 § FL asks who and when; the title is what the draft regulation asks for. */
const isOnlyTitle = (missing: readonly string[]): boolean => missing.length === 1 && missing[0] === 'titel';

const messageOf = (missing: readonly string[]): string => {
  const isAboutAuthor = missing.some((word) => word !== 'datum');
  if (isOnlyTitle(missing)) return 'Det framgår inte i vilken roll dokumentet är skrivet: skriv titel.';
  const what = isAboutAuthor
    ? `vem som har skrivit dokumentet${missing.includes('datum') ? ' och när' : ''}`
    : 'när dokumentet skrevs';
  return `Det framgår inte ${what}: skriv ${listed(missing)}.`;
};

const told = (missing: readonly string[]): Pick<RuleFinding, 'message' | 'strength' | 'source'> => ({
  message: messageOf(missing),
  ...(isOnlyTitle(missing) ? { strength: 'advice', source: 'draft-3-12' } : {}),
});

/** A closing line where a name should follow: "Vid protokollet", "Ängshult dag som ovan". */
const CLOSING = wording(wholeText`
  (
    (\p{Lu}…,? )?(dag|datum) som ovan
    som ovan|vid protokollet|vid pennan|ort och datum|(namn)?underskrift|namnteckning|signatur
    enligt uppdrag
    (för|på) (… ){0,2}(nämnden|nämndens vägnar)
    justeras|i tjänsten
  )[:.]?[\s_.…]*
`);
const SAYS_UNSIGNED = 'Underskriften är inte ifylld: skriv namn, titel och datum.';
/** Whoever received a report need not have written the document. */
const RECEIVER = /mottagare/iu;

const isWriterLabel = ({ label = '', text }: Line): boolean =>
  (isAuthorLabel(label) && !RECEIVER.test(label)) || namesAuthorLater(text);
/** Where the office that writes is named, its writer should be too. */
const UNIT_LABEL = wording(/^(?:mottagning|myndighet|enhet|avdelning|avsändare|sökande)$/iu);
const OFFICE = wording(/nämnd|kommun|förvaltning|mottagning|enhet|socialtjänst/iu);
const isUnitLabel = ({ label = '', value = '' }: Line): boolean =>
  UNIT_LABEL.isIn(label.trim()) && OFFICE.isIn(value);

const closingLine = ({ blocks }: DocumentUnit): Line | undefined => {
  const last = blocks.findLastIndex(({ block }) => block.text.trim() !== '');
  const line = linesOf(
    blocks.map(({ block }) => block),
    last,
    last + 1,
  ).at(-1);
  return line !== undefined && CLOSING.isIn(line.text.trim()) ? line : undefined;
};

const missingIn = (unit: DocumentUnit, heading: number, lines: readonly Line[]): string[] => {
  const titleText = unit.outline.title === undefined ? '' : (unit.blocks[heading]?.block.text ?? '');
  return missingOf({ ...authorship(lines), date: lines.some(tellsDate) || hasDate(titleText) });
};

const documentFindings = (unit: DocumentUnit): RuleFinding[] => {
  const { blocks, outline } = unit;
  const firstHeading = outline.sections.find(({ heading }) => heading !== undefined)?.heading;
  if (firstHeading === undefined) return [];
  const lines = signingLines(blocks, outline);
  const missing = missingIn(unit, firstHeading, lines);
  const closing = closingLine(unit);
  if (closing !== undefined) {
    const { block, start, end } = closing;
    return [{ block, start, end, message: missing.length === 0 ? SAYS_UNSIGNED : messageOf(missing) }];
  }
  if (missing.length === 0) return [];
  const heading = wholeBlock(unit, firstHeading);
  const author = lines.find(isWriterLabel) ?? lines.find(isUnitLabel);
  if (author === undefined) return [{ ...heading, ...told(missing) }];
  const { block, start, end } = author;
  const isSplit = missing.length > 1 && missing.includes('datum');
  return isSplit
    ? [
        { block, start, end, ...told(missing.filter((word) => word !== 'datum')) },
        { ...heading, ...told(['datum']) },
      ]
    : [{ block, start, end, ...told(missing) }];
};

const isSigned = (unit: DocumentUnit, section: Section): boolean => {
  const plain = unit.blocks.map(({ block }) => block);
  const heading = plain[section.heading ?? -1]?.text ?? '';
  const lines = linesOf(plain, section.firstBlock, section.endBlock);
  const { name, title } = authorship(lines);
  return namesAuthor(heading) || (name && title);
};

const wholeBlock = ({ blocks }: DocumentUnit, block: number) => ({
  block,
  start: 0,
  end: blocks[block]?.block.text.length ?? 0,
});

const INITIALS = /^[/–-]?\s*\p{Lu}\p{Ll}?\p{Lu}\.?$/u;

/** Where a note is signed with initials alone, on a line of its own at its end. */
const initialsPlace = (unit: DocumentUnit, { firstBlock, endBlock }: Section) => {
  const last = unit.blocks.slice(firstBlock, endBlock).findLastIndex(({ block }) => block.text.trim() !== '');
  const block = firstBlock + last;
  const isInitials = last !== -1 && INITIALS.test(unit.blocks[block]?.block.text.trim() ?? '');
  return isInitials ? wholeBlock(unit, block) : undefined;
};

const entryFindings = (unit: DocumentUnit, entries: readonly Section[]): RuleFinding[] => {
  const { blocks, outline } = unit;
  const signed = entries.map((entry) => isSigned(unit, entry));
  const firstEntry = entries[0]?.heading ?? 0;
  const head = linesOf(
    blocks.map(({ block }) => block),
    0,
    firstEntry,
  );
  const author = authorship(head);
  const forAll = head.some(
    ({ text }) => /^alla anteckningar/iu.test(text) || /\. Alla anteckningar/u.test(text),
  );
  const headSigns =
    (author.name && author.title && !signed.includes(true)) ||
    (forAll && namesAuthor(head.map(({ text }) => text).join('\n')));
  const undated = outline.sections.filter(
    ({ heading, role, level, title }) =>
      heading !== undefined && role !== 'entry' && level === entries[0]?.level && NOTE.isIn(title),
  );
  return [
    ...entries.flatMap((entry, index): RuleFinding[] => {
      const block = entry.heading ?? 0;
      if (signed[index] === true || headSigns) return [];
      const message = 'Anteckningen saknar namn och titel på den som har skrivit den. Initialer räcker inte.';
      return [{ ...(initialsPlace(unit, entry) ?? wholeBlock(unit, block)), variant: 'entry', message }];
    }),
    ...undated.map(({ heading = 0 }): RuleFinding => {
      const text = blocks[heading]?.block.text ?? '';
      return {
        block: heading,
        start: 0,
        end: text.length,
        variant: 'entry',
        message: 'Anteckningen saknar datum: skriv vilken dag den gäller.',
      };
    }),
  ];
};

export const missingAuthorOrDate = defineRule({
  id: 'missing-author-or-date',
  title: 'Namn, titel eller datum saknas',
  category: 'structure',
  strength: 'requirement',
  why: 'Den som läser måste kunna se vem som svarar för uppgifterna, i vilken roll och när de skrevs.',
  source: 'fl-27',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Utredning om Roger Ahl\n\n[[Utredare: TH]]\n\nDatum: 2026-02-10\n\n## Ansökan\n\nRoger ansökte om hjälp.',
        says: 'Det framgår inte vem som har skrivit dokumentet: skriv namn och titel.',
      },
      {
        text: '# [[Utredning om Roger Ahl]]\n\n## Ansökan\n\nRoger ansökte den 9 januari 2026 om hjälp.\n\n## Bedömning\n\nRoger behöver vård.',
        says: 'Det framgår inte vem som har skrivit dokumentet och när: skriv namn, titel och datum.',
      },
      {
        text: '# Uppföljning av kontaktfamilj\n\n[[Handläggare: Ann Ek, socialsekreterare]]\n\n## Om insatsen\n\nInsatsen började den 2 september 2025.\n\n## Bedömning\n\nMålet är nått.',
        says: 'Det framgår inte när dokumentet skrevs: skriv datum.',
      },
      {
        text: '# Förhandsbedömning\n\nSocialsekreterare: Ann Ek\nDatum: 2026-02-10\n\n## Beslut\n\nUtredning inleds.\n\n[[Vid protokollet]]',
        says: SAYS_UNSIGNED,
      },
      {
        text: '# Journal – Hugo Storm\n\n## 2026-03-03 Telefonsamtal, Lena Vik, socialsekreterare\n\nMamman ringde.\n\n## [[2026-03-12 Möte, LV]]\n\nSkolan bjöd in.\n\n## 2026-03-14 Hembesök, Ola Gran, familjebehandlare\n\nHugo visade sitt rum.',
        says: 'Anteckningen saknar namn och titel på den som har skrivit den. Initialer räcker inte.',
        variant: 'entry',
      },
    ],
    passes: [
      '# Journal\n\n## 2026-03-02, telefonsamtal. Ann Ek, socialsekr.\n\nRoger ringde.',
      '# Utredning om Roger Ahl\n\nSökande: Roger Ahl Föredragande: Ann Ek, socialsekreterare Datum: 2026-02-10\n\n## Ansökan\n\nRoger ansökte om hjälp.',
      '# Förhandsbedömning\n\nHandläggare: Ann Ek, socionom\n\n## Ansökan\n\nRoger ansökte om hjälp.\n\n## Ställningstagande\n\nFörhandsbedömningen avslutades den 10 februari 2026.',
      '# Utredning om Roger Ahl\n\nSocialsekreterare: Ann Ek\nDatum: 2026-02-10\n\n## Bedömning\n\nRoger behöver vård.',
      '# Utredning om Roger Ahl\n\nAnn Ek, socialsekreterare, 5 maj 2026\n\n## Bedömning\n\nRoger behöver vård.',
      '# Utredning om Roger Ahl\n\n## Bedömning\n\nRoger behöver vård.\n\nStorliden den 10 april 2026\n\nAnn Ek\n\nSocialsekreterare',
    ],
  },
  check: (unit) => {
    const entries = unit.outline.sections.filter(({ role }) => role === 'entry');
    return entries.length > 0 ? entryFindings(unit, entries) : documentFindings(unit);
  },
});
