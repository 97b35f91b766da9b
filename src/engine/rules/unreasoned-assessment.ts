import type { Sentence } from '../language/index';
import { type BlockUnit, defineRule, type RuleFinding } from './rule';

const SAYS =
  'Vad bygger bedömningen på? Lägg till skälet, till exempel ”Jag bedömer att … eftersom …”, eller hänvisa till var i dokumentet det står.';

const JUDGES =
  /(?<!\p{L})(?:bedöms|bedömer|bedömdes|bedömningen är|gör bedömningen|görs bedömningen|anses|är (?:\p{L}+ ){1,3}(?:bedömning|uppfattning|mening))(?!\p{L})/iu;
const REASON =
  /(?<!\p{L})(?:eftersom|därför|då|för att|på grund av|p\.g\.a\.|pga|mot bakgrund av|med hänsyn|med anledning|utifrån|genom|trots|emedan|så|om|när|utan|av det skälet|skälen?|grundas|bygger|visar|talar för|enligt|vilket|således|alltså|därmed)(?!\p{L})/iu;

/** Reasons in the paragraph: anything but bare judgements and proposals. */
const reasonsAround = ({ block, judgements }: BlockUnit, own: Sentence): boolean =>
  block.sentences.some(
    (other, s) =>
      other !== own &&
      (judgements[s]?.kind !== 'assessment' || REASON.test(other.text) || !JUDGES.test(other.text)),
  );

const check = (unit: BlockUnit): RuleFinding[] => {
  const { block, judgements, section } = unit;
  if (block.block.kind === 'listItem' || section.holds !== 'assessment') return [];
  if (section.role !== undefined && section.role !== 'assessment' && section.role !== 'child-interest')
    return [];
  return block.sentences.flatMap((sentence, s): RuleFinding[] => {
    if (judgements[s]?.kind !== 'assessment' || !JUDGES.test(sentence.text) || REASON.test(sentence.text))
      return [];
    if (reasonsAround(unit, sentence)) return [];
    const { start, end } = sentence;
    return [{ start, end, message: SAYS }];
  });
};

export const unreasonedAssessment = defineRule({
  id: 'unreasoned-assessment',
  title: 'Bedömning utan skäl',
  category: 'facts',
  strength: 'advice',
  why: 'En bedömning utan skäl går inte att pröva, varken för den det gäller eller för domstolen.',
  source: 'fl-32',
  scope: 'block',
  examples: {
    flags: [
      { text: '# Utredning\n\n## Bedömning\n\n[[Behov av kontaktperson bedöms föreligga.]]', says: SAYS },
      {
        text: '# Utredning\n\n## Analys\n\nAli är trött på morgnarna.\n\n[[Förvaltningen bedömer att Ali behöver en kontaktfamilj.]]',
        says: SAYS,
      },
    ],
    passes: [
      '# Utredning\n\n## Bedömning\n\nJag bedömer att Ali behöver stöd eftersom han är borta varje måndag.',
      '# Utredning\n\n## Bedömning\n\nAli är borta varje måndag. Jag bedömer att han behöver stöd.',
    ],
  },
  check,
});
