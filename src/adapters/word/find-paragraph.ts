import { align } from '../../ports/align';
import { DocumentPortError, isBlank, type ParagraphId } from '../../ports/document-port';
import { orThrow } from './error-or';
import { shownText } from './look-closer';
import { readable, type ReadableText, type WordText } from './readable-text';
import type { InTime } from './run-word';
import { type ReadParagraph, readOf, type Snapshot } from './snapshot';
import { supports } from './supports';

/** A paragraph as it stands in Word now. */
export interface FoundParagraph {
  readonly paragraph: Word.Paragraph;
  readonly word: WordText;
  readonly readable: ReadableText;
}

/** Every paragraph of the text as it stands now, and for each paragraph of the snapshot which of them it is. */
export interface FoundText {
  readonly items: readonly Word.Paragraph[];
  readonly indexes: readonly (number | undefined)[];
}

export async function findText(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  properties = 'items/text',
): Promise<FoundText> {
  const { paragraphs } = context.document.body;
  paragraphs.load(properties);
  await inTime(context.sync());
  const now = paragraphs.items.map(({ text }) => text);
  return { items: paragraphs.items, indexes: align(snapshot.main, now) };
}

/** Where a paragraph of the running text stands now. Rejects `gone`. */
export function indexIn(snapshot: Snapshot, { indexes }: FoundText, id: ParagraphId): number {
  const { address } = readOf(snapshot, id);
  const index = address.story === 'main' ? indexes[address.index] : undefined;
  if (index === undefined) throw new DocumentPortError('gone');
  return index;
}

/** Without text that a person reads: a control may show its placeholder, and deleted text may stand there. */
export function isBlankNow(snapshot: Snapshot, { items, indexes }: FoundText, index: number): boolean {
  const text = items[index]?.text ?? '';
  const read = snapshot.paragraphs.get(`p${indexes.indexOf(index)}`);
  return isBlank(read?.word.raw === text ? read.readable : { text });
}

/** Finds a paragraph of the last reading again, wherever it stands by now. Rejects `gone`. */
export async function findParagraph(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  read: ReadParagraph,
): Promise<FoundParagraph> {
  return orThrow((await findParagraphs(context, inTime, snapshot, [read])).get(read));
}

/** Paragraphs of the last reading, each with where it stands now. */
export type FoundParagraphs = ReadonlyMap<ReadParagraph, FoundParagraph | DocumentPortError>;

/** Finds many at once, in as many batches whatever their number; what is not there has an error in its place. */
export async function findParagraphs(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  reads: readonly ReadParagraph[],
): Promise<FoundParagraphs> {
  const different = [...new Set(reads)];
  const proxies = new Map<ReadParagraph, Word.Paragraph | undefined>();
  for (const story of ['main', 'footnote', 'endnote'] as const) {
    const ofStory = different.filter(({ address }) => address.story === story);
    if (ofStory.length === 0) continue;
    const found =
      story === 'main'
        ? await inText(context, inTime, snapshot, ofStory)
        : await inNotes(context, inTime, snapshot, story, ofStory);
    ofStory.forEach((read, index) => proxies.set(read, found[index]));
  }
  const words = new Map<ReadParagraph, () => WordText>();
  for (const [read, paragraph] of proxies)
    if (paragraph && paragraph.text !== read.word.raw) words.set(read, reread(paragraph, snapshot));
  if (words.size > 0 && supports('WordApi', '1.4')) await inTime(context.sync());
  const found = new Map<ReadParagraph, FoundParagraph | DocumentPortError>();
  for (const [read, paragraph] of proxies) {
    const word = words.get(read)?.() ?? read.word;
    const text = word === read.word ? read.readable : readable(word);
    found.set(read, paragraph ? { paragraph, word, readable: text } : new DocumentPortError('gone'));
  }
  return found;
}

async function inText(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  reads: readonly ReadParagraph[],
): Promise<(Word.Paragraph | undefined)[]> {
  const { items, indexes } = await findText(context, inTime, snapshot);
  return reads.map(({ address }) => items[indexes[address.index] ?? -1]);
}

async function inNotes(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  story: 'footnote' | 'endnote',
  reads: readonly ReadParagraph[],
): Promise<(Word.Paragraph | undefined)[]> {
  const { body } = context.document;
  const notes = story === 'footnote' ? body.footnotes : body.endnotes;
  notes.load('items/body/text');
  await inTime(context.sync());
  const now = notes.items.map((note) => note.body.text);
  const indexes = align(snapshot.notes[story], now);
  const lines = reads.map(({ address }) => {
    const paragraphs = notes.items[indexes[address.index] ?? -1]?.body.paragraphs;
    paragraphs?.load('items/text');
    return paragraphs;
  });
  await inTime(context.sync());
  return reads.map(({ address }, index) => lines[index]?.items[address.line]);
}

/** Asks for the text as it stands now; what it gives can be called after the next sync. */
function reread(paragraph: Word.Paragraph, snapshot: Snapshot): () => WordText {
  const raw = paragraph.text;
  const isHelp = snapshot.placeholders.includes(raw);
  if (!supports('WordApi', '1.4')) return () => ({ raw, isHelp });
  const shown = shownText(paragraph, true);
  return () => ({ raw, shown: shown.value, isHelp });
}
