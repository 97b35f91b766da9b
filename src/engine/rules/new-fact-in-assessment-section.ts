import { isStatute } from '../klarsprak/exempt';
import type { Judgement } from '../kinds/kind';
import { type Brought, broughtBy, factPart, Told } from '../kinds/novelty';
import type { Sentence } from '../language/index';
import type { Section } from '../structure/outline';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const SAYS =
  'Står uppgiften tidigare i dokumentet? Skriv den med källa och datum bland fakta, till exempel ”Skolan skriver den 3 mars att …”, och använd den sedan här.';
const SAYS_HEARSAY =
  'Uppgiften är ny här och har ingen källa. Skriv vem som har sagt den och när bland fakta, eller ta bort den om den inte har betydelse.';

const HEARSAY =
  /(?<!\p{L})(?:enligt uppgift|enl\.? uppgift|det (?:finns|har|sägs|uppges|ska|skall|framkom)|uppgifter om att|(?:ska|skall) (?:\p{L}+ )?ha \p{L}+t)(?!\p{L})/iu;
const ADDED = /(?<!\p{L})(?:även|dessutom|också|därutöver|därtill)(?!\p{L})/iu;
const HAPPENED = /^(?:past|past\.s|supine|supine\.s)$/u;
/** What the inquiry and its formalities say in an assessment without bringing anything new about the case. */
const FORMAL =
  /(?<!\p{L})(?:utredning(?:en|s)?|underlag(?:et)?|förslag(?:et)?|beslut(?:et|as|ades)?|ansökan|kommunicer\p{L}+|underrätta\p{L}*|delegation\p{L}*|uppföljning(?:en)?|överväg\p{L}+|gruppledaren?)(?!\p{L})/iu;
/** Speaks of anyone, as a law does. */
const ANYONE = /(?<!\p{L})(?:den som|någon|det krävs|den enskilde|enligt \d+)(?!\p{L})|§/iu;
const PLAN = new Set(['proposal', 'goals', 'communication', 'signature']);

const weigh = ({ numbers, names, lemmas }: Brought): number =>
  2 * numbers.length + 2 * names.length + lemmas.length;

const happened = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ readings: [best] }) => best?.wordClass === 'verb' && HAPPENED.test(best.form));

const NEEDED = { fact: 1, reported: 4, mixed: 3 } as const;
const SURE = 0.5;

const isNews = (sentence: Sentence, { kind, confidence }: Judgement, told: Told): boolean => {
  if (kind === 'assessment' || confidence < SURE) return false;
  const part = kind === 'mixed' ? factPart(sentence) : sentence.tokens;
  const brought = broughtBy(part);
  const fresh = told.fresh(brought);
  const strong = HEARSAY.test(sentence.text) || ADDED.test(sentence.text);
  const needed = NEEDED[kind] - (strong ? 1 : 0);
  if (weigh(fresh) < needed) return false;
  if (kind === 'fact') return true;
  return fresh.lemmas.length + fresh.names.length >= (brought.lemmas.length + brought.names.length) / 2;
};

const isFormal = (sentence: Sentence): boolean =>
  (FORMAL.test(sentence.text) && !ADDED.test(sentence.text)) ||
  (ANYONE.test(sentence.text) && !happened(sentence));

const isPlace = (section: Section): boolean =>
  section.holds === 'assessment' && !PLAN.has(section.role ?? '');

const check = ({ blocks, judgements, outline }: DocumentUnit): RuleFinding[] => {
  const told = new Told();
  return blocks.flatMap((block, index) => {
    const section = outline.sections[outline.sectionOf[index] ?? 0];
    const found =
      section === undefined || !isPlace(section)
        ? []
        : block.sentences.flatMap((sentence, s): RuleFinding[] => {
            const judgement = judgements[index]?.[s];
            if (judgement === undefined || !isNews(sentence, judgement, told)) return [];
            if (isStatute(block, sentence, section.title)) return [];
            if (judgement.kind === 'fact' && isFormal(sentence)) return [];
            const { start, end, text } = sentence;
            return [{ block: index, start, end, message: HEARSAY.test(text) ? SAYS_HEARSAY : SAYS }];
          });
    told.addBlock(block);
    return found;
  });
};

export const newFactInAssessmentSection = defineRule({
  id: 'new-fact-in-assessment-section',
  title: 'Ny uppgift i bedömningen',
  category: 'facts',
  strength: 'advice',
  why: 'Den som berörs ska ha kunnat läsa och svara på alla uppgifter som bedömningen vilar på.',
  source: 'draft-4-9',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Skola\n\nLäraren berättar att Ali är borta varje måndag.\n\n## Bedömning\n\nAli behöver stöd i skolan. [[I augusti körde mamman av vägen med Ali i bilen.]] Risken för fortsatt frånvaro är stor.',
        says: SAYS,
      },
      {
        text: '# Utredning\n\n## Hem\n\nPappan berättar att Ali äter frukost hemma.\n\n## Bedömning\n\nAli behöver trygghet. [[Pappan ska även ha sålt hasch på torget.]]',
        says: SAYS_HEARSAY,
      },
    ],
    passes: [
      '# Utredning\n\n## Skola\n\nLäraren berättar att Ali är borta varje måndag.\n\n## Bedömning\n\nAli är borta varje måndag, vilket visar att han behöver stöd.',
      '# Utredning\n\n## Bedömning\n\nAli behöver stöd. Vi bedömer att risken är stor.\n\n## Förslag till beslut\n\nAli beviljas kontaktperson från den 1 mars 2026.',
    ],
  },
  check,
});
