import { statuteTest } from '../klarsprak/exempt';
import { valuesPlainly } from '../klarsprak/plain-valuations';
import { WEIGHED } from '../structure/inferred-holds';
import type { Judgement } from '../kinds/kind';
import type { AnalysedBlock, Sentence } from '../language/index';
import type { Setup } from '../setup';
import { isOthersWord, valueWordsIn } from './make/value-words';
import { type BlockUnit, defineRule, type RuleFinding, type SectionTraits } from './rule';

const SAYS =
  'Är det här din egen bedömning? Avsnittet är till för fakta: skriv vad du såg, hörde eller läste, och skriv slutsatsen under bedömningen, till exempel ”Jag bedömer att … eftersom …”.';
const SAYS_MIXED =
  'Meningen blandar en uppgift med en värdering. Dela den: skriv här vad som hände eller sades, till exempel ”Mamman kom inte till tre möten”, och vad du anser att det visar under bedömningen.';

const SAYS_ENTRY =
  'Är det här din egen bedömning? Skriv då ”Jag bedömer att … eftersom …”, så att den inte läses som något som har hänt.';
const SAYS_MIXED_ENTRY =
  'Meningen blandar en uppgift med en värdering. Dela den: skriv först vad som hände eller sades, och sedan i en egen mening vad du anser att det visar.';

/** Where the heading says nothing the remark takes more: percent added to the option. */
const LESS_SURE = 10;
const PERCENT = 100;

/** How likely a valuation must be for a remark in the section; undefined where valuations are in their place. */
const leastIn = ({ holds, isInferred, role, title }: SectionTraits, option: number): number | undefined => {
  if (holds === 'fact') return (option + (isInferred ? LESS_SURE : 0)) / PERCENT;
  return role === 'entry' && !WEIGHED.isIn(title) ? (option + LESS_SURE) / PERCENT : undefined;
};

const messageOf = (mixed: boolean, { role }: SectionTraits): string => {
  if (role === 'entry') return mixed ? SAYS_MIXED_ENTRY : SAYS_ENTRY;
  return mixed ? SAYS_MIXED : SAYS;
};

/** A judging word of the writer's own tells even where the sentence as a whole does not. */
const judgesInWords = (
  block: AnalysedBlock,
  sentence: Sentence,
  judgement: Judgement,
  setup: Setup,
): boolean =>
  valueWordsIn(block, setup).some(
    (match) =>
      match.value.degree === 'stark' &&
      match.value.type !== 'distansverb' &&
      sentence.start <= match.start &&
      match.end <= sentence.end &&
      !isOthersWord(block, sentence, judgement, match),
  );

/** Above this confidence somebody else has said it. */
const TOLD = 0.6;

/** Nor does it hide a valuation that it is set among what others have told. */
const judgesInGrammar = (block: AnalysedBlock, sentence: Sentence, judgement: Judgement): boolean =>
  !(judgement.kind === 'reported' && judgement.confidence >= TOLD) &&
  !block.quotes.some(({ start, end }) => start < sentence.end && sentence.start < end) &&
  valuesPlainly(sentence);

const check = (
  { block, judgements, section, setup }: BlockUnit,
  options: Readonly<Record<string, number>>,
): RuleFinding[] => {
  const least = leastIn(section, options['confidence'] ?? 0);
  if (least === undefined) return [];
  const isStatute = statuteTest(block, section.title);
  return block.sentences.flatMap((sentence, s): RuleFinding[] => {
    const judgement = judgements[s];
    if (judgement === undefined || sentence.text.endsWith('?')) return [];
    const values =
      judgement.valuation >= least ||
      judgesInWords(block, sentence, judgement, setup) ||
      judgesInGrammar(block, sentence, judgement);
    if (!values) return [];
    if (isStatute(sentence)) return [];
    const { start, end } = sentence;
    const mixed = judgement.kind === 'mixed';
    const variant = mixed ? 'mixed' : 'assessment';
    return [{ start, end, variant, message: messageOf(mixed, section) }];
  });
};

export const assessmentInFactSection = defineRule({
  id: 'assessment-in-fact-section',
  title: 'Bedömning bland fakta',
  category: 'facts',
  strength: 'advice',
  why: 'Läsaren ska kunna skilja det som har hänt från det du bedömer, annars kan ingen pröva om bedömningen håller.',
  source: 'draft-3-12',
  scope: 'block',
  options: { confidence: 50 },
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Hälsa\n\nMamman berättar att Ali sover fem timmar per natt.\n\n[[Ali är ett krävande och omoget barn.]]\n\n## Bedömning\n\nAli behöver stöd.',
        says: SAYS,
        variant: 'assessment',
      },
      {
        text: '# Utredning\n\n## Skola\n\nLäraren berättar att Ali är borta varje måndag. [[Pappan har uteblivit från tre möten, vilket visar att han inte prioriterar Ali.]]\n\n## Bedömning\n\nAli behöver stöd.',
        says: SAYS_MIXED,
        variant: 'mixed',
      },
      {
        text: '# Utredning\n\n## Ekonomi\n\nAli hyr en tvåa. [[Han sköter inte sin ekonomi.]]\n\n## Bedömning\n\nAli behöver stöd.',
        says: SAYS,
        variant: 'assessment',
      },
    ],
    passes: [
      '# Utredning\n\n## Frågeställningar\n\nVad behöver Ali för att komma till skolan?\n\n## Bedömning\n\nAli behöver stöd.',
      '# Utredning\n\n## Hälsa\n\nLäkaren bedömer att Ali är frisk.\n\n## Bedömning\n\nAli är ett barn med stora behov.',
      '# Utredning\n\n## Skola\n\nLäraren säger att Ali borde få läxhjälp.\n\n## Bedömning\n\nAli behöver stöd.',
      '# Utredning\n\n## Hälsa\n\nMamman tycker att Ali är lugnare nu. Hon vill ha hjälp på kvällarna.',
      '# Utredning\n\n## Rättslig reglering\n\nDen som inte själv kan tillgodose sina behov har rätt till bistånd enligt 12 kap. 1 § SoL.',
    ],
  },
  check,
});
