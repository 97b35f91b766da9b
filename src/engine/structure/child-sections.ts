import { remember } from '../document/remember';
import type { AnalysedBlock, Sentence } from '../language/index';
import { anywhere, anywhereAsWritten, wholeText, wholeWords } from '../wording/one-of';
import { wording } from '../wording/wording';
import { ONLY_SAID } from './child-formula';
import { blocksUnder } from './case-parts';
import type { ChildVoiceUnit } from './child-voice';
import type { Section } from './outline';
import { isPlaceholder } from './placeholder';
import { ADULT_WORDS, CHILD_WORDS, hearing } from './voice';
import { wordArray } from '../wording/word-set';

/** In a section about the child alone a sentence that opens with a pronoun speaks of the child. */
const PRONOUN_SPEAKS = wording(anywhereAsWritten`
  (^|[.!?] )(Hon|Han|Hen|De) (
    säger|sa|sade|berättar|berättade|vill|ville|tycker|tyckte|önskar|svarar|svarade|visar|visade|beskriver
    uttrycker
  )(?!\p{L})
`);
/** "Neos röst": only a child has a section of that name. */
const NAMED_VOICE = wording(/^(?<who>\p{Lu}[\p{L}-]+)s (?:egen )?röst$/u);
/** Words for a child in a heading, without the genitive s. */
const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...CHILD_WORDS,
  ...wordArray`
    barn flicka pojke ungdom bror syster bröder systrar brodern bröderna systern systrarna lillebror
    lillasyster lillebrodern lillasystern syskon syskonet dotter son döttrar döttrarna söner sönerna
    barnbarn barnbarnet barnbarnen
  `,
]);
const VOICE_TITLE = wording(wholeWords`
  röst(er)?|delaktighet|perspektiv|synpunkter|inställning|åsikt(er)?|uppfattning|önskemål
  ser på
  tycker|tänker|vill|säger|berättar
  (egen|eget|egna) (röst|syn|bild|uppföljning|ord|berättelse|beskrivning|utvärdering|åsikt(er)?|tankar)
`);
/** "Barn som berörs", "Dottern", "Barn i hemmet": the whole heading says that it is about children. */
const ABOUT_TITLE = wording(wholeText`
  (… )?(
    barnen?|dottern|sonen|döttrarna|sönerna|flickan|flickorna|pojken|pojkarna|syskonen|barnbarn(et|en)?
    barn (som (berörs|påverkas)|i (hemmet|hushållet|närheten|familjen|bostaden))
    berörda barn
  )(s? situation)?
`);
const GROWN = wording(/(?<!\p{L})(?:vuxna|utflyttade|myndiga) (?:barn|söner|döttrar)/iu);
const MINOR = wording(anywhere`
  (?<!\p{L})([1-9]|1[0-7])(( år)?(,| och) ([1-9]|1[0-7]))* år(?!\p{L}| sedan)
  förskola|lågstadi|högstadi|grundskola
`);
/** What shows that the child was met in another way than by talk, or that the talk has a day. */
const MET = wording(wholeWords`
  iakttagit|iakttog|iakttas|observ…|bildstöd|ögonkontakt|samspel…?
  är bokad
  ska hållas
  ska träffa
  kan (ännu )?inte (tala|prata)
  talar (ännu )?inte
`);
const INFANT = wording(/(?<!\p{L})(?:\d{1,2} (?:månader|veckor)|[12] år)(?!\p{L}| sedan)/u);

/** The words of a heading, each with and without an s at the end: "Neos röst" gives neo, neos, röst. */
const titleWords = (title: string): string[] =>
  (title.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []).flatMap((word) =>
    word.endsWith('s') ? [word, word.slice(0, -1)] : [word],
  );

const isNamedVoice = (title: string): boolean => {
  const who = NAMED_VOICE.firstIn(title)?.groups?.['who']?.toLowerCase();
  return who !== undefined && !ADULT_WORDS.has(who) && !/^(?:klienten|brukaren|kvinnan|mannen)$/u.test(who);
};

const textOf = (blocks: readonly AnalysedBlock[], { firstBlock, endBlock }: Section): string =>
  blocks
    .slice(firstBlock, endBlock)
    .map(({ block }) => block.text)
    .join('\n');

const saysOnlyFormula = (blocks: readonly AnalysedBlock[], { firstBlock, endBlock }: Section): boolean => {
  const sentences = blocks.slice(firstBlock, endBlock).flatMap((block) => block.sentences);
  return sentences.length === 1 && ONLY_SAID.isIn(sentences[0] ?? '');
};

/** With so many paragraphs somebody has begun to write. */
const WRITTEN_BLOCKS = 3;

/** Nothing, or only what keeps the place, stands under the heading, though the rest has been written. */
const isLeftEmpty = (blocks: readonly AnalysedBlock[], { firstBlock, endBlock }: Section): boolean => {
  const isEmpty = (block: AnalysedBlock): boolean => isPlaceholder(block.block.text);
  return (
    blocks.slice(firstBlock, endBlock).every(isEmpty) &&
    blocks.filter(({ sentences }) => sentences.length > 0).length >= WRITTEN_BLOCKS
  );
};

/** The text is about grown-ups, an infant or a meeting, or about no child at all; `names` are asked for where given. */
const needsNoVoice = (text: string, names: readonly string[] | undefined, isCentral: boolean): boolean =>
  text.trim() === '' ||
  GROWN.isIn(text) ||
  MET.isIn(text) ||
  (isCentral && INFANT.isIn(text)) ||
  (names !== undefined && !MINOR.isIn(text) && !names.some((name) => text.includes(name)));

/** The child's own words or what a pronoun that opens a sentence says: under the child's heading that is the child. */
const hasVoice = (
  { block, sentences, quotes }: AnalysedBlock,
  hears: (sentences: readonly Sentence[]) => boolean,
): boolean =>
  block.kind !== 'heading' && (quotes.length > 0 || PRONOUN_SPEAKS.isIn(block) || hears(sentences));

interface Title {
  readonly text: string;
  readonly words: readonly string[];
  readonly isVoice: boolean;
  readonly isAbout: boolean;
}

/** A section's heading, read once. */
const titleOf = remember(
  (section: Section) => section,
  ({ title }): Title => ({
    text: title,
    words: titleWords(title),
    isVoice: VOICE_TITLE.isIn(title),
    isAbout: ABOUT_TITLE.isIn(title),
  }),
);

/** The heading asks for a child's own voice. */
const asksForVoice = ({ text, words, isVoice }: Title, named: readonly string[]): boolean =>
  isVoice && (named.length > 0 || isNamedVoice(text) || words.some((word) => TITLE_WORDS.has(word)));

/**
 * Sections about what a child thinks, and in an adult's case about the children it affects, that hold text but
 * neither the child's own voice nor another way to it. Where the heading asks for the voice, an empty section lacks it too.
 */
export const sectionsWithoutVoice = (
  { blocks, judgements, outline }: ChildVoiceUnit,
  names: readonly string[],
  isCentral: boolean,
): Section[] => {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const isHeardAnywhere = (own: readonly string[]): boolean => {
    const hears = hearing(new Set(own), ADULT_WORDS, false);
    return blocks.some(({ sentences }, at) => hears(sentences, judgements[at]));
  };
  const isHeardUnder = (section: Section, isVoice: boolean): boolean => {
    const hears = hearing(new Set([...known, ...TITLE_WORDS]), ADULT_WORDS, isVoice);
    return blocksUnder({ blocks, outline }, section).some((at) => {
      const analysed = blocks[at];
      return analysed !== undefined && hasVoice(analysed, (sentences) => hears(sentences, judgements[at]));
    });
  };
  const mayBeAffected = ({ words, isAbout }: Title, named: readonly string[]): boolean => {
    const isOnlyName = named.length > 0 && words.length <= 2;
    return (!isCentral && (isOnlyName || isAbout)) || (isOnlyName && !isHeardAnywhere(named));
  };
  return outline.sections.filter((section, index) => {
    if (section.heading === undefined || index === outline.title) return false;
    const title = titleOf(section);
    const named = title.words.filter((word) => known.has(word));
    const isVoice = asksForVoice(title, named);
    const isAsked = isVoice || (section.role !== 'entry' && mayBeAffected(title, named));
    if (!isAsked && section.role !== 'child-view') return false;
    if (saysOnlyFormula(blocks, section)) return true;
    if (!isAsked) return false;
    if (isVoice && isLeftEmpty(blocks, section)) return true;
    if (needsNoVoice(textOf(blocks, section), isVoice ? undefined : names, isCentral)) return false;
    return !isHeardUnder(section, isVoice);
  });
};
