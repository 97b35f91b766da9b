import type { Judgement } from '../kinds/kind';
import type { AnalysedBlock, Sentence } from '../language/index';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import { VAGUE, VAGUE_EVENT } from '../klarsprak/vague-words';
import { anywhere, oneOf, wholeWords } from '../wording/one-of';
import { MONTH, SMALL_NUMBER } from '../wording/word-groups';
import { wording, type Wording } from '../wording/wording';
import { defineRule, type SectionTraits } from './rule';

/** How people mostly are is no count of anything in the case. */
const GENERAL = wording(
  /^(?:barn|ungdomar|personer|människor|föräldrar|familjer|äldre|små barn) (?!i|på|som)\p{L}+/iu,
);
const SAID = wording(wholeWords`
  säger|sade|sagt|berättar|berättade|uppger|uppgav|beskriver|skriver|enligt|enl|anger|framgår|menar
  upplever
`);
const SURELY_REPORTED = 0.8;
/** Below this a sentence without a source may as well be the writer's own. */
const LIKELY_REPORTED = 0.75;
/** Below this the kind is a guess, and among facts the words are asked about all the same. */
const SURELY_ASSESSMENT = 0.8;
/** A day or a year says when, not how often. */
const DATE = new RegExp(
  oneOf`
    (\d{1,2} )?${MONTH} (19|20)\d\d
    (19|20)\d\d-\d\d-\d\d
    (?<!\d)(19|20)\d\d(?!\d)
    årskurs \d
    \d{1,2} år(?!\p{L})
  `,
  'giu',
);
/** "Hon är ofta frånvarande" says little more than how often, whatever kind it is taken for. */
const HOW_OFTEN = wording(
  /^(?:\p{L}+ ){1,2}(?:är|har|kommer|blir) (?:ofta|ibland|sällan|emellanåt|då och då)(?!\p{L})/iu,
);
const MOST_WORDS_BARE = 9;

const tellsHowOften = ({ holds, role }: SectionTraits, sentence: Sentence): boolean =>
  (holds === 'fact' || role === 'entry') &&
  HOW_OFTEN.isIn(sentence) &&
  sentence.tokens.filter(({ kind }) => kind !== 'punctuation').length <= MOST_WORDS_BARE;

/** "Det rör sig om elva besök": the sentence after may give the number. */
const GIVES_NUMBER = new RegExp(
  oneOf`
    (rör|rörde|handlar|handlade) (det )?(sig )?om (\d+|${SMALL_NUMBER})
    ^(det har hänt|så var det|sammanlagt|totalt) .*(\d+|${SMALL_NUMBER}) (gånger|tillfällen|besök|dagar|nätter|timmar)
    ^(\d+|${SMALL_NUMBER}) (av dem|gånger|tillfällen|besök|dagar|nätter)
  `,
  'iu',
);
const isCountedNext = ({ sentences }: AnalysedBlock, sentence: Sentence): boolean =>
  GIVES_NUMBER.test((sentences[sentences.indexOf(sentence) + 1]?.text ?? '').replaceAll(DATE, ''));

const COUNTED = anywhere`\d|(?<!\p{L})${SMALL_NUMBER}(?!\p{L})`;

const isExact = ({ text }: Sentence): boolean => COUNTED.test(text.replaceAll(DATE, ''));

/** Somebody has said it, and said it so. */
const isTold = (sentence: Sentence, { kind, confidence }: Judgement): boolean =>
  kind === 'reported' && (confidence >= SURELY_REPORTED || SAID.isIn(sentence));

/** The words that are asked about in the sentence; undefined where none are. */
const wordsFor = (section: SectionTraits, sentence: Sentence, judgement: Judgement): Wording | undefined => {
  const { kind, confidence } = judgement;
  const { holds, role } = section;
  if (isTold(sentence, judgement) || (holds === 'both' && role !== 'entry')) return undefined;
  const isGuess = holds === 'fact' && confidence < SURELY_ASSESSMENT;
  const isBare = tellsHowOften(section, sentence);
  if (kind === 'assessment' && !isGuess && !isBare) return undefined;
  if (kind === 'reported' && confidence >= LIKELY_REPORTED) return VAGUE_EVENT;
  const isFact = holds === 'fact' || (role === 'entry' && (kind === 'fact' || isBare));
  return isFact ? VAGUE : VAGUE_EVENT;
};

export const vagueAmount = defineRule({
  id: 'vague-amount',
  title: 'Obestämd mängd eller tid',
  category: 'facts',
  strength: 'advice',
  why: 'Ord som ofta och ibland betyder olika för olika läsare; ett antal eller ett datum går att pröva.',
  source: 'projektet',
  scope: 'sentence',
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Utbildning\n\nAli har kommit för sent [[vid flera tillfällen]] under hösten.',
        says: 'Hur mycket, hur ofta eller när? ”vid flera tillfällen” kan läsas olika. Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Familj\n\nKursen upphörde i maj 2024 sedan pappan [[vid upprepade tillfällen]] inte kommit dit.',
        says: 'Hur mycket, hur ofta eller när? ”vid upprepade tillfällen” kan läsas olika. Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\n[[Vissa morgnar]] kör grannen Ali till skolan.',
        says: 'Hur mycket, hur ofta eller när? ”Vissa morgnar” kan läsas olika. Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\nAli är [[ofta]] nedstämd.',
        says: 'Hur mycket, hur ofta eller när? ”ofta” kan läsas olika. Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\nAlis frånvaro har [[ökat kraftigt]].',
        says: 'Hur mycket, hur ofta eller när? ”ökat kraftigt” kan läsas olika. Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
    ],
    passes: [
      '# Utredning\n\n## Utbildning\n\nFrånvaron har ökat från 10 till 30 procent.',
      '# Utredning\n\n## Utbildning\n\nLäraren säger att Ali ofta är trött.',
      '# Utredning\n\n## Utbildning\n\nAli går ofta hem före lunch. Det rör sig om nio dagar i mars.',
      '# Utredning\n\n## Utbildning\n\nAli har kommit för sent fyra gånger under hösten.',
      '# Utredning\n\n## Utbildning\n\nBarn behöver ofta hjälp med läxorna.',
      '# Utredning\n\n## Bedömning\n\nAli kommer ofta för sent.',
    ],
  },
  check: ({ block, sentence, section, judgement }) => {
    if (GENERAL.isIn(sentence) || isExact(sentence) || isStatute(block, sentence, section.title)) return [];
    const match = wordsFor(section, sentence, judgement)?.firstIn(sentence) ?? null;
    if (match === null || isCountedNext(block, sentence)) return [];
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (isQuoted(block, span)) return [];
    return [
      {
        ...span,
        message: `Hur mycket, hur ofta eller när? ”${match[0]}” kan läsas olika. Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.`,
      },
    ];
  },
});
