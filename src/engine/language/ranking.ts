import type { Reading, WordClass } from './analysis';
import { linesBySection } from './data-file';
import text from './data/preferred.txt?raw';

const preferred = new Map<string, WordClass>();
for (const [wordClass, lines] of linesBySection(text))
  for (const word of lines.flatMap((line) => line.split(' '))) preferred.set(word, wordClass as WordClass);

/** Readings with a low rank come first. Swedish texts hold few imperatives, and finite verbs more often than rare nouns. */
const RANK_OF_VERB_FORM: Readonly<Record<string, number>> = {
  present: 1,
  past: 1,
  'present.s': 1,
  'past.s': 1,
  supine: 1.5,
  'supine.s': 1,
  'infinitive.s': 1,
  infinitive: 2.5,
  participle: 3,
  presentParticiple: 1.5,
  imperative: 5,
};
const RANK_OF_OTHERS = 2;

const rankOf = ({ wordClass, form }: Reading, isIrregular: boolean): number => {
  if (form === 'base') return 0;
  if (wordClass !== 'verb') return RANK_OF_OTHERS;
  if (form === 'infinitive' && isIrregular) return 1;
  return RANK_OF_VERB_FORM[form.startsWith('participle') ? 'participle' : form] ?? RANK_OF_OTHERS;
};

/** Orders the readings of a word form by how likely they are out of context; equals keep their order. */
export const ranked = <R extends Reading & { readonly paradigm?: { readonly code: string } }>(
  word: string,
  readings: readonly R[],
): readonly R[] => {
  if (readings.length < 2) return readings;
  const first = preferred.get(word);
  const rank = (reading: R): number =>
    reading.wordClass === first ? -1 : rankOf(reading, reading.paradigm?.code === 'v4');
  return [...readings].sort((a, b) => rank(a) - rank(b));
};
