import { changeFormat, type FormattedPart, HostFont } from './font';
import { type Model, type ModelRange, partsOf, type Point, rangeText } from './model';
import { HostList, HostObject } from './object';
import { ooxmlOf } from './ooxml';
import { type Format, type ModelParagraph, sliceRuns, type Story } from './parts';
import { findAll, type SearchOptions } from './search';
import { reviewed } from './small-objects';
import { linkStyle } from './styles';
import type { View } from './view';
import { HostError } from './wire';

export class HostRange extends HostObject {
  readonly scalars = ['Text', 'IsEmpty', 'Style', 'Hyperlink'];
  readonly #view: View;
  readonly #model: Model;
  readonly #range: ModelRange;

  constructor(view: View, range: ModelRange) {
    super();
    this.#view = view;
    this.#model = view.model;
    this.#range = range;
    view.model.ranges.add(range);
  }

  get Text() {
    return rangeText(this.#range);
  }
  get IsEmpty() {
    return this.Text === '';
  }
  get Font() {
    return new HostFont(this.#model, partsOf(this.#range));
  }
  /** The character style, or else the paragraph's; '' where they differ. */
  get Style() {
    const names = partsOf(this.#range).flatMap(({ paragraph, from, to }) =>
      sliceRuns(paragraph.runs, from, to).map(({ format }) => format.style ?? paragraph.style.local),
    );
    return new Set(names).size > 1 ? '' : (names[0] ?? this.#range.start.paragraph.style.local);
  }
  set Style(name) {
    this.#model.checkWritable();
    if (!this.#model.characterStyles.some(({ local }) => local === name))
      throw new HostError('NotImplemented', `Only character styles are set here, not ${name}.`);
    changeFormat(partsOf(this.#range), (format) => ({ ...format, style: name }));
  }
  /** That of the first link in the range. */
  get Hyperlink(): string | null {
    return this.#links()[0]?.address ?? null;
  }
  /** The links that the range touches go, also what of them is outside it. */
  set Hyperlink(address) {
    this.#model.checkWritable();
    if (!address) throw new HostError('NotImplemented', 'Taking links away is not emulated.');
    changeFormat(
      this.#links().map(({ part }) => part),
      (format) => ({ ...format, link: undefined, style: undefined }),
    );
    changeFormat(partsOf(this.#range), (format) => ({ ...format, link: address, style: linkStyle }));
  }
  GetHyperlinkRanges() {
    const { story } = this.#range;
    return new HostList(() =>
      this.#links().map(({ part: { paragraph, from, to } }) => this.#part(story, paragraph, from, to)),
    );
  }
  GetOoxml() {
    return ooxmlOf(partsOf(this.#range));
  }
  get Paragraphs() {
    return new HostList(() =>
      partsOf(this.#range).map(({ paragraph }) => this.#view.paragraph(this.#range.story, paragraph)),
    );
  }
  GetRange(where: 'Start' | 'End' | 'Whole' | 'Content' = 'Whole') {
    const { story, start, end } = this.#range;
    if (where === 'Start') return new HostRange(this.#view, { story, start, end: start });
    if (where === 'End') return new HostRange(this.#view, { story, start: end, end });
    return new HostRange(this.#view, { story, start, end });
  }
  ExpandTo(other: HostRange) {
    const [first, second] = [this.#range, other.#range].sort(
      (a, b) => this.#indexOf(a) - this.#indexOf(b) || a.start.offset - b.start.offset,
    ) as [ModelRange, ModelRange];
    return new HostRange(this.#view, { story: first.story, start: first.start, end: second.end });
  }
  GetReviewedText(version?: string) {
    return partsOf(this.#range)
      .map(({ paragraph, from, to }) => reviewed(sliceRuns(paragraph.runs, from, to), version))
      .join('\r');
  }
  Search(text: string, options: SearchOptions = {}) {
    const { story } = this.#range;
    return new HostList(() =>
      partsOf(this.#range).flatMap(({ paragraph, from, to }) =>
        findAll(paragraph.text.slice(from, to), text, options).map(
          ({ start, end }) =>
            new HostRange(this.#view, {
              story,
              start: { paragraph, offset: from + start },
              end: { paragraph, offset: from + end },
            }),
        ),
      ),
    );
  }
  Select() {
    this.#model.select(this.#range);
  }
  /** Temporary; on the web it also moves the selection. */
  Highlight() {
    this.#model.shown.highlight(this.#range);
  }
  RemoveHighlight() {
    for (const { paragraph, from, to } of partsOf(this.#range))
      this.#model.shown.removeHighlight(paragraph, from, to);
  }
  /** Text within the range takes after the end it is put at. */
  InsertText(text: string, where: string) {
    const { story, start, end } = this.#range;
    const runs = partsOf(this.#range).flatMap(({ paragraph, from, to }) =>
      sliceRuns(paragraph.runs, from, to),
    );
    const put = (range: ModelRange, like?: Format) =>
      new HostRange(this.#view, this.#model.replaceText(range, text, like));
    if (where === 'Replace') return put(this.#range);
    if (where === 'Start') return put({ story, start, end: start }, runs[0]?.format);
    if (where === 'End' || where === 'After') {
      const written = put({ story, start: end, end }, runs.at(-1)?.format);
      // What comes after the range is no part of it.
      if (where === 'After') this.#range.end = end;
      return written;
    }
    throw new HostError('NotImplemented', `InsertText ${where} is not emulated.`);
  }
  /** Each part ends with one of the marks; white space stays with it. */
  GetTextRanges(marks: readonly string[], trims: boolean) {
    const { story } = this.#range;
    if (trims) throw new HostError('NotImplemented', 'Parts without white space are not emulated.');
    return new HostList(() =>
      partsOf(this.#range).flatMap(({ paragraph, from, to }) => {
        const ranges: HostRange[] = [];
        let start = from;
        for (let at = from; at < to; at += 1) {
          if (at < to - 1 && !marks.includes(paragraph.text.charAt(at))) continue;
          const points = [start, at + 1].map((offset) => ({ paragraph, offset })) as [Point, Point];
          ranges.push(new HostRange(this.#view, { story, start: points[0], end: points[1] }));
          start = at + 1;
        }
        return ranges;
      }),
    );
  }
  Delete() {
    this.#model.replaceText(this.#range, '');
  }
  /** Empties the paragraphs; their marks stay. */
  Clear() {
    const { story } = this.#range;
    for (const { paragraph, from, to } of partsOf(this.#range)) {
      const [start, end] = [from, to].map((offset) => ({ paragraph, offset }));
      if (start && end) this.#model.replaceText({ story, start, end }, '');
    }
  }

  /** Each link that the range touches, with the whole of its words. */
  #links(): { address: string; part: FormattedPart }[] {
    return partsOf(this.#range).flatMap(({ paragraph, from, to }) =>
      linksIn(paragraph).filter(({ part }) => part.from < to && part.to > from),
    );
  }

  #part(story: Story, paragraph: ModelParagraph, from: number, to: number): HostRange {
    const start = { paragraph, offset: from };
    return new HostRange(this.#view, { story, start, end: { paragraph, offset: to } });
  }

  #indexOf({ story, start }: ModelRange): number {
    return story.paragraphs.indexOf(start.paragraph);
  }
}

function linksIn(paragraph: ModelParagraph): { address: string; part: FormattedPart }[] {
  const links: { address: string; part: FormattedPart }[] = [];
  let from = 0;
  for (const { text, format } of paragraph.runs) {
    const to = from + text.length;
    const last = links.at(-1);
    if (last?.part.to === from && last.address === format.link) last.part = { ...last.part, to };
    else if (format.link !== undefined) links.push({ address: format.link, part: { paragraph, from, to } });
    from = to;
  }
  return links;
}
