import { DocumentPortError } from '../../ports/document-port';
import { type FoundPlace, isStruck, type Place, type Writing } from './find-places';
import type { LookedPieces } from './looks';
import type { InTime } from './run-word';
import { canBecome, type TextFormat } from './text-format';

const noteMark = '\u0002';
/** Pictures and objects, and the marks of comments. */
const otherMarks = ['\uFFFC', '\u0001', '\u0005'];

/** A mark among or right after struck words, or alone in its paragraph, could not be put back where it stood. */
export function checkMarks({ found, start, end, stretches, writings }: Place): void {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last || !writings.every(isStruck)) return;
  const { raw } = found.word;
  const struck = isEmptied({ found, start, end }) ? raw : raw.slice(first.start, last.end + 1);
  if (struck.includes(noteMark)) throw new DocumentPortError('has-note');
  if (otherMarks.some((mark) => struck.includes(mark))) throw new DocumentPortError('has-object');
}

function isEmptied({ found: { readable }, start, end }: Pick<Place, 'found' | 'start' | 'end'>): boolean {
  return (readable.text.slice(0, start) + readable.text.slice(end)).trim() === '';
}

/** What has been asked of Word about words that are to be struck, to be looked at after the next sync. */
export interface AskedOfStruck {
  readonly isAsked: boolean;
  /** Why each of these is not struck: what goes with it could not be put back. */
  readonly refused: (looks: Looks) => ReadonlyMap<Writing, DocumentPortError>;
}

type Looks = ReadonlyMap<Writing, LookedPieces>;

const piecesIn = ({ writings }: FoundPlace, looks: Looks): LookedPieces =>
  writings.flatMap((writing) => looks.get(writing) ?? []);

/** The OOXML of a few words is some tens of kilobytes, and Word refuses a few megabytes at once. */
const mostAtOnce = 50;

/** Asks what hangs on the words that are to be struck; more batches only where they stand in very many places. */
export async function askOfStruck(
  context: Word.RequestContext,
  inTime: InTime,
  places: readonly FoundPlace[],
): Promise<AskedOfStruck> {
  const struck = places.filter(({ ranges, writings }) => ranges.length > 0 && writings.some(isStruck));
  const asked = new Map<FoundPlace, Asked>();
  const askFrom = async (from: number): Promise<void> => {
    for (const place of struck.slice(from, from + mostAtOnce)) asked.set(place, ask(place));
    if (from + mostAtOnce >= struck.length) return;
    await inTime(context.sync());
    await askFrom(from + mostAtOnce);
  };
  await askFrom(0);
  const isLost = (place: FoundPlace, looks: Looks): boolean => {
    const about = asked.get(place);
    const hangs = about && (hasObject(about.ooxml.value) || cutsLink(about.links, piecesIn(place, looks)));
    return (hangs ?? false) || !findsSeed(place, looks);
  };
  return {
    isAsked: struck.length > 0,
    refused: (looks) =>
      new Map(
        places.flatMap((place) => {
          if (!isLost(place, looks)) return [];
          return place.writings.map((writing) => [writing, new DocumentPortError('has-object')] as const);
        }),
      ),
  };
}

interface Asked {
  readonly ooxml: OfficeExtension.ClientResult<string>;
  /** The links of the paragraph, if it has any. */
  readonly links: Word.RangeCollection | undefined;
}

function ask(place: FoundPlace): Asked {
  const { ranges, whole } = place;
  const [first] = ranges;
  const last = ranges.at(-1);
  const around = isEmptied(place) || !first || !last ? whole : first.expandTo(last);
  const links = place.isPlainParagraph ? undefined : whole.getHyperlinkRanges();
  links?.load('items/text,items/hyperlink');
  return { ooxml: around.getOoxml(), links };
}

/** What a person sees and would miss; a control round whole paragraphs stays where it is. */
const objects =
  /<(?:w:(?:fldChar|fldSimple|drawing|pict|object|ruby|comment(?:RangeStart|RangeEnd|Reference))|m:oMath)[\s/>]/u;
const controlInText = /<w:p[\s>](?:(?!<\/w:p>).)*<w:sdt[\s>]/su;

/** Only in the text itself: the whole of a header may come with a few words. */
function hasObject(ooxml: string): boolean {
  const [, fromText = ooxml] = ooxml.split(/pkg:name="\/word\/document\.xml"/u);
  const [text = ''] = fromText.split('</pkg:part>');
  return objects.test(text) || controlInText.test(text);
}

/** Whether a link goes on outside the words: what comes back could not become part of it again. */
function cutsLink(links: Word.RangeCollection | undefined, pieces: LookedPieces): boolean {
  const struck = pieces.map(({ text }) => text).join('');
  const atEnds = [pieces[0]?.format?.link, pieces.at(-1)?.format?.link];
  return (links?.items ?? []).some(
    ({ text, hyperlink }) => atEnds.includes(hyperlink) && !struck.includes(text),
  );
}

/** Whether what will stand there, or beside, is something that the words can take after when they come back. */
function findsSeed(place: FoundPlace, looks: Looks): boolean {
  const { isPlainParagraph, ranges, seeds, writings } = place;
  const pieces = piecesIn(place, looks);
  if (isPlainParagraph || pieces.length === 0) return true;
  const comesBack = (now: Pick<TextFormat, 'style' | 'link'>) =>
    pieces.every(({ format }) => canBecome(format, now));
  if (!writings.every(isStruck)) return standing(place, looks).some(comesBack);
  if (isEmptied(place)) return true;
  return seeds.slice(ranges.length).some(comesBack);
}

/** How what stands in place of the words will look: as the first of those it takes the place of. */
function standing({ writings }: FoundPlace, looks: Looks): TextFormat[] {
  return writings
    .filter((writing) => !isStruck(writing))
    .flatMap((writing) => looks.get(writing)?.[0]?.format ?? []);
}
