import type { Span } from '../document/document';
import { readingsOf, type Sentence, type Token, verbOfNominalisation } from '../language/index';
import { anywhereAsWritten, wholeWordsAsWritten } from '../wording/one-of';

/** A verb made into a noun, with what makes it heavy: "inhämtande av", "uppföljning bör ske". */
export interface HiddenVerb extends Span {
  readonly verb: string;
}

/** Nouns in -ande and -ende that name a thing, a state or a legal concept; "av" after them tells whose or of what. */
const SETTLED = anywhereAsWritten`
  (
    utlåtande|yttrande|uttalande|meddelande|påstående|erbjudande|beroende|omhändertagande|förordnande
    bemötande|förfarande|anförande|betänkande|förhållande|boende|sökande|avseende|utseende|anseende
    förtroende|beteende|utgående|avgörande|lidande|erkännande|beredande|agerande|förordande|leende
    ordförande|studerande|närvarande|levande|barnomhändertagande|bestående|undantagande|fortfarande
    förverkande|mående|förmående|hemlighållande
  )$
`;
/** "Genomförande av insats" is the law's own word for a stage of the case. */
const STAGE = /^insats(?:en|er|erna)?$/u;
const COMES_ABOUT = /^(?:sker|ske|skett|skedde|stånd)$/u;

const isStage = (tokens: readonly Token[], at: number): boolean =>
  /^genomförandet?$/u.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 2, at + 5).some(({ lower }) => STAGE.test(lower)) &&
  !tokens.some(({ lower }) => COMES_ABOUT.test(lower));

/** "Med beaktande av" works as a preposition and stands in the list of wordy phrases. */
const PREPOSITION = /^(?:med|under|i|vid)$/u;

/** Verbs are put together freely: "självständiggöra" stands in no lexicon. */
const COMPOUND = /^\p{L}{4,}(?:göra|ställa|sätta|lägga|bringa)$/u;

const isVerb = (word: string): boolean =>
  readingsOf(word).some(({ lemma, wordClass }) => lemma === word && wordClass === 'verb');

const infinitiveOf = (noun: string): string | undefined => {
  const [, stem = '', ending] = /^(.{3,}?)(ande|ende)t?$/u.exec(noun) ?? [];
  if (ending === undefined) return undefined;
  const verb = (ending === 'ande' ? `${stem}a` : stem).replace(/taga$/u, 'ta').replace(/giva$/u, 'ge');
  return isVerb(verb) || COMPOUND.test(verb) ? verb : undefined;
};

const nounWithAv = (tokens: readonly Token[], at: number): HiddenVerb | undefined => {
  const [before, noun, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (noun === undefined || after?.lower !== 'av' || !/[ae]ndet?$/u.test(noun.lower)) return undefined;
  if (SETTLED.test(noun.lower.replace(/t$/u, ''))) return undefined;
  if (isStage(tokens, at)) return undefined;
  const isPrepositional = /^(?:beaktande|iakttagande|åberopande|undantagande|bortseende)$/u.test(noun.lower);
  const last = tokens[at - 2];
  if (isPrepositional && (PREPOSITION.test(before?.lower ?? '') || PREPOSITION.test(last?.lower ?? '')))
    return undefined;
  const verb = infinitiveOf(noun.lower);
  return verb === undefined ? undefined : { start: noun.start, end: after.end, verb };
};

const MADE = /(?:ning|ande|ende|else|tion|ing|träffande|bortgång|genomgång)(?:ar|er|en)?$/u;
const INDEFINITE = /^(?:singular|plural)\.indefinite$/u;
const HAPPENS = /^(?:sker|skedde|skett|ske|inträffade|inträffat|genomgått|genomgår|genomgick)$/u;
/** With these the noun must say what is acted on: "en genomgång av rutiner gjordes". */
const IS_MADE = /^(?:görs|gjordes|gjorts|göras|genomfördes|genomförts|genomföras|företogs|företagits)$/u;
const TAKES_PLACE = /^(?:äger|ägde|ägt|äga)$/u;
/** "En ökning av tryggheten är viktig", "en förbättring av kontakten kommer till stånd". */
const IS_WANTED = wholeWordsAsWritten`
  (är|vore|blir|bedöms( vara)?|anses( vara)?|måste anses( vara)?) (… ){0,3}?(
    angeläge[nt]|nödvändigt?|viktigt?|önskvär[dt]|motivera[dt]|påkalla[dt]|väsentligt?|aktuellt?
    av (… ){0,2}?(vikt|betydelse)
  )
  (behövs|krävs|fordras|erfordras)
  (kommer|kom|komma|kommit) till stånd
`;
/** Words from the noun to the verb that says that it happens. */
const REACH = 9;

const nounVerb = (token: Token | undefined): string | undefined => {
  if (token === undefined || !MADE.test(token.lower)) return undefined;
  const reading = token.readings.find(({ wordClass, form }) => wordClass === 'noun' && INDEFINITE.test(form));
  return (
    (reading === undefined ? undefined : verbOfNominalisation(reading.lemma)) ?? infinitiveOf(token.lower)
  );
};

const isHappening = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  if (IS_MADE.test(word))
    return tokens.slice(at - REACH < 0 ? 0 : at - REACH, at).some(({ lower }) => lower === 'av');
  return HAPPENS.test(word) || (TAKES_PLACE.test(word) && tokens[at + 1]?.lower === 'rum');
};

const isHead = ({ lower, readings: [best] }: Token): boolean =>
  /[ae]nde$/u.test(lower) || (best?.wordClass === 'noun' && !best.form.endsWith('genitive'));

/** Words of the first phrase in which the subject stands: "Ett personligt sammanträffande", "Inhämtande". */
const OPENING = 4;

/** "Inköp av möbler har skett": the noun opens the sentence and all that is said is that it happens. */
const nounThatHappens = (tokens: readonly Token[]): HiddenVerb | undefined => {
  const at = tokens.slice(0, OPENING).findIndex(isHead);
  const noun = tokens[at];
  const verb = nounVerb(noun);
  if (noun === undefined || verb === undefined) return undefined;
  for (let index = at + 1; index < Math.min(tokens.length, at + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text === ',' || token.lower === 'som' || token.lower === 'att')
      return undefined;
    if (!isHappening(tokens, index)) continue;
    const end = TAKES_PLACE.test(token.lower) ? (tokens[index + 1] ?? token).end : token.end;
    return { start: noun.start, end, verb };
  }
  return undefined;
};

/** "Det sker en utökning av timmarna": the verb that says nothing stands first. */
const happensFirst = (tokens: readonly Token[]): HiddenVerb | undefined => {
  const at = tokens
    .slice(0, OPENING)
    .findIndex((token, index) => HAPPENS.test(token.lower) && token.lower !== 'ske' && index > 0);
  const opens = tokens.slice(0, Math.max(0, at)).some(({ lower }) => lower === 'det');
  const noun = opens ? tokens.slice(at + 1, at + OPENING).find(isHead) : undefined;
  const verb = nounVerb(noun);
  const first = tokens[at];
  return noun === undefined || first === undefined || verb === undefined
    ? undefined
    : { start: first.start, end: noun.end, verb };
};

/** "Stärkning" of "stärka", which the lexicon need not have. */
const verbBeforeNing = (noun: string): string | undefined => {
  const [, stem] = /^(\p{L}{3,})ning$/u.exec(noun) ?? [];
  return stem !== undefined && isVerb(`${stem}a`) ? `${stem}a` : undefined;
};

const wantedVerb = (token: Token | undefined): string | undefined =>
  nounVerb(token) ?? (token === undefined ? undefined : verbBeforeNing(token.lower));

/** "En ökning av Saras trygghet är av vikt": a noun with "av" is what is wanted. */
const nounThatIsWanted = ({ text, start, tokens }: Sentence): HiddenVerb | undefined => {
  const at = tokens.findIndex(
    (token, index) =>
      tokens[index + 1]?.lower === 'av' &&
      /^(?:en|ett)$/u.test(tokens[index - 1]?.lower ?? '') &&
      wantedVerb(token) !== undefined,
  );
  const [noun, verb] = [tokens[at], wantedVerb(tokens[at])];
  if (noun === undefined || verb === undefined) return undefined;
  const rest = text.slice(noun.end - start).split(/[,;:]/u)[0] ?? '';
  const wanted = IS_WANTED.exec(rest);
  if (wanted === null) return undefined;
  return { start: noun.start, end: noun.end + wanted.index + wanted[0].length, verb };
};

/** The places in a sentence where a noun does the work of a verb. */
export const hiddenVerbs = (sentence: Sentence): readonly HiddenVerb[] => {
  const { tokens } = sentence;
  const whole = nounThatHappens(tokens) ?? happensFirst(tokens);
  const nouns = tokens.flatMap((_, at) => nounWithAv(tokens, at) ?? []);
  if (whole === undefined) {
    const wanted = nouns.length > 0 ? undefined : nounThatIsWanted(sentence);
    return wanted === undefined ? nouns : [wanted];
  }
  return [whole, ...nouns.filter(({ start, end }) => end <= whole.start || whole.end <= start)];
};
