import type { ReadLine } from '../read-result-lines';
import { type ResultLine, writeResultLine } from '../result-line';

/** The lines that count, and those that another line has made needless. */
export interface Collection {
  readonly results: readonly ResultLine[];
  /** Rows that say what an earlier row says. */
  readonly repeated: readonly { readonly row: number; readonly of: number }[];
  /** Rows of a participant who has done the same thing again since. */
  readonly superseded: readonly { readonly row: number; readonly by: number }[];
}

/** What a participant has at most one result of. */
const whatOf = (result: ResultLine): string => {
  if (result.kind === 'exercise') return `${result.participant} exercise ${result.exercise}`;
  if (result.kind === 'survey') return `${result.participant} survey ${result.survey} ${result.moment}`;
  return `${result.participant} before-after`;
};

/** One result a participant and thing: the last. Lines that are the same count once. */
export const collect = (lines: readonly ReadLine[]): Collection => {
  const kept = new Map<string, ReadLine>();
  const repeated: { row: number; of: number }[] = [];
  const superseded: { row: number; by: number }[] = [];
  const first = new Map<string, number>();
  for (const line of lines) {
    const written = writeResultLine(line.result);
    const same = first.get(written);
    if (same !== undefined) {
      repeated.push({ row: line.row, of: same });
      continue;
    }
    first.set(written, line.row);
    const what = whatOf(line.result);
    const earlier = kept.get(what);
    if (earlier !== undefined) superseded.push({ row: earlier.row, by: line.row });
    kept.set(what, line);
  }
  return { results: [...kept.values()].map(({ result }) => result), repeated, superseded };
};
