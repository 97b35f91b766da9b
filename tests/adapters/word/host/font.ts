import type { Format, ModelParagraph, Run } from './parts';
import { sliceRuns } from './parts';
import { HostObject } from './object';

/** Text whose formatting can be asked for and set. */
export interface FormattedPart {
  readonly paragraph: ModelParagraph;
  readonly from: number;
  readonly to: number;
}

export class HostFont extends HostObject {
  readonly scalars = ['Bold', 'Italic', 'Hidden', 'Color', 'Underline', 'StrikeThrough', 'HighlightColor'];
  readonly #parts: readonly FormattedPart[];
  readonly #checkWritable: () => void;

  constructor(parts: readonly FormattedPart[], checkWritable: () => void) {
    super();
    this.#parts = parts;
    this.#checkWritable = checkWritable;
  }

  /** Null where the text has both. */
  get Bold() {
    return this.#common(({ bold }) => bold ?? this.#byStyle);
  }
  set Bold(bold) {
    this.#set({ bold: bold === this.#byStyle ? undefined : (bold ?? false) });
  }
  get Italic() {
    return this.#common(({ italic }) => italic ?? false);
  }
  set Italic(italic) {
    this.#set({ italic: italic || undefined });
  }
  get Hidden() {
    return this.#common(({ hidden }) => hidden ?? false);
  }
  get Color() {
    return this.#common(({ color }) => color ?? '#000000') ?? '';
  }
  set Color(color) {
    this.#set({ color });
  }
  get Underline() {
    return this.#common(({ underline }) => underline ?? 'None') ?? 'Mixed';
  }
  set Underline(underline) {
    this.#set({ underline: underline === 'None' ? undefined : underline });
  }
  get StrikeThrough() {
    return this.#common(({ strikeThrough }) => strikeThrough ?? false);
  }
  set StrikeThrough(strikeThrough) {
    this.#set({ strikeThrough: strikeThrough || undefined });
  }
  /** Null where there is none, '' where it differs. */
  get HighlightColor(): string | null {
    const color = this.#common(({ highlight }) => highlight ?? 'none') ?? '';
    return color === 'none' ? null : color;
  }
  set HighlightColor(color) {
    this.#set({ highlight: color ?? undefined });
  }

  get #byStyle(): boolean {
    return this.#parts.every(({ paragraph }) => paragraph.style.bold);
  }

  #common<Value>(of: (format: Format) => Value): Value | null {
    const runs: readonly Pick<Run, 'format'>[] = this.#parts.flatMap(({ paragraph, from, to }) =>
      sliceRuns(paragraph.runs, from, to),
    );
    const values = new Set((runs.length > 0 ? runs : [{ format: {} }]).map(({ format }) => of(format)));
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : null;
  }

  /** Undefined takes a property away. */
  #set(change: { readonly [Property in keyof Format]: Format[Property] | undefined }): void {
    this.#checkWritable();
    for (const { paragraph, from, to } of this.#parts)
      paragraph.runs = [
        ...sliceRuns(paragraph.runs, 0, from),
        ...sliceRuns(paragraph.runs, from, to).map((run) => ({
          ...run,
          format: changed(run.format, change),
        })),
        ...sliceRuns(paragraph.runs, to, paragraph.text.length),
      ];
  }
}

function changed(format: Format, change: object): Format {
  const all: Readonly<Record<string, unknown>> = { ...format, ...change };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
