import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { wholeText, wordStarts } from '../wording/one-of';
import { wording } from '../wording/wording';
import { isAuthorLabel, isSignature } from './author';
import { dateIn, hasDate, isDateLine } from './heading-match';
import { type Line, linesOf } from './lines';
import type { Outline } from './outline';

const DATE_LABEL = wording(wholeText`
  (ort och |utrednings|besluts|sammanträdes)?datum
  dag|den
  datum för .*
  underskrift
  (… )?(
    daterad|daterat|klart?|färdigt?|färdigställ[td]|upprättad|upprättat|upprättades|skriven|skrivet
    avslutad|slutförd|reviderad|uppföljd|genomförd
  )( den| av)?
`);
const LAST_BLOCKS = 6;
/** "Underlaget färdigställt 2026-02-10". */
const WRITTEN = wording(wordStarts`
  (
    färdigställ[td]|upprätta[dt]|dagteckna[dt]|datera[dt]|skrive[nt]|sammanställ[td]|undertecknad|klart?
  ) (den )?\d
  (förhandsbedömningen|utredningen|underlaget|uppföljningen|bedömningen) (
    avslutades|avslutas|är avslutad|färdigställdes|slutfördes|är klar|blev klar|undertecknades
  ) (den )?\d
`);
/** What else has a day in the head of a document. */
const OTHER_DAY = wording(/anmäl|ansök|inkom|född|beslut|möte|samtal|period|placer|från|sedan/iu);

/** "Norrvretens kommun, 2025-09-26": an office, and the day on its own after it. */
const isOfficeAndDay = (text: string): boolean => {
  const parts = text.split(', ');
  const day = parts.pop() ?? '';
  const office = parts.join(', ');
  return isDateLine(day) && /^\p{Lu}/u.test(office) && !/\d/u.test(office) && !OTHER_DAY.isIn(office);
};

interface SignedDocument {
  readonly blocks: readonly AnalysedBlock[];
  readonly outline: Outline;
}

const findSigningLines = ({ blocks, outline }: SignedDocument): readonly Line[] => {
  const plain = blocks.map(({ block }) => block);
  const body = outline.sections.filter(({ heading }) => heading !== undefined);
  const contentStart = body.find((section) => outline.sections[outline.title ?? -1] !== section)?.heading;
  const head = linesOf(plain, 0, contentStart ?? Math.min(plain.length, LAST_BLOCKS));
  const marked = body
    .filter(
      ({ role, heading }) =>
        (role === 'signature' || role === 'basic-data') && (heading ?? 0) >= (contentStart ?? 0),
    )
    .flatMap(({ firstBlock, endBlock }) => linesOf(plain, firstBlock, endBlock));
  const end = linesOf(plain, Math.max(contentStart ?? 0, plain.length - LAST_BLOCKS), plain.length);
  return [...head, ...marked, ...end];
};

/** Found once for a reading's list of blocks. */
const rememberedLines = remember(({ blocks }: SignedDocument) => blocks, findSigningLines);

/** Lines that may tell who wrote the document and when: its head, its signature part and its end. */
export const signingLines = (blocks: readonly AnalysedBlock[], outline: Outline): readonly Line[] =>
  rememberedLines({ blocks, outline });

/** True when the line says on which day the document was written. */
export const tellsDate = remember(
  (line: Line) => line,
  ({ label, text, value = '' }) =>
    label === undefined
      ? isDateLine(text) ||
        isOfficeAndDay(text) ||
        (hasDate(text) && (isSignature(text) || WRITTEN.isIn(text)))
      : hasDate(value) && (DATE_LABEL.isIn(label.trim()) || isAuthorLabel(label)),
);

const dayWritten = remember(
  ({ blocks }: SignedDocument) => blocks,
  ({ blocks, outline }: SignedDocument): string | undefined => {
    const line = signingLines(blocks, outline).find(tellsDate);
    return line === undefined ? undefined : dateIn(line.text);
  },
);

/** The day the document was written, as an ISO date, when it says so. */
export const documentDate = (blocks: readonly AnalysedBlock[], outline: Outline): string | undefined =>
  dayWritten({ blocks, outline });
