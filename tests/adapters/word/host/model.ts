import {
  type CharacterStyle,
  type Format,
  ModelParagraph,
  type Note,
  type Run,
  sliceRuns,
  type Story,
  type Style,
  textOf,
} from './parts';
import { swedishCharacterStyles } from './styles';
import { Shown } from './shown';
import { HostError } from './wire';

/** From one offset to another; edits move it. */
export interface ModelRange {
  story: Story;
  start: Point;
  end: Point;
}

export interface Point {
  readonly paragraph: ModelParagraph;
  readonly offset: number;
}

export type ParagraphEvent = 'Added' | 'Changed' | 'Deleted';

/** A document as Word holds it: paragraphs of runs, styles, notes, a selection and change tracking. */
export class Model {
  readonly styles: readonly Style[];
  readonly characterStyles: CharacterStyle[] = [...swedishCharacterStyles];
  readonly main: Story = { paragraphs: [] };
  /** Notes in the order of their marks. */
  get notes(): readonly Note[] {
    return this.main.paragraphs.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []));
  }
  tracking: 'Off' | 'TrackAll' | 'TrackMineOnly' = 'Off';
  selection: ModelRange | undefined;
  readOnly = false;
  /** By name. */
  readonly customProperties = new Map<string, string>();
  /** The add-in's own settings, each as JSON. */
  readonly settings = new Map<string, string>();
  /** Word cannot put content controls in this document. */
  refusesControls = false;
  /** Text boxes float beside the text. */
  textBoxes = 0;
  /** Ranges that someone still holds. */
  readonly ranges = new Set<ModelRange>();
  onEvent: (event: ParagraphEvent, paragraph: ModelParagraph) => void = () => undefined;
  onSelection: () => void = () => undefined;
  /** Perpetual licences lack what annotations and paragraph ids rest on. */
  subscription = true;
  readonly shown = new Shown<ModelRange>();
  #next = 1;
  #nextControl = 1;

  constructor(styles: readonly Style[]) {
    this.styles = styles;
  }

  newParagraph(style: Style): ModelParagraph {
    const paragraph = new ModelParagraph(`P${this.#next}`, style);
    this.#next += 1;
    return paragraph;
  }

  nextControl(): number {
    this.#nextControl += 1;
    return this.#nextControl - 1;
  }

  styleBuiltIn(name: string): Style {
    const style = this.styles.find(({ builtIn }) => builtIn === name);
    if (!style) throw new HostError('InvalidArgument', `There is no built-in style ${name}.`);
    return style;
  }

  /** Each writing call passes here. */
  checkWritable(): void {
    if (this.readOnly) throw new HostError('AccessDenied', 'The document is read-only.');
  }

  insertParagraph(
    story: Story,
    index: number,
    text: string,
    like: ModelParagraph | undefined,
  ): ModelParagraph {
    this.checkWritable();
    const paragraph = this.newParagraph(like?.style ?? this.styleBuiltIn('Normal'));
    paragraph.runs = text === '' ? [] : [{ text, format: {}, ...this.#inserted() }];
    if (like) {
      paragraph.listed = like.listed;
      paragraph.cell = like.cell;
    }
    story.paragraphs.splice(index, 0, paragraph);
    this.onEvent('Added', paragraph);
    return paragraph;
  }

  removeParagraph(story: Story, paragraph: ModelParagraph): void {
    story.paragraphs.splice(story.paragraphs.indexOf(paragraph), 1);
    this.shown.forget(paragraph);
    this.onEvent('Deleted', paragraph);
  }

  /**
   * Puts text in the place of a range in one paragraph; it gets the formatting of the first replaced character, unless
   * another is given.
   */
  replaceText(range: ModelRange, text: string, like?: Format): ModelRange {
    this.checkWritable();
    const { paragraph } = range.start;
    if (paragraph !== range.end.paragraph) {
      throw new HostError('NotImplemented', 'The test host does not write over paragraph marks.');
    }
    if (/[\r\n]/u.test(text))
      throw new HostError('NotImplemented', 'The test host does not split paragraphs.');
    const from = range.start.offset;
    const to = range.end.offset;
    const old = sliceRuns(paragraph.runs, from, to);
    const beside = old[0] ?? sliceRuns(paragraph.runs, 0, from).at(-1) ?? paragraph.runs[0];
    const format = like ?? beside?.format ?? {};
    const kept: Run[] =
      this.tracking === 'Off'
        ? []
        : old.filter(({ change }) => change !== 'inserted').map((run) => ({ ...run, change: 'deleted' }));
    const added: Run[] = text === '' ? [] : [{ text, format, ...this.#inserted() }];
    paragraph.runs = [
      ...sliceRuns(paragraph.runs, 0, from),
      ...kept,
      ...added,
      ...sliceRuns(paragraph.runs, to, paragraph.text.length),
    ];
    const keptLength = textOf(kept).length;
    this.shown.forget(paragraph, from, to);
    this.#moveRanges(paragraph, from, to, keptLength + text.length);
    this.onEvent('Changed', paragraph);
    return {
      story: range.story,
      start: { paragraph, offset: from + keptLength },
      end: { paragraph, offset: from + keptLength + text.length },
    };
  }

  select(range: ModelRange): void {
    this.selection = { ...range };
    this.onSelection();
  }

  #inserted(): Pick<Run, 'change'> {
    return this.tracking === 'Off' ? {} : { change: 'inserted' };
  }

  #moveRanges(paragraph: ModelParagraph, from: number, to: number, length: number): void {
    const moved = (point: Point, isEnd: boolean): Point => {
      if (point.paragraph !== paragraph || point.offset < from || (point.offset === from && !isEnd))
        return point;
      if (point.offset >= to) return { paragraph, offset: point.offset - (to - from) + length };
      return { paragraph, offset: isEnd ? from + length : from };
    };
    for (const range of [...this.ranges, ...this.shown.ranges, ...(this.selection ? [this.selection] : [])]) {
      range.start = moved(range.start, false);
      range.end = moved(range.end, true);
    }
  }
}

export function wholeOf(story: Story, paragraph: ModelParagraph): ModelRange {
  return { story, start: { paragraph, offset: 0 }, end: { paragraph, offset: paragraph.text.length } };
}

/** The paragraphs a range touches, with what of each it covers. */
export function partsOf({
  story,
  start,
  end,
}: ModelRange): { paragraph: ModelParagraph; from: number; to: number }[] {
  const first = story.paragraphs.indexOf(start.paragraph);
  const last = story.paragraphs.indexOf(end.paragraph);
  if (first < 0 || last < 0) throw new HostError('ItemNotFound', 'The range is no longer in the document.');
  return story.paragraphs.slice(first, last + 1).map((paragraph, index) => ({
    paragraph,
    from: index === 0 ? start.offset : 0,
    to: first + index === last ? end.offset : paragraph.text.length,
  }));
}

export function rangeText(range: ModelRange): string {
  return partsOf(range)
    .map(({ paragraph, from, to }) => paragraph.text.slice(from, to))
    .join('\r');
}
