import { distance } from 'fastest-levenshtein';

/** The known word that is most like the given one, if any is like it: at most a third of the letters differ. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const lower = word.toLowerCase();
  let best: { readonly candidate: string; readonly far: number } | undefined;
  for (const candidate of known) {
    const far = distance(lower, candidate.toLowerCase());
    if (far <= Math.max(1, Math.floor(candidate.length / 3)) && far < (best?.far ?? Infinity))
      best = { candidate, far };
  }
  return best?.candidate;
};

/** A sentence to end a message with: " Menade du ”goals”?", or nothing when no known word is near. */
export const meant = (word: string, known: readonly string[]): string => {
  const found = nearest(word, known);
  return found === undefined ? '' : ` Menade du ”${found}”?`;
};
