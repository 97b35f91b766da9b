import { isQuoted, isStatute } from '../klarsprak/exempt';
import { compileTerms, type Sentence, type TermMatch } from '../language/index';
import { traitSpans } from '../kinds/traits';
import type { ValueWordEntry } from '../setup';
import { type BlockUnit, defineRule, perSetup, type RuleFinding } from './rule';

const matcherOf = perSetup((setup) =>
  compileTerms(
    setup.valueWords.map((entry) => ({
      pattern: entry.term,
      ...(entry.wordClass === undefined ? {} : { wordClass: entry.wordClass }),
      value: entry,
    })),
  ),
);

type Match = TermMatch<ValueWordEntry>;

const VARIANTS = { värdeord: 'judgement', etikett: 'label', distansverb: 'distancing-verb' } as const;

/** The word stands in somebody else's mouth: "mamman säger att Ali ljuger". */
const SAID_BEFORE =
  /(?<!\p{L})(?:säger|sade|sa|sagt|berättar|berättade|uppger|uppgav|skriver|skrev|anser|ansåg|tycker|tyckte|menar|menade|beskriver|beskrev|enligt|kallar|kallade|upplever|upplevde|framgår|hävdar|hävdade|påstår|påstod|vill|önskar|intygar|rapporterar|noterar|anger|angav)(?!\p{L})/iu;
/** A label in the name of a law or a service is not about a person: "vård av missbrukare". */
const NAMED = /(?:vård av|stöd till|lagen om|för|program för|behandling av|brotts) ?$/iu;
const PERSONAL = new Set(['area', 'child-view', 'guardian-view', 'history', 'matter', 'entry']);

const isAttributed = ({ judgements }: BlockUnit, index: number): boolean =>
  judgements[index]?.kind === 'reported';

const isOwn = (unit: BlockUnit, index: number, sentence: Sentence, { value, start }: Match): boolean => {
  const before = unit.block.block.text.slice(sentence.start, start);
  if (value.type === 'distansverb') return !SAID_BEFORE.test(before);
  if (value.type === 'etikett' && NAMED.test(before)) return false;
  return (
    !isAttributed(unit, index) &&
    !(unit.judgements[index]?.kind === 'mixed' && SAID_BEFORE.test(before) && !/,/u.test(before))
  );
};

/** Weak words are told apart only where people are described. */
const isPlace = (
  { block, section, judgements }: BlockUnit,
  index: number,
  { value, form, end }: Match,
): boolean => {
  if (value.degree === 'stark') return true;
  const next = block.tokens.find((token) => token.start >= end);
  if (form === 'positive.neuter' && next?.lower === 'att') return false;
  const kind = judgements[index]?.kind;
  const judged = kind === 'assessment' || kind === 'mixed';
  if (value.type === 'distansverb') return section.holds !== 'assessment';
  return (
    judged && (section.holds === 'fact' || (section.holds === 'both' && PERSONAL.has(section.role ?? 'area')))
  );
};

const GAP = /^(?:,? och |, | men | eller |,? men )(?:\p{L}+ )?$/u;

const asFinding = ({ block }: BlockUnit, matches: readonly Match[]): RuleFinding | undefined => {
  const [first] = matches;
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const { explanation, question, source, type } = first.value;
  return {
    start,
    end,
    variant: VARIANTS[type],
    message: `Går det att säga ”${block.block.text.slice(start, end)}” på ett annat sätt? ${explanation} ${question}`,
    source,
  };
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
  const judgement = judgements[index];
  if (judgement === undefined || judgement.confidence < SURE) return [];
  if (judgement.kind !== 'assessment' && judgement.kind !== 'mixed') return [];
  if (section.holds === 'assessment' || section.role === 'method') return [];
  return traitSpans(sentence, listed)
    .filter(
      (span) =>
        !isQuoted(block, span) && !SAID_BEFORE.test(block.block.text.slice(sentence.start, span.start)),
    )
    .map(({ start, end }) => ({
      start,
      end,
      variant: 'judgement',
      message: `Går det att säga ”${block.block.text.slice(start, end)}” på ett annat sätt? Det läses som ett omdöme. Vad har personen gjort eller sagt, och när?`,
    }));
};

/** Words that stand side by side ("torftigt och ovårdat") make one remark. */
const grouped = ({ block }: BlockUnit, matches: readonly Match[]): Match[][] => {
  const groups: Match[][] = [];
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
  const matches = matcherOf(setup).find(block);
  return block.sentences.flatMap((sentence, index) => {
    const own = matches.filter(
      (match) =>
        match.start >= sentence.start &&
        match.end <= sentence.end &&
        !isQuoted(block, match) &&
        isPlace(unit, index, match) &&
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
      'Ali säger att han är ”lat ibland”.',
      'Vården ges enligt lagen om vård av missbrukare i vissa fall.',
    ],
  },
  check,
});
