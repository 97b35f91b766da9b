import type { Span } from '../../engine/index';

/** Text with its bold parts, as it is put together piece by piece. */
export class InlineText {
  text = '';
  readonly bold: Span[] = [];
  /** Where the first source line ends; a single newline in the source is a space in the text. */
  #firstLineEnd: number | undefined;

  /** Adds text in which a newline is a hard line break. Runs of spaces are layout in Markdown, and one space here. */
  add(text: string, bold: boolean): this {
    let added = text.replace(/[ \t]+/gu, ' ');
    if (/[ \n]$/u.test(this.text)) added = added.replace(/^ +/u, '');
    if (added.startsWith('\n')) this.#dropTrailingSpaces();
    const start = this.text.length;
    this.text += added;
    const previous = this.bold.at(-1);
    if (!bold || added === '') return this;
    if (previous?.end === start)
      this.bold[this.bold.length - 1] = { start: previous.start, end: this.text.length };
    else this.bold.push({ start, end: this.text.length });
    return this;
  }

  /** Adds text in which a newline only ends a line of the source. */
  addLines(text: string, bold: boolean): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        if (!this.text.includes('\n')) this.#firstLineEnd ??= this.text.length;
        this.add(' ', bold);
      }
      this.add(line, bold);
    }
  }

  get isBold(): boolean {
    return this.bold.length === 1 && this.bold[0]?.start === 0 && this.bold[0].end === this.text.length;
  }

  /** The first source line, and what follows it if anything does. */
  splitAtFirstSourceLine(): readonly [InlineText, InlineText | undefined] {
    const at = this.#firstLineEnd;
    if (at === undefined || at === 0 || at >= this.text.length) return [this, undefined];
    return [this.#slice(0, at), this.#slice(at, this.text.length)];
  }

  trim(): InlineText {
    let start = 0;
    let end = this.text.length;
    while (start < end && isLayout(this.text[start])) start += 1;
    while (end > start && isLayout(this.text[end - 1])) end -= 1;
    if (start === 0 && end === this.text.length) return this;
    const trimmed = this.#slice(start, end, false);
    if (this.#firstLineEnd !== undefined) trimmed.#firstLineEnd = this.#firstLineEnd - start;
    return trimmed;
  }

  #slice(start: number, end: number, trimmed = true): InlineText {
    const slice = new InlineText();
    slice.text = this.text.slice(start, end);
    for (const span of this.bold) {
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, end);
      if (from < to) slice.bold.push({ start: from - start, end: to - start });
    }
    return trimmed ? slice.trim() : slice;
  }

  #dropTrailingSpaces(): void {
    if (this.text.endsWith(' ')) this.text = this.text.slice(0, -1);
    const last = this.bold.at(-1);
    if (last && last.end > this.text.length)
      this.bold[this.bold.length - 1] = { ...last, end: this.text.length };
  }
}

function isLayout(character: string | undefined): boolean {
  return character === ' ' || character === '\n';
}
