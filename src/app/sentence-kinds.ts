import type { Review, ReviewedSentence, SentenceKind } from '../engine/index';

/** A sentence's kind as it is shown: below the limit of certainty it is unclear. */
export type ShownKind = SentenceKind | 'unclear';

/** In the order of the legend. */
export const shownKinds: readonly ShownKind[] = ['fact', 'reported', 'assessment', 'mixed', 'unclear'];

/** The judgement's confidence below which a kind is shown as unclear; 0 to 1. */
export const UNCLEAR_BELOW = 0.6;

export const shownKind = (sentence: ReviewedSentence): ShownKind =>
  sentence.confidence < UNCLEAR_BELOW ? 'unclear' : sentence.kind;

/** Number of sentences by shown kind. */
export const countKinds = (review: Review): Readonly<Record<ShownKind, number>> => {
  const counts = { fact: 0, reported: 0, assessment: 0, mixed: 0, unclear: 0 };
  for (const sentence of review.sentences) counts[shownKind(sentence)] += 1;
  return counts;
};

/** The sentences under one heading, in reading order; each with its index in `review.sentences`. */
export interface SentenceStretch {
  /** Text of the heading; '' before the first heading and in notes. */
  readonly heading: string;
  readonly sentences: readonly { readonly index: number; readonly sentence: ReviewedSentence }[];
}

/** The document as stretches of sentences, headings without sentences left out. */
export const stretchesOf = (review: Review): readonly SentenceStretch[] => {
  const stretches: { heading: string; sentences: { index: number; sentence: ReviewedSentence }[] }[] = [];
  let next = 0;
  let heading = '';
  let open = false;
  review.blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      heading = block.text;
      open = false;
    }
    for (; next < review.sentences.length; next += 1) {
      const sentence = review.sentences[next];
      if (sentence?.block !== index) break;
      if (!open) stretches.push({ heading, sentences: [] });
      open = true;
      stretches.at(-1)?.sentences.push({ index: next, sentence });
    }
  });
  return stretches;
};
