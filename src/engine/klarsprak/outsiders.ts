import type { Block, Span } from '../document/document';
import { anywhere, expression } from '../wording/one-of';
import { wording, type Wording } from '../wording/wording';
import { wordArray } from '../wording/word-set';

/** Each word as it stands inside and at the beginning of a sentence. */
const inEitherCase = (words: readonly string[]): string =>
  words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|');

/** Children and young people beside the one that the case is about, and whoever has been hurt. */
const OUTSIDER = inEitherCase(
  wordArray`
    kamrat kamraten kamrater kamraterna klasskamrat klasskamraten klasskamrater klasskamraterna
    skolkamrat skolkamraten skolkamrater lekkamrat lekkamraten lagkamrat lagkamraten lagkamrater kompis
    kompisen kompisar kompisarna klasskompis klasskompisen klasskompisar bästis bästisen elev eleven
    elever eleverna medelev medelever jämnårig jämnåriga pojke pojken pojkar pojkarna flicka flickan
    flickor flickorna kille killen killar killarna tjej tjejen tjejer tjejerna målsägande målsäganden
    offret brottsoffret gärningsmannen medåtalad medåtalade medgärningsman medgärningsmannen
  `,
);
const FULL_NAME =
  '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:von|af|de|van|el|al))? \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const NAMES = `(?<names>${FULL_NAME}(?:(?:, | och )${FULL_NAME})*)`;
/** "två kamrater, Tage Lundmark och Siri Ahlin", "pojken (Isak Lindhe)". */
const AFTER_NOUN = wording(
  new RegExp(`(?<!\\p{L})(?:${OUTSIDER})(?:,? (?:som heter|vid namn)|,| \\(|:)? ?${NAMES}`, 'gu'),
);
/** "Hedda Myrberg i klass 4A", "Adam Berglund (klasskompis". */
const BEFORE_NOUN = wording(
  expression('(?<![\\p{L}-])', '', 'gu')`
    ${NAMES}(
      ,? (i|från|ur) (klass(en)? |årskurs |parallellklassen|\d[A-F](?!\p{L}))
      ,? \(?(en )?(${OUTSIDER})(?!\p{L})
    )
  `,
);

const spansIn = (block: Block, phrase: Wording): Span[] =>
  phrase.allIn(block).map((match) => {
    const names = match.groups?.['names'] ?? '';
    const start = match.index + match[0].indexOf(names);
    return { start, end: start + names.length };
  });

/** Most blocks are ruled out at a glance. */
const MAY_NAME = wording(anywhere`
  kamrat|kompis|elev|jämnårig|pojk|flick|kill|tjej|målsägand|offret|gärningsm|åtalad|bästis|klass|årskurs
  \d[A-F]
`);

/** Whole names of other people's children and of those hurt: a reader seldom needs them. */
export const outsidersIn = (block: Block): readonly Span[] =>
  MAY_NAME.isIn(block) ? [...spansIn(block, AFTER_NOUN), ...spansIn(block, BEFORE_NOUN)] : [];
