import type { Block, Span } from '../engine/index';
import type { TextReplacement } from '../ports/document-port';
import type { Place } from './change';

export interface Edit extends Span {
  readonly text: string;
}

/** The text with edits, which stand in order and do not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

/** A replacement; where it puts struck words back, with the rank of their place. */
export type RankedReplacement = TextReplacement & Partial<Pick<Place, 'rank'>>;

export type RankedEdit = Edit & Partial<Pick<Place, 'rank'>>;

/** The edits in one block, in order. */
export const editsIn = (
  blocks: readonly Block[],
  block: number,
  replacements: readonly RankedReplacement[],
): RankedEdit[] =>
  replacements
    .filter(({ target }) => target.block === blocks[block]?.id)
    .map(({ target: { start, end }, replacement, ...rank }) => ({ start, end, text: replacement, ...rank }))
    .toSorted((a, b) => a.start - b.start || (a.rank ?? 0) - (b.rank ?? 0));
