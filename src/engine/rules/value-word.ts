import { isAboutPeople, isAboutSomeone } from '../klarsprak/about-people';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import type { Span } from '../document/document';
import type { Sentence, Token } from '../language/index';
import { traitSpans } from '../kinds/traits';
import { isOthersWord, isSaidBefore, type ValueMatch, valueWordsIn } from './make/value-words';
import { type BlockUnit, defineRule, type RuleFinding } from './rule';

const VARIANTS = {
  värdeord: 'judgement',
  slutsats: 'judgement',
  etikett: 'label',
  distansverb: 'distancing-verb',
} as const;

/** A label in the name of a law or a service is not about a person: "vård av missbrukare". */
const NAMED = /(?:vård av|stöd till|lagen om|för|program för|behandling av|brotts) ?$/iu;
const PERSONAL = new Set(['area', 'child-view', 'guardian-view', 'history', 'matter', 'entry']);

const isOwn = (unit: BlockUnit, index: number, sentence: Sentence, match: ValueMatch): boolean => {
  const { start, value } = match;
  const judgement = unit.judgements[index];
  if (judgement === undefined) return false;
  // "Det påstås": nobody speaks, so nobody is doubted; the missing source is another remark.
  if (value.type === 'distansverb')
    return !match.form.endsWith('.s') && !isSaidBefore(unit.block, sentence, start);
  if (
    value.type === 'etikett' &&
    start > sentence.start &&
    /^\p{Lu}\p{Ll}/u.test(match.tokens[0]?.text ?? '')
  )
    return false;
  if (value.type === 'etikett' && NAMED.test(unit.block.block.text.slice(sentence.start, start)))
    return false;
  return !isOthersWord(unit.block, sentence, judgement, match);
};

/** From this share of valuation on, 0 to 1, a sentence reads as a judgement. */
const JUDGED = 0.35;

/** "Sover dåligt", "blir hon sämre": how somebody is, and no judgement of what they are like. */
const CONDITION =
  /^(?:sover|sov|sova|sovit|äter|åt|äta|ätit|hör|ser|blir|blev|bli|blivit|stämmer|stämde|fungerar|gick|går)$/u;
const isCondition = (tokens: readonly Token[], at: number, { value, form }: ValueMatch): boolean =>
  (value.term === 'dålig' || value.term === 'bra') &&
  (form === 'positive.neuter' || form.startsWith('comparative')) &&
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => CONDITION.test(lower));

/** "Är mycket positivt för Nelly" is said of what has happened, "mår dåligt av" is not. */
const isOfEvents = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.readings[0]?.wordClass === 'preposition' &&
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:är|var|blir|blev)$/u.test(lower));

/** "Gruppen är sluten för nya medlemmar." */
const OPEN_TO = new Set(['sluten', 'öppen', 'tillgänglig']);
const MUST = /^(?:behöver|behövde|ska|skall|skulle|bör|borde|måste|viktigt|angeläget|nödvändigt)$/u;

/** "Personalen behöver vara lyhörd": what is asked for, not how anyone is. */
const isAskedFor = (tokens: readonly Token[], at: number): boolean => {
  const be = tokens.slice(Math.max(0, at - 3), at).findLastIndex(({ lower }) => lower === 'vara');
  if (be === -1) return false;
  const index = Math.max(0, at - 3) + be;
  return tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => MUST.test(lower));
};

/** "Det är bra att", "barnets bästa", "för närvarande": no judgement of anyone. */
const neverJudges = ({ block }: BlockUnit, { tokens }: Sentence, match: ValueMatch, at: number): boolean => {
  const { form, end, value } = match;
  const next = block.tokens.find((token) => token.start >= end);
  return (
    (form === 'positive.neuter' && next?.lower === 'att') ||
    isAskedFor(tokens, at) ||
    (OPEN_TO.has(value.term) && next?.lower === 'för') ||
    form.startsWith('superlative') ||
    isCondition(tokens, at, match) ||
    isSetPhrase(tokens, at)
  );
};

/** Weak words are told apart only where people are described. */
const isPlace = (unit: BlockUnit, index: number, sentence: Sentence, match: ValueMatch): boolean => {
  const { block, section, judgements } = unit;
  const { value, start, form } = match;
  if (value.degree === 'stark') return true;
  const at = sentence.tokens.findIndex((token) => token.start === start);
  if (neverJudges(unit, sentence, match, at)) return false;
  // ", ett fint drag": what the writer adds after a comma judges whatever it stands with.
  const isComment =
    judgements[index]?.kind === 'mixed' && block.block.text.slice(sentence.start, start).includes(',');
  const needsPerson =
    value.wordClass === 'adjective' || (value.wordClass === 'verb' && value.type === 'värdeord');
  if (!isComment && form === 'positive.neuter' && isOfEvents(sentence.tokens, at)) return false;
  if (needsPerson && !isComment && !isAboutPeople(sentence.tokens, at)) return false;
  if (value.type === 'distansverb') return section.holds !== 'assessment';
  const judged = (judgements[index]?.valuation ?? 0) >= JUDGED;
  if (!judged || section.holds === 'assessment') return false;
  if (section.holds === 'fact' || PERSONAL.has(section.role ?? '')) return true;
  return section.role === undefined && isAboutSomeone(sentence.tokens, at);
};

const GAP = /^(?:,? och |, | men | eller |,? men )(?:\p{L}+ )?$/u;

const asFinding = ({ block }: BlockUnit, matches: readonly ValueMatch[]): RuleFinding | undefined => {
  const [first] = matches;
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const { explanation, question, source, term, type } = first.value;
  return {
    start,
    end,
    variant: VARIANTS[type],
    ...(matches.length === 1 ? { term } : {}),
    message: `Går det att säga ”${block.block.text.slice(start, end)}” på ett annat sätt? ${explanation} ${question}`,
    source,
  };
};

const BEFORE_PRESENT = new Set(['noun', 'preposition']);

/** "För närvarande", "med stödperson närvarande", "i lugn och ro": the adjective judges nobody there. */
const isSetPhrase = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'närvarande' && BEFORE_PRESENT.has(tokens[at - 1]?.readings[0]?.wordClass ?? '')) ||
  (tokens[at]?.lower === 'lugn' && tokens[at + 1]?.lower === 'och');

/** A word of the kind that the list has, said of people; where the section is unknown, of someone in the case. */
const isTold = ({ section }: BlockUnit, { tokens }: Sentence, { end }: Span): boolean => {
  const at = tokens.findIndex((token) => token.end === end);
  if (isSetPhrase(tokens, at) || isAskedFor(tokens, at)) return false;
  return section.holds === 'fact' || section.role !== undefined
    ? isAboutPeople(tokens, at)
    : isAboutSomeone(tokens, at);
};

const SURE = 0.6;

/** Judging words that the list does not have: only where the whole sentence reads as a judgement among facts. */
const unlisted = (
  unit: BlockUnit,
  index: number,
  sentence: Sentence,
  listed: readonly RuleFinding[],
): RuleFinding[] => {
  const { block, section, judgements } = unit;
  if ((judgements[index]?.valuation ?? 0) < SURE) return [];
  if (section.holds === 'assessment' || section.role === 'method') return [];
  return traitSpans(sentence, listed)
    .filter(
      (span) =>
        !isQuoted(block, span) && !isSaidBefore(block, sentence, span.start) && isTold(unit, sentence, span),
    )
    .map(({ start, end }) => ({
      start,
      end,
      variant: 'judgement',
      message: `Går det att säga ”${block.block.text.slice(start, end)}” på ett annat sätt? Det läses som ett omdöme. Vad har personen gjort eller sagt, och när?`,
    }));
};

/** Words that stand side by side ("torftigt och ovårdat") make one remark. */
const grouped = ({ block }: BlockUnit, matches: readonly ValueMatch[]): ValueMatch[][] => {
  const groups: ValueMatch[][] = [];
  for (const match of matches) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && match.start < last.end) continue;
    if (group !== undefined && last !== undefined && GAP.test(block.block.text.slice(last.end, match.start)))
      group.push(match);
    else groups.push([match]);
  }
  return groups;
};

const check = (unit: BlockUnit): RuleFinding[] => {
  const { block, section, setup } = unit;
  const matches = valueWordsIn(block, setup).filter(({ value }) => value.type !== 'slutsats');
  return block.sentences.flatMap((sentence, index) => {
    const own = matches.filter(
      (match) =>
        match.start >= sentence.start &&
        match.end <= sentence.end &&
        isPlace(unit, index, sentence, match) &&
        isOwn(unit, index, sentence, match),
    );
    if (isStatute(block, sentence, section.title)) return [];
    const listed = grouped(unit, own).flatMap((group) => asFinding(unit, group) ?? []);
    return [...listed, ...unlisted(unit, index, sentence, listed)].sort((a, b) => a.start - b.start);
  });
};

export const valueWord = defineRule({
  id: 'value-word',
  title: 'Värdeord',
  category: 'facts',
  strength: 'advice',
  why: 'Ett omdöme säger vad du tycker men inte vad som har hänt, och den det gäller kan känna sig dömd.',
  source: 'draft-3-12',
  scope: 'block',
  examples: {
    flags: [
      {
        text: 'Pappan är [[slapp]] med läggtiderna.',
        says: 'Går det att säga ”slapp” på ett annat sätt? Ordet dömer en person utan att säga vad hen har gjort. Vad gjorde hen, eller vad lät hen bli att göra?',
        variant: 'judgement',
      },
      {
        text: '[[Våldsutövaren]] bor kvar i lägenheten.',
        says: 'Går det att säga ”Våldsutövaren” på ett annat sätt? Ordet tar för givet att personen har använt våld, fast det kanske inte är bevisat. Vem säger att våldet har hänt, och vad har personen själv sagt?',
        variant: 'label',
      },
      {
        text: 'Pappan [[påstår]] att han är nykter.',
        says: 'Går det att säga ”påstår” på ett annat sätt? Ordet visar att du tvivlar på det personen säger. Kan du skriva säger eller uppger, och i bedömningen förklara varför du tvivlar?',
        variant: 'distancing-verb',
      },
    ],
    passes: [
      'Läraren säger att pojken är lat.',
      'Nova sover dåligt sedan i mars, och i april blev hon sämre.',
      'Ali säger att han är ”lat ibland”.',
      'Vården ges enligt lagen om vård av missbrukare i vissa fall.',
    ],
  },
  check,
});
