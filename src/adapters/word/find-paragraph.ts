import { DocumentPortError } from '../../ports/document-port';
import { align } from './align';
import { shownText } from './look-closer';
import { readable, type ReadableText, type WordText } from './readable-text';
import type { InTime } from './run-word';
import type { ReadParagraph, Snapshot } from './snapshot';
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

/** Finds a paragraph of the last reading again, wherever it stands by now. Rejects `gone`. */
export async function findParagraph(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  read: ReadParagraph,
): Promise<FoundParagraph> {
  const paragraph = await proxyOf(context, inTime, snapshot, read);
  const raw = paragraph.text;
  if (raw === read.word.raw) return { paragraph, word: read.word, readable: read.readable };
  const word = await reread(paragraph, inTime, snapshot, raw);
  return { paragraph, word, readable: readable(word) };
}

async function proxyOf(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  { address }: ReadParagraph,
): Promise<Word.Paragraph> {
  if (address.story === 'main') {
    const { items, indexes } = await findText(context, inTime, snapshot);
    return present(items[indexes[address.index] ?? -1]);
  }
  const { body } = context.document;
  const notes = address.story === 'footnote' ? body.footnotes : body.endnotes;
  notes.load('items/body/text');
  await inTime(context.sync());
  const now = notes.items.map((note) => note.body.text);
  const note = present(notes.items[align(snapshot.notes[address.story], now)[address.index] ?? -1]);
  const lines = note.body.paragraphs;
  lines.load('items/text');
  await inTime(context.sync());
  return present(lines.items[address.line]);
}

async function reread(
  paragraph: Word.Paragraph,
  inTime: InTime,
  snapshot: Snapshot,
  raw: string,
): Promise<WordText> {
  const placeholders = snapshot.placeholders.filter((placeholder) => raw.includes(placeholder));
  if (!supports('WordApi', '1.4')) return { raw, placeholders };
  const shown = shownText(paragraph, true);
  await inTime(paragraph.context.sync());
  return { raw, shown: shown.value, placeholders };
}

function present<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new DocumentPortError('gone');
  return thing;
}
