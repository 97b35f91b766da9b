import { HostError } from './wire';

/** A paragraph, as far as what is shown over it is concerned. */
interface Paragraph {
  readonly runs: readonly { readonly text: string; readonly change?: string; readonly note?: object }[];
}

/** From one offset to another. */
interface Stretch {
  readonly start: { readonly paragraph: Paragraph; readonly offset: number };
  readonly end: { readonly offset: number };
}

/** As an add-in gives it: `Word.Critique`. */
export interface Critique {
  readonly colorScheme: string;
  readonly start: number;
  readonly length: number;
  readonly popupOptions?: { readonly suggestions: readonly string[]; readonly titleResourceId: string };
}

/** A coloured line under a part of a paragraph. */
export interface ShownAnnotation<Range> {
  readonly id: string;
  readonly critique: Critique;
  readonly range: Range;
  state: 'Created' | 'Accepted' | 'Rejected';
}

/** What Word's window shows over the text and no file holds. */
export class Shown<Range extends Stretch> {
  annotations: readonly ShownAnnotation<Range>[] = [];
  /** Stretches that `Range.highlight` shows. */
  readonly highlights = new Set<Range>();
  #next = 1;

  get ranges(): Range[] {
    return [...this.annotations.map(({ range }) => range), ...this.highlights];
  }

  /** `toRange` makes the range between two offsets in the paragraph. */
  annotate(
    paragraph: Paragraph,
    critique: Critique,
    toRange: (from: number, to: number) => Range,
  ): ShownAnnotation<Range> {
    const counted = countedOffsets(paragraph);
    const first = counted[critique.start];
    const last = counted[critique.start + critique.length - 1];
    if (first === undefined || last === undefined)
      throw new HostError('InvalidArgument', 'The critique stands outside its paragraph.');
    const range = toRange(first, last + 1);
    const annotation: ShownAnnotation<Range> = { id: `{A${this.#next}}`, critique, range, state: 'Created' };
    this.#next += 1;
    this.annotations = [...this.annotations, annotation];
    return annotation;
  }

  remove(annotation: ShownAnnotation<Range>): void {
    this.annotations = this.annotations.filter((candidate) => candidate !== annotation);
  }

  highlight(range: Range): void {
    this.highlights.add({ ...range });
  }

  removeHighlight(paragraph: Paragraph, from: number, to: number): void {
    for (const range of this.highlights)
      if (touches(range, paragraph, from, to)) this.highlights.delete(range);
  }

  /** Text that is written anew takes with it what was shown over it. */
  forget(paragraph: Paragraph, from = 0, to = Infinity): void {
    this.annotations = this.annotations.filter(({ range }) => !touches(range, paragraph, from, to));
    this.removeHighlight(paragraph, from, to);
  }
}

/** The offsets that a critique counts: Word leaves out deleted text and note marks. */
function countedOffsets({ runs }: Paragraph): number[] {
  const counted: number[] = [];
  let at = 0;
  for (const { text, change, note } of runs) {
    for (let offset = at; offset < at + text.length; offset += 1)
      if (change !== 'deleted' && note === undefined) counted.push(offset);
    at += text.length;
  }
  return counted;
}

function touches({ start, end }: Stretch, paragraph: Paragraph, from: number, to: number): boolean {
  return start.paragraph === paragraph && start.offset < to && end.offset > from;
}
