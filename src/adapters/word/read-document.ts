import type { CaseDocument } from '../../engine/index';
import { blocksOf, type PlacedBlock, type SourceParagraph } from '../../ports/block-source';
import { DocumentPortError, type HostParagraph } from '../../ports/document-port';
import { CancelledError, type Watch } from '../../ports/watch';
import { inSlices } from './in-slices';
import { loadDocument, type Loaded, loadTextOnly } from './load-document';
import { type CloserLook, lookCloser } from './look-closer';
import { kindOf } from './paragraph-kind';
import { readable, type WordText } from './readable-text';
import { runWord } from './run-word';
import type { ReadParagraph, Snapshot } from './snapshot';
import { supports } from './supports';

export interface Reading {
  readonly document: CaseDocument;
  readonly snapshot: Snapshot;
  /** What Word answered, so that parts of it can be asked for again. */
  readonly loaded: Loaded;
  readonly closer: CloserLook;
}

/**
 * Reads the whole document: one batch, and one more for what only single paragraphs can tell. Can be given up after each.
 * `knowsIds` where this Word has shown that it names paragraphs.
 */
export async function readDocument(knowsIds: boolean, watch?: Watch): Promise<Reading> {
  try {
    return await readWith((context, inTime) => loadDocument(context, inTime, knowsIds), watch);
  } catch (error) {
    if (!(error instanceof DocumentPortError) || error.kind === 'busy') throw error;
    return await readWith(loadTextOnly, watch);
  }
}

function readWith(load: typeof loadTextOnly, watch: Watch | undefined): Promise<Reading> {
  return runWord(async (context, inTime) => {
    const loaded = await load(context, inTime);
    goOn(watch);
    const closer = await lookCloser(context, inTime, loaded);
    goOn(watch);
    return await toReading(loaded, closer);
  });
}

function goOn(watch: Watch | undefined): void {
  if (watch?.isCancelled()) throw new CancelledError();
}

/** The document and its places, of what Word has answered. */
export async function toReading(loaded: Loaded, closer: CloserLook): Promise<Reading> {
  const paragraphs = new Map<string, ReadParagraph>();
  const sources: SourceParagraph[] = [];
  const add = (id: string, paragraph: Omit<ReadParagraph, 'readable'>, source: SourceOf | undefined) => {
    const text = readable(paragraph.word);
    paragraphs.set(id, { ...paragraph, readable: text });
    if (source) sources.push({ id, ...source(text.text) });
  };
  for await (const [index, paragraph] of inSlices(loaded.paragraphs)) {
    const address = { story: 'main', index, line: 0 } as const;
    add(
      `p${index}`,
      { address, word: wordText(loaded, closer, paragraph.text, index) },
      sourceOf(paragraph, closer, index),
    );
  }
  for (const story of ['footnote', 'endnote'] as const) {
    for (const [index, note] of (loaded[`${story}s`] ?? []).entries()) {
      for (const [line, raw] of noteLines(note).entries()) {
        const source = (text: string) => ({ kind: 'paragraph', text, bold: [], note: story }) as const;
        add(`${story}${index}.${line}`, { address: { story, index, line }, word: { raw } }, source);
      }
    }
  }
  const blocks = blocksOf(sources);
  return {
    loaded,
    closer,
    document: {
      blocks: blocks.map(({ block }) => block),
      notRead: notRead(loaded),
      notices: notices(loaded, paragraphs.values()),
      ...(loaded.madeFrom === undefined ? {} : { madeFrom: loaded.madeFrom }),
    },
    snapshot: {
      main: loaded.paragraphs.map(({ text }) => text),
      ids: loaded.knowsIds ? loaded.paragraphs.map(({ uniqueLocalId }) => uniqueLocalId) : undefined,
      notes: { footnote: loaded.footnotes ?? [], endnote: loaded.endnotes ?? [] },
      paragraphs,
      hostParagraphs: hostParagraphsOf(sources, blocks),
      blocks: new Map(blocks.map((placed) => [placed.block.id, placed])),
      placeholders: loaded.placeholders,
    },
  };
}

function hostParagraphsOf(
  sources: readonly SourceParagraph[],
  placed: readonly PlacedBlock[],
): readonly HostParagraph[] {
  const blocks = new Map<string, HostParagraph['blocks']>();
  for (const { paragraph, block, start } of placed)
    blocks.set(paragraph, [...(blocks.get(paragraph) ?? []), { id: block.id, start }]);
  return sources.map(({ id, kind, level, text, note }) => ({
    id,
    kind,
    text,
    ...(level === undefined ? {} : { level }),
    ...(note === undefined ? {} : { note }),
    blocks: blocks.get(id) ?? [],
  }));
}

type SourceOf = (text: string) => Omit<SourceParagraph, 'id'>;

function sourceOf(paragraph: Word.Paragraph, closer: CloserLook, index: number): SourceOf | undefined {
  const kind = kindOf(paragraph);
  const allBold = paragraph.font.bold;
  return (
    kind &&
    ((text) => ({
      ...kind,
      text,
      bold: allBold ? [{ start: 0, end: text.length }] : (closer.bold.get(index) ?? []),
    }))
  );
}

function wordText(loaded: Loaded, closer: CloserLook, raw: string, index: number): WordText {
  const shown = closer.shown.get(index);
  return {
    raw,
    ...(shown === undefined || shown === raw ? {} : { shown }),
    ...(loaded.placeholders.includes(raw) ? { isHelp: true } : {}),
  };
}

/** A note's paragraphs; Word parts them with a carriage return, on some platforms with a newline. */
function noteLines(text: string): string[] {
  return text.split(/\r\n?|\n/u);
}

function notRead(loaded: Loaded): string[] {
  const noteMarks = loaded.paragraphs.reduce((sum, { text }) => sum + text.split('\u0002').length - 1, 0);
  return [
    ...counted(loaded.textBoxes, 'textruta', 'textrutor'),
    ...counted(loaded.pictures, 'bild', 'bilder'),
    ...(loaded.paragraphs.some(({ styleBuiltIn }) => styleBuiltIn.startsWith('Toc'))
      ? ['1 innehållsförteckning']
      : []),
    ...(loaded.footnotes === undefined ? unreadNotes(noteMarks) : []),
    ...(supports('WordApi', '1.4') ? [] : ['spårade ändringar, om det finns några']),
  ];
}

function unreadNotes(marks: number): string[] {
  return marks > 0 ? counted(marks, 'fotnot', 'fotnoter') : ['fotnoter, om det finns några'];
}

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

function notices(loaded: Loaded, paragraphs: Iterable<ReadParagraph>): string[] {
  const differs = [...paragraphs].some(({ word }) => word.shown !== undefined);
  return (loaded.tracked ?? differs)
    ? ['Dokumentet har spårade ändringar, och de läses som om de vore godkända.']
    : [];
}
