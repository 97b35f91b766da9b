const SOFT = /[\u00AD\u200B\u2060\uFEFF]/gu;
const PLAIN = /^[\p{ASCII}åäöÅÄÖé]*$/u;

/** The form that lexica are keyed on: lower case, NFC, soft hyphens removed, typographic hyphens made plain. */
export const normalise = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.replace(SOFT, '').replaceAll('\u2011', '-').replaceAll('’', "'").normalize('NFC').toLowerCase();

const upperFirst = (word: string): string => {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
};

const isUpper = (text: string): boolean => text !== text.toLowerCase();

/** Gives `word` the letter case of `model`: "Erhållit" + "fått" → "Fått", "SKA" + "bör" → "BÖR". */
export const matchCase = (word: string, model: string): string => {
  const [first = '', second = ''] = model;
  if (second !== '' && isUpper(first) && isUpper(second) && model === model.toUpperCase())
    return word.toUpperCase();
  return isUpper(first) ? upperFirst(word) : word;
};
