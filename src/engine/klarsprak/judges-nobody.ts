import type { Token } from '../language/index';

/** A judging word where it stands. */
export interface JudgingWord {
  /** As it is listed. */
  readonly term: string;
  /** "positive.neuter" and the like. */
  readonly form: string;
  /** Its last token's place among those of its sentence. */
  readonly at: number;
}

const before = (tokens: readonly Token[], at: number, words: number): readonly Token[] =>
  tokens.slice(Math.max(0, at - words), at);

const CONDITION =
  /^(?:sover|sov|sova|sovit|äter|åt|äta|ätit|hör|ser|blir|blev|bli|blivit|stämmer|stämde|fungerar|gick|går)$/u;

/** "Sover dåligt", "blir hon sämre": how somebody is, and no judgement of what they are like. */
const isCondition = (tokens: readonly Token[], { term, form, at }: JudgingWord): boolean =>
  (term === 'dålig' || term === 'bra') &&
  (form === 'positive.neuter' || form.startsWith('comparative')) &&
  before(tokens, at, 3).some(({ lower }) => CONDITION.test(lower));

const MUST = /^(?:behöver|behövde|ska|skall|skulle|bör|borde|måste|viktigt|angeläget|nödvändigt)$/u;

/** "Personalen behöver vara lyhörd": what is asked for, not how anyone is. */
const isAskedFor = (tokens: readonly Token[], at: number): boolean => {
  const be = before(tokens, at, 3).findLast(({ lower }) => lower === 'vara');
  if (be === undefined) return false;
  return before(tokens, tokens.indexOf(be), 4).some(({ lower }) => MUST.test(lower));
};

const BEFORE_PRESENT = new Set(['noun', 'preposition']);

/** "För närvarande", "med stödperson närvarande", "i lugn och ro". */
const isSetPhrase = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'närvarande' && BEFORE_PRESENT.has(tokens[at - 1]?.readings[0]?.wordClass ?? '')) ||
  (tokens[at]?.lower === 'lugn' && tokens[at + 1]?.lower === 'och');

/** True for a word that the language itself keeps from judging: a set phrase, or something asked for. */
export const isNoJudgement = (tokens: readonly Token[], at: number): boolean =>
  isSetPhrase(tokens, at) || isAskedFor(tokens, at);

/** "Gruppen är sluten för nya medlemmar." */
const OPEN_TO = new Set(['sluten', 'öppen', 'tillgänglig']);

/** "Det är bra att", "barnets bästa", "sover dåligt": no judgement of anyone. */
export const judgesNobody = (tokens: readonly Token[], word: JudgingWord): boolean => {
  const { term, form, at } = word;
  const next = tokens[at + 1]?.lower;
  return (
    (form === 'positive.neuter' && next === 'att') ||
    (OPEN_TO.has(term) && next === 'för') ||
    form.startsWith('superlative') ||
    isCondition(tokens, word) ||
    isNoJudgement(tokens, at)
  );
};

/** "Är mycket positivt för Nelly" is said of what has happened; "mår dåligt av" is not. */
export const isOfEvents = (tokens: readonly Token[], { form, at }: JudgingWord): boolean =>
  form === 'positive.neuter' &&
  tokens[at + 1]?.readings[0]?.wordClass === 'preposition' &&
  before(tokens, at, 3).some(({ lower }) => /^(?:är|var|blir|blev)$/u.test(lower));
