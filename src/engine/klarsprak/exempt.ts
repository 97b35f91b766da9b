import type { Span } from '../document/document';
import { remember } from '../document/remember';
import type { AnalysedBlock, Sentence, Token } from '../language/index';
import { anywhere, wholeWords, wholeWordsAsWritten } from '../wording/one-of';
import { wording } from '../wording/wording';

/** True when any part of the span stands between quotation marks: those are not the writer's own words. */
export const isQuoted = (block: AnalysedBlock, { start, end }: Span): boolean =>
  block.quotes.some((quote) => quote.start < end && start < quote.end);

const LAW_HEADING = wording(anywhere`
  rättslig|lagstöd|lagrum|lagtext|lagstiftning|bestämmelse
  gällande rätt
  tillämplig
  vad lagen säger
  regelverk
`);
const LAW_WORDS = wording(/(?<!\p{L})(?:kap\.|SoL|LVU|LVM|LSS|LPT|OSL|lagen|lag)(?!\p{L})/u);
const LAW_ENDINGS = wording(/(?<=\p{L}{4})(?:lagen|balken|förordningen)(?!\p{L})/u);
const citesLaw = (sentence: Sentence): boolean =>
  sentence.text.includes('§') || LAW_WORDS.isIn(sentence) || LAW_ENDINGS.isIn(sentence);
/** Whom a rule speaks of, when it speaks of anyone. */
const ANYONE = wording(wholeWords`
  den som
  den enskilde
  den ung[ae]
  den sökande
  en enskild
  en person
  personer (med|som)
  ett barn
  barn (som|under|ska)
  barnets bästa
  (social)?nämnden ska
  vård (ska|får|kan|enligt)
  omfattar
  om någon
  någon som
`);
const RULE_VERB = wording(wholeWordsAsWritten`
  ska|skall|får|kan|måste|bör
  har rätt
  är skyldig
  omfattar|gäller|följer|innebär|avses|förutsätter
`);
const OWN_ACT = wording(wholeWords`
  beviljas|avslås|föreslår|föreslås|bedömer|bedöms|ansöker|yrkar|beslutade|inledde|inleddes|anser|jag|vi
  oss|undertecknad|förvaltningen|uppfattning|bedömning|bedömningen|mening|ärendet
`);
/** Written as a law's short name: "LVU", "SkolL". */
const isLawName = (text: string): boolean => text === text.toUpperCase() || /[LB]$/u.test(text);

const isName = (token: Token, before: Token | undefined): boolean =>
  token.kind === 'word' &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !isLawName(token.text) &&
  !/^(?:socialstyrelsen|personkrets)/u.test(token.lower) &&
  before !== undefined &&
  before.text !== '.' &&
  before.text !== ':';

const namesSomeone = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => isName(token, tokens[index - 1]));

const statesRule = (sentence: Sentence): boolean =>
  ANYONE.isIn(sentence) &&
  RULE_VERB.isIn(sentence) &&
  !OWN_ACT.isIn(sentence) &&
  !namesSomeone(sentence.tokens);

const statuteSentences = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ sentences }): ReadonlySet<Sentence> =>
    new Set(sentences.some(citesLaw) ? sentences.filter(statesRule) : []),
);

const isGeneral = remember(
  (sentence: Sentence) => sentence,
  (sentence) => !OWN_ACT.isIn(sentence) && !namesSomeone(sentence.tokens),
);

/**
 * Tells which sentences of a block give the content of the law: they speak of anyone and not of the people in the case,
 * and stand with a reference to a law or under a heading for legal grounds.
 */
export const statuteTest = (
  block: AnalysedBlock,
  sectionTitle: string,
): ((sentence: Sentence) => boolean) => {
  const statutes = statuteSentences(block);
  const isLegal = LAW_HEADING.isIn(sectionTitle);
  return (sentence) => statutes.has(sentence) || (isLegal && isGeneral(sentence));
};

/** True for a sentence that gives the content of the law. */
export const isStatute = (block: AnalysedBlock, sentence: Sentence, sectionTitle: string): boolean =>
  statuteTest(block, sectionTitle)(sentence);

/** The sentence that holds the span, if it stands in one. */
export const sentenceAt = (block: AnalysedBlock, { start, end }: Span): Sentence | undefined =>
  block.sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
