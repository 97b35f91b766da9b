import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { forCommonTexts, isCommonText } from '../wording/common-letters';
import { wholeWords } from '../wording/one-of';
import { linesOf } from './lines';
import type { ChildVoiceUnit } from './child-voice';
import { ADULT_WORDS, CHILD_WORDS, hearing } from './voice';

const LABEL = /^(?:vårdnadshavare|vårdnadshavarna|föräldrar|föräldrarna)$/iu;
const MOTHER = ['mamman', 'mamma', 'modern', 'mor'];
const FATHER = ['pappan', 'pappa', 'fadern', 'far'];
const TOGETHER = ['föräldrarna', 'vårdnadshavarna', 'båda'];
const FULL_NAME = /\p{Lu}[\p{L}\p{M}-]+(?: (?:von |af |de )?\p{Lu}[\p{L}\p{M}-]+)*/gu;

export interface Guardian {
  /** As the document's head writes it. */
  readonly name: string;
  readonly first: string;
  /** Words for this guardian alone, in lower case: the first name, and "pappan" when the document says so. */
  readonly words: readonly string[];
  /** Where the head names the guardian. */
  readonly place: { readonly block: number; readonly start: number; readonly end: number };
}

/** Tells whether a block says which guardian somebody is; by the words it says it with. */
const tests = new Map<string, (block: AnalysedBlock) => boolean>();

/** The names that are looked for change as the document's head does; those no longer in it are let go of. */
const MOST_TESTS = 20;

/** A first name has only letters and hyphens, so it stands in a pattern as it is. */
const testOf = (name: string, words: readonly string[]): ((block: AnalysedBlock) => boolean) => {
  const role = words.join('|');
  const pattern = wholeWords`
    (${role})(,| heter|) ${name}
    ${name}( \p{Lu}…)?,? (är |som är )?(…s )?(${role})
  `;
  const common = forCommonTexts(pattern);
  const lower = name.toLowerCase();
  return remember(
    ({ tokens }) => tokens,
    ({ block: { text } }) =>
      text.toLowerCase().includes(lower) && (isCommonText(text) ? common : pattern).test(text),
  );
};

const rememberedTest = (name: string, words: readonly string[]): ((block: AnalysedBlock) => boolean) => {
  const key = [name, ...words].join(' ');
  const known = tests.get(key);
  if (known !== undefined) return known;
  if (tests.size >= MOST_TESTS) tests.clear();
  const test = testOf(name, words);
  tests.set(key, test);
  return test;
};

const roleWords = (name: string, blocks: readonly AnalysedBlock[]): readonly string[] => {
  if (blocks.some(rememberedTest(name, MOTHER))) return MOTHER;
  return blocks.some(rememberedTest(name, FATHER)) ? FATHER : [];
};

const findGuardians = ({ blocks }: Pick<ChildVoiceUnit, 'blocks'>): readonly Guardian[] => {
  const plain = blocks.map(({ block }) => block);
  const line = linesOf(plain, 0, Math.min(plain.length, 12)).find(
    ({ label }) => label !== undefined && LABEL.test(label),
  );
  if (line?.value === undefined || /ensam vårdnad/iu.test(line.value)) return [];
  const found = [...line.value.matchAll(FULL_NAME)].flatMap(({ 0: name, index }): Guardian[] => {
    const first = name.split(' ')[0] ?? '';
    const at = line.start + line.text.indexOf(line.value ?? '') + index;
    const place = { block: line.block, start: at, end: at + name.length };
    return [{ name, first, words: [first.toLowerCase(), ...roleWords(first, blocks)], place }];
  });
  const [one, other] = found;
  if (one === undefined || other === undefined || found.length > 2) return found;
  // When the text says which of them is the mother, the other is taken for the father, and the other way round.
  const fill = (own: Guardian, second: Guardian): Guardian =>
    own.words.length > 1 || second.words.length === 1
      ? own
      : { ...own, words: [...own.words, ...(second.words.includes('mamman') ? FATHER : MOTHER)] };
  return [fill(one, other), fill(other, one)];
};

/** The guardians that a label line in the document's head names; found once for a reading's list of blocks. */
export const guardiansIn = remember(({ blocks }: Pick<ChildVoiceUnit, 'blocks'>) => blocks, findGuardians);

const isHeardBy = ({ blocks, judgements }: ChildVoiceUnit, words: readonly string[]): boolean => {
  const own = new Set(words);
  const others = new Set([...ADULT_WORDS, ...CHILD_WORDS].filter((word) => !own.has(word)));
  const isHeard = hearing(own, others, false);
  return blocks.some(({ sentences }, index) => isHeard(sentences, judgements[index]));
};

/**
 * The one of two guardians whose own account stands nowhere, while the other's does. Undefined as soon as there is any
 * doubt about who is who.
 */
export const unheardGuardian = (unit: ChildVoiceUnit): Guardian | undefined => {
  const guardians = guardiansIn(unit);
  const [one, other] = guardians;
  if (one === undefined || other === undefined || guardians.length > 2) return undefined;
  if (isHeardBy(unit, TOGETHER)) return undefined;
  const areKnown = one.words.length > 1 && other.words.length > 1;
  const unnamedVoices = areKnown ? 0 : [MOTHER, FATHER].filter((words) => isHeardBy(unit, words)).length;
  const heard = guardians.filter(({ words }) => isHeardBy(unit, words));
  if (heard.length !== 1 || unnamedVoices > 0) return undefined;
  return heard[0] === one ? other : one;
};
