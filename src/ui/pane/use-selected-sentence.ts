import { type Dispatch, type SetStateAction, useState } from 'react';
import type { Review } from '../../engine/index';

/** The sentence the user has picked, by its index in the review. It stays picked when a new review moves it. */
export const useSelectedSentence = (
  review: Review,
): readonly [number | undefined, Dispatch<SetStateAction<number | undefined>>] => {
  const [selected, setSelected] = useState<number | undefined>(undefined);
  const [last, setLast] = useState(review);
  if (last !== review) {
    setLast(review);
    const text = selected === undefined ? undefined : last.sentences[selected]?.text;
    const places = review.sentences.flatMap((sentence, index) => (sentence.text === text ? [index] : []));
    const distance = (index: number): number => Math.abs(index - (selected ?? 0));
    setSelected(places.toSorted((a, b) => distance(a) - distance(b))[0]);
  }
  return [selected, setSelected];
};
