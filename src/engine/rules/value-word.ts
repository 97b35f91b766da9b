import { isAboutPeople, isAboutSomeone } from '../klarsprak/about-people';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import { isNoJudgement, isOfEvents, judgesNobody } from '../klarsprak/judges-nobody';
import type { Span } from '../document/document';
import type { Sentence } from '../language/index';
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

/** ", ett fint drag": what the writer adds after a comma judges whatever it stands with. */
const isComment = ({ block, judgements }: BlockUnit, index: number, from: number, to: number): boolean =>
  judgements[index]?.kind === 'mixed' && block.block.text.slice(from, to).includes(',');

const needsPerson = ({ value: { wordClass, type } }: ValueMatch): boolean =>
  wordClass === 'adjective' || (wordClass === 'verb' && type === 'värdeord');

/** True where the word is said of somebody, as far as the sentence shows. */
const isSaidOfPeople = (unit: BlockUnit, index: number, sentence: Sentence, match: ValueMatch): boolean => {
  const { tokens } = sentence;
  const { form, start, value } = match;
  const at = tokens.findIndex((token) => token.start === start);
  const word = { term: value.term, form, at };
  if (judgesNobody(tokens, word)) return false;
  if (isComment(unit, index, sentence.start, start)) return true;
  return !isOfEvents(tokens, word) && (!needsPerson(match) || isAboutPeople(tokens, at));
};

/** Weak words are told apart only where people are described. */
const isPlace = (unit: BlockUnit, index: number, sentence: Sentence, match: ValueMatch): boolean => {
  const { section, judgements } = unit;
  const { value, start } = match;
  if (value.degree === 'stark') return true;
  if (!isSaidOfPeople(unit, index, sentence, match)) return false;
  if (value.type === 'distansverb') return section.holds !== 'assessment';
  const judged = (judgements[index]?.valuation ?? 0) >= JUDGED;
  if (!judged || section.holds === 'assessment') return false;
  if (section.holds === 'fact' || PERSONAL.has(section.role ?? '')) return true;
  const at = sentence.tokens.findIndex((token) => token.start === start);
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

/** A word of the kind that the list has, said of people; where the section is unknown, of someone in the case. */
const isTold = ({ section }: BlockUnit, { tokens }: Sentence, { end }: Span): boolean => {
  const at = tokens.findIndex((token) => token.end === end);
  if (isNoJudgement(tokens, at)) return false;
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
        says: 'Går det att säga ”påstår” på ett annat sätt? Ordet låter som om du tvivlar på det personen säger. Kan du skriva ”säger” eller ”uppger”? Om du tvivlar förklarar du varför i bedömningen.',
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
