import { DocumentPortError } from '../../ports/document-port';
import type { MarkLook, TextMark } from '../../ports/text-marks';
import { findParagraphs } from './find-paragraph';
import { comparable } from './find-words';
import { type MarkedParagraph, type PlacedMark, placeMarks } from './place-marks';
import { readable } from './readable-text';
import { type InTime, runWord } from './run-word';
import type { Snapshot } from './snapshot';
import { supports } from './supports';

/** Annotations that are shown in one paragraph. */
interface Drawn {
  readonly key: string;
  readonly marks: ReadonlyMap<string, TextMark>;
}

/** Word has five colours. Red looks like a spelling mistake and is left out. */
const colours: Readonly<Record<MarkLook, Word.Critique['colorScheme']>> = {
  fact: 'Blue',
  reported: 'Green',
  assessment: 'Berry',
  mixed: 'Lavender',
  unclear: 'Lavender',
  remark: 'Blue',
};

/** Ids of texts in the manifest: Word takes the pop-up's words from nowhere else. */
const titles: Readonly<Record<MarkLook, string>> = {
  fact: 'Mark.Fact',
  reported: 'Mark.Reported',
  assessment: 'Mark.Assessment',
  mixed: 'Mark.Mixed',
  unclear: 'Mark.Unclear',
  remark: 'Mark.Remark',
};

const mostReplacements = 3;

/** Marks as Word's annotations: lines under the words that live in Word's window and in no file. */
export class Underlines {
  #drawn: readonly Drawn[] = [];

  get isEmpty(): boolean {
    return this.#drawn.length === 0;
  }

  /** The mark of an annotation that is shown; undefined for one that is another add-in's. */
  markOf(id: string): TextMark | undefined {
    return this.#drawn.map(({ marks }) => marks.get(id)).find((mark) => mark !== undefined);
  }

  /** Leaves what is shown already and is asked for again. Resolves to the number of marks that were left out. */
  async show(snapshot: Snapshot, marks: readonly TextMark[]): Promise<number> {
    const { paragraphs, left } = placeMarks(snapshot, marks);
    const waiting = new Map<string, MarkedParagraph[]>();
    for (const paragraph of paragraphs)
      waiting.set(paragraph.key, [...(waiting.get(paragraph.key) ?? []), paragraph]);
    const stays = this.#drawn.filter(({ key }) => waiting.get(key)?.shift() !== undefined);
    await this.#take(this.#drawn.filter((drawn) => !stays.includes(drawn)));
    this.#drawn = stays;
    const fresh = [...waiting.values()].flat();
    if (fresh.length === 0) return left;
    return await runWord(async (context, inTime) => {
      const added = await draw(context, inTime, snapshot, fresh);
      this.#drawn = [...stays, ...added.drawn];
      return left + added.left;
    });
  }

  async clear(): Promise<void> {
    await this.#take(this.#drawn);
    this.#drawn = [];
  }

  async #take(drawn: readonly Drawn[]): Promise<void> {
    const ids = drawn.flatMap(({ marks }) => [...marks.keys()]);
    if (ids.length === 0) return;
    try {
      await runWord(async (context, inTime) => {
        for (const id of ids) context.document.getAnnotationById(id).delete();
        await inTime(context.sync());
      });
    } catch (error) {
      if (error instanceof DocumentPortError && error.kind === 'busy') throw error;
      // One that the user has dismissed is no longer there and stops the batch.
      await sweep(new Set(ids));
    }
  }
}

/** Takes away those of the annotations that are still there, wherever they stand. */
async function sweep(ids: ReadonlySet<string>): Promise<void> {
  await runWord(async (context, inTime) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/isListItem');
    await inTime(context.sync());
    const annotations = paragraphs.items.map((paragraph) => paragraph.getAnnotations());
    for (const ofParagraph of annotations) ofParagraph.load('items/id');
    await inTime(context.sync());
    for (const { items } of annotations)
      for (const annotation of items) if (ids.has(annotation.id)) annotation.delete();
    await inTime(context.sync());
  });
}

interface Attempt {
  readonly key: string;
  readonly paragraph: Word.Paragraph;
  readonly marks: readonly PlacedMark[];
}

async function draw(
  context: Word.RequestContext,
  inTime: InTime,
  snapshot: Snapshot,
  marked: readonly MarkedParagraph[],
): Promise<{ drawn: Drawn[]; left: number }> {
  const found = await findParagraphs(
    context,
    inTime,
    snapshot,
    marked.map(({ paragraph }) => paragraph),
  );
  const attempts: Attempt[] = [];
  let left = 0;
  for (const { paragraph, marks, key } of marked) {
    const now = found.get(paragraph);
    if (now === undefined || now instanceof DocumentPortError || now.word.raw !== paragraph.word.raw)
      left += marks.length;
    else attempts.push({ key, paragraph: now.paragraph, marks });
  }
  const plain = attempts.filter(({ marks }) => marks.every(isPlain));
  const uncertain = attempts.filter((attempt) => !plain.includes(attempt));
  const drawn = await insert(context, inTime, plain, ({ raw }) => raw);
  // Platforms may count note marks or not. The lower count comes first: it never ends outside the paragraph.
  const first = await insertChecked(context, inTime, uncertain, ({ readable }) => readable);
  const second = await insertChecked(context, inTime, first.wrong, ({ raw }) => raw);
  left += second.wrong.reduce((sum, { marks }) => sum + marks.length, 0);
  return { drawn: [...drawn, ...first.drawn, ...second.drawn], left };
}

function isPlain({ raw, readable }: PlacedMark): boolean {
  return raw.start === readable.start && raw.end === readable.end;
}

type Offsets = (mark: PlacedMark) => { readonly start: number; readonly end: number };

async function insert(
  context: Word.RequestContext,
  inTime: InTime,
  attempts: readonly Attempt[],
  offsets: Offsets,
): Promise<Drawn[]> {
  if (attempts.length === 0) return [];
  const inserted = attempts.map(({ paragraph, marks }) =>
    paragraph.insertAnnotations({ critiques: marks.map((mark) => critique(mark.mark, offsets(mark))) }),
  );
  await inTime(context.sync());
  return attempts.map(({ key, marks }, index) => ({
    key,
    marks: new Map(inserted[index]?.value.map((id, nth) => [id, marks[nth]?.mark as TextMark])),
  }));
}

/** Inserts, and takes away again the paragraphs where a line has come under other words. */
async function insertChecked(
  context: Word.RequestContext,
  inTime: InTime,
  attempts: readonly Attempt[],
  offsets: Offsets,
): Promise<{ drawn: Drawn[]; wrong: Attempt[] }> {
  if (attempts.length === 0) return { drawn: [], wrong: [] };
  const drawn = await insert(context, inTime, attempts, offsets);
  const lines = drawn.map(({ marks }) =>
    [...marks].map(([id, { target }]) => {
      const annotation = context.document.getAnnotationById(id);
      const { range } = annotation.critiqueAnnotation;
      range.load('text');
      return { annotation, range, text: target.text };
    }),
  );
  await inTime(context.sync());
  const isWrong = lines.map((ofOne) => ofOne.some(({ range, text }) => !reads(range.text, text)));
  for (const [index, ofOne] of lines.entries())
    if (isWrong[index]) for (const { annotation } of ofOne) annotation.delete();
  if (isWrong.includes(true)) await inTime(context.sync());
  return {
    drawn: drawn.filter((_drawn, index) => !isWrong[index]),
    wrong: attempts.filter((_attempt, index) => isWrong[index]),
  };
}

/** A line may pass over note marks, which are no text. */
function reads(shown: string, text: string): boolean {
  const plain = (words: string) => readable({ raw: comparable(words) }).text;
  return plain(shown) === plain(text);
}

function critique({ look, replacements = [] }: TextMark, { start, end }: ReturnType<Offsets>): Word.Critique {
  return {
    colorScheme: colours[look],
    start,
    length: end - start,
    ...(supports('WordApi', '1.8') ? { popupOptions: popup(look, replacements) } : {}),
  };
}

function popup(look: MarkLook, replacements: readonly string[]): Word.CritiquePopupOptions {
  return {
    brandingTextResourceId: 'Group.Label',
    titleResourceId: titles[look],
    subtitleResourceId: look === 'remark' ? 'Mark.RemarkMore' : 'Mark.KindMore',
    suggestions: replacements.slice(0, mostReplacements),
  };
}
