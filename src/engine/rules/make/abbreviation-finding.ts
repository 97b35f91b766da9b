import { type AbbreviationUse, canStandFor, shortExpansion } from '../../klarsprak/abbreviation-use';
import { sentenceAt } from '../../klarsprak/exempt';
import { type AnalysedBlock, inflect, readingsOf } from '../../language/index';
import type { AbbreviationEntry } from '../../setup';
import type { RuleFinding } from '../rule';

const capitalLike = (text: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** A noun may stand in the definite form, and stands in the plural after a number. */
const formsFor = (words: string, afterNumber: boolean): readonly string[] => {
  if (!readingsOf(words).some(({ wordClass, lemma }) => wordClass === 'noun' && lemma === words))
    return [words];
  const forms = afterNumber
    ? [inflect(words, 'noun', 'plural.indefinite')]
    : [inflect(words, 'noun', 'singular.definite'), words];
  return forms.filter((form) => form !== undefined);
};

const quoted = (text: string): string => `”${text}”`;

/** An abbreviation and the block it stands in. */
export interface UsePlace {
  readonly use: AbbreviationUse;
  readonly analysed: AnalysedBlock;
}

type Said = Omit<RuleFinding, 'block' | 'start' | 'end'>;
type Known = UsePlace & { readonly entry: AbbreviationEntry };

const isReplaceable = ({ use, analysed }: UsePlace): boolean =>
  use.whole && analysed.block.kind !== 'heading';

/** An abbreviation for want of time, as "utr.": the words stand as well without it. */
const noteStyle = (place: Known): Said => {
  const { use, analysed, entry } = place;
  const { start, end } = use;
  const text = analysed.block.text.slice(start, end);
  const short = shortExpansion(entry.expansion);
  const stop = sentenceAt(analysed, use)?.end === end && text.endsWith('.') ? '.' : '';
  const afterNumber = /\d[ \u00A0]?$/u.test(analysed.block.text.slice(0, start));
  return {
    variant: 'note-style',
    term: entry.abbreviation,
    message: `${quoted(text)} betyder nog ${quoted(short)}. ${entry.question === '' ? 'Kan du skriva ut ordet?' : entry.question}`,
    ...(isReplaceable(place)
      ? { replacements: formsFor(short, afterNumber).map((form) => `${capitalLike(form, text)}${stop}`) }
      : {}),
  };
};

/** The words with the abbreviation in brackets after them, or the other way where it does not stand for their letters. */
const explained = (words: string, key: string, isLetters: boolean): string =>
  isLetters ? `${words} (${key})` : `${key} (${words})`;

const unexplained = (place: Known): Said => {
  const { use, analysed, entry } = place;
  const { start, key } = use;
  const short = shortExpansion(entry.expansion);
  const isLetters = canStandFor(short, key);
  const sentence = sentenceAt(analysed, use);
  const opens = sentence === undefined || sentence.start === start;
  const words = opens && isLetters ? short.charAt(0).toUpperCase() + short.slice(1) : short;
  const example = quoted(explained(short, key, isLetters));
  const isLaw = entry.type === 'lag';
  const question = entry.question === '' ? `Vet läsaren vad ${key} betyder?` : entry.question;
  return {
    variant: isLaw ? 'law' : 'term',
    term: entry.abbreviation,
    message: isLaw
      ? `Skriv ut lagens namn första gången: ${example}.`
      : `${question} Förklara första gången, till exempel ${example}.`,
    ...(isReplaceable(place) ? { replacements: [explained(words, key, isLetters)] } : {}),
  };
};

const unknown = ({ key }: AbbreviationUse): Said => ({
  variant: 'unknown',
  message: `Vet läsaren vad ${key} betyder? Skriv ut orden första gången och sätt förkortningen inom parentes.`,
});

/** What is found about an abbreviation that nothing explains, but for its block. */
export const abbreviationFinding = (place: UsePlace): RuleFinding => {
  const { entry, start, end } = place.use;
  if (entry === undefined) return { start, end, ...unknown(place.use) };
  const says = entry.type === 'slarv' ? noteStyle : unexplained;
  return { start, end, ...says({ ...place, entry }) };
};
