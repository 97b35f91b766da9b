import { remember } from '../document/remember';
import { isStatute } from '../klarsprak/exempt';
import type { Judgement } from '../kinds/kind';
import { classReadings } from '../kinds/word-classes';
import { type Brought, broughtBy, Told } from '../kinds/novelty';
import type { Sentence } from '../language/index';
import { ONLY_SAID } from '../structure/child-formula';
import type { Section } from '../structure/outline';
import { wholeWords } from '../wording/one-of';
import { MONTH, SMALL_NUMBER } from '../wording/word-groups';
import { wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';
import { wordSet } from '../wording/word-set';

const SAYS =
  'Står uppgiften tidigare i dokumentet? Skriv den annars bland fakta med källa och datum, till exempel ”Skolan skriver den 3 mars att …”, innan du använder den här.';
const SAYS_HEARSAY =
  'Uppgiften är ny här och har ingen källa. Skriv vem som har sagt den och när bland fakta, eller ta bort den om den inte har betydelse.';

const HEARSAY = wording(wholeWords`
  enligt uppgift
  enl\.? uppgift
  det (finns|har|sägs|uppges|ska|skall|framkom)
  uppgifter om att
  (ska|skall) (… )?ha …t
`);
const ADDED = wording(/(?<!\p{L})(?:även|dessutom|också|därutöver|därtill)(?!\p{L})/iu);
const HAPPENED = /^(?:past|past\.s|supine|supine\.s)$/u;
/** What the inquiry and its formalities say in an assessment without bringing anything new about the case. */
const FORMAL = wording(wholeWords`
  utredning(en|s)?|underlag(et)?|förslag(et)?|beslut(et|as|ades)?|ansökan|kommunicer…|underrätta…?
  delegation…?|uppföljning(en)?|poäng|skattning…?|överväg…|gruppledaren?
`);
/** Speaks of anyone, as a law does. */
const ANYONE = wording(/(?<!\p{L})(?:den som|någon|det krävs|den enskilde|enligt \d+)(?!\p{L})|§/iu);
/** What somebody thinks or wants is mostly known from before in other words. */
const OPINES = wording(wholeWords`
  anser|ansåg|tycker|tyckte|menar|menade
  (vill|ville)(?! (inte (längre )?)?(leva|dö)(?!\p{L}))
  önskar|önskade|tror|trodde|vågar|vågade|råder|rådde|orkar
`);
/** An authority that is not the one that writes; what it has decided may be news. */
const OTHERS = wording(wholeWords`
  region(en)?|försäkringskassan|arbetsförmedlingen|migrationsverket|kronofogden|skatteverket
  kriminalvården
  (tings|förvaltnings|hov|kammar)rätten
  polisen|åklagaren|vårdcentralen|hyresvärden|bostadsbolaget|arbetsgivaren
`);
const PLAN = new Set(['proposal', 'goals', 'communication', 'signature']);

const weigh = ({ numbers, names, lemmas }: Brought): number =>
  2 * numbers.length + 2 * names.length + lemmas.length;

const countOf = ({ numbers, names, lemmas }: Brought): number =>
  numbers.length + names.length + lemmas.length;

/** The least share of what a sentence brings that must be new. */
const FRESH = 0.5;
const FRESH_TOLD = 0.2;

const happened = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ readings: [best] }) => best?.wordClass === 'verb' && HAPPENED.test(best.form));

const NEEDED = { fact: 1, reported: 2, mixed: 3 } as const;

/** Classes of words with which a writer judges, weighs, wants or proposes. */
const JUDGING = wordSet`
  judge propose need fail help seem infer weak-modal need-noun ability trait value certainty conclude
  contrast goal
`;
const MODAL = wording(wholeWords`
  kan|kunde|bör|borde|ska|skall|skulle|måste|får|behöver|krävs|bedöms|föreslås|anses|vore|finns|är|var
  blir|inte|utan|saknas?|saknar|klarar|fungerar|riskerar|innebär|visar|tyder
  talar för
`);
const HAS = wordSet`
  har hade fick gick kom ringde bor arbetar jobbar planerar väntar begär driver äger hyr
`;

/** "Alis farbror bor i Falun": tells of something and judges nothing, whatever stands around it. */
const onlyTells = remember(
  (sentence: Sentence) => sentence,
  (sentence) =>
    !MODAL.isIn(sentence) &&
    sentence.tokens.some(
      ({ lower, readings: [best] }) =>
        HAS.has(lower) || (best?.wordClass === 'verb' && /^past/u.test(best.form)),
    ) &&
    !sentence.tokens.some((token) => classReadings(token).some(({ clueClass }) => JUDGING.has(clueClass))),
);

const SURELY_JUDGED = 0.95;
/** From this share of valuation on, a sentence that may as well judge as tell is left alone. */
const MAY_JUDGE = 0.4;

/** What a sentence counts as here: one that only tells something is a fact, however much its neighbours judge. */
const kindHere = (sentence: Sentence, { kind, valuation }: Judgement): Judgement['kind'] =>
  kind === 'assessment' && valuation < SURELY_JUDGED && onlyTells(sentence) ? 'fact' : kind;

const bringsMore = remember(
  (sentence: Sentence) => sentence,
  (sentence) => HEARSAY.isIn(sentence) || ADDED.isIn(sentence),
);

/** When something happened, or how often: that it did is then a piece of news of its own. */
const DATED = wording(wholeWords`
  ${MONTH}
  i (somras|vintras|våras|höstas|fjol|julas|påskas|sommar|veckan|går|natt|morse|helgen|måndags|fredags)
  (förra|i förra) (veckan|månaden|året|sommaren|hösten|våren|vintern)
  (en|ett|${SMALL_NUMBER}|flera) (gånger|gång|tillfällen|nätter|kvällar)
  nyligen|tidigare|häromdagen|sedan dess|numera
  för (… )?(år|veckor|månader|dagar) sedan
`);
/** Below this share told in one place, something has only been told in bits. */
const TOLD_TOGETHER = 0.5;
const FEWEST = 3;
const SURELY = 0.8;

/** "Maken har i april stått i porten till jouren": all the words are known, but nobody has said this. */
const isUntold = (sentence: Sentence, judgement: Judgement, told: Told): boolean => {
  const kind = kindHere(sentence, judgement);
  if (kind === 'assessment' || kind === 'mixed' || !happened(sentence)) return false;
  if (judgement.confidence < SURELY || !DATED.isIn(sentence) || OPINES.isIn(sentence)) return false;
  const brought = broughtBy(sentence);
  return countOf(brought) >= FEWEST && told.together(brought) <= TOLD_TOGETHER;
};

const isNews = (sentence: Sentence, judgement: Judgement, told: Told): boolean => {
  const kind = kindHere(sentence, judgement);
  if (kind === 'assessment') return false;
  const brought = broughtBy(sentence);
  const fresh = told.fresh(brought);
  const strong = bringsMore(sentence);
  if (kind === 'fact' && !strong && judgement.valuation > MAY_JUDGE && !onlyTells(sentence)) return false;
  const isAllNew = countOf(fresh) === countOf(brought);
  const needed =
    NEEDED[kind] - (strong || isAllNew ? 1 : 0) + (kind === 'reported' && OPINES.isIn(sentence) ? 1 : 0);
  if (weigh(fresh) < needed) return false;
  // A conclusion joins what has been told; only a number or a name that nobody has heard of is news in it.
  if (kind === 'mixed' && !strong && fresh.numbers.length + fresh.names.length === 0) return false;
  const least = kind === 'mixed' ? FRESH : FRESH_TOLD;
  return strong || countOf(fresh) >= countOf(brought) * least;
};

const isFormal = (sentence: Sentence): boolean =>
  ONLY_SAID.isIn(sentence) ||
  (FORMAL.isIn(sentence) && !ADDED.isIn(sentence) && !(OTHERS.isIn(sentence) && happened(sentence))) ||
  (ANYONE.isIn(sentence) && !happened(sentence));

/** Under these headings the writer weighs, also in a journal and where facts may stand too. */
const WEIGHS = wording(/bedömn|analys|dragning|ärendegenomgång|överväg|slutsats/iu);
/** Here facts are told to be weighed at once, or to show what has been tried. */
const TELLS_TOO = wording(/skyddsbedömning|prövade|alternativ/iu);

const isPlace = ({ holds, role, title }: Section): boolean => {
  if (PLAN.has(role ?? '') || TELLS_TOO.isIn(title)) return false;
  return (
    holds === 'assessment' ||
    (holds === 'both' && (role === undefined || role === 'entry') && WEIGHS.isIn(title))
  );
};

const check = ({ blocks, judgements, outline }: DocumentUnit): RuleFinding[] => {
  const told = new Told();
  const places = new Set(outline.sections.filter(isPlace));
  return blocks.flatMap((block, index) => {
    const section = outline.sections[outline.sectionOf[index] ?? 0];
    const found =
      section === undefined || !places.has(section)
        ? []
        : block.sentences.flatMap((sentence, s): RuleFinding[] => {
            const judgement = judgements[index]?.[s];
            if (judgement === undefined) return [];
            if (!isNews(sentence, judgement, told) && !isUntold(sentence, judgement, told)) return [];
            if (isStatute(block, sentence, section.title)) return [];
            if (kindHere(sentence, judgement) === 'fact' && isFormal(sentence)) return [];
            const { start, end, text } = sentence;
            return [{ block: index, start, end, message: HEARSAY.isIn(text) ? SAYS_HEARSAY : SAYS }];
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
        text: '# Utredning\n\n## Skola\n\nLäraren berättar att Ali är borta varje måndag.\n\n## Bedömning\n\nAli behöver stöd i skolan. [[I augusti körde mamman av vägen med Ali i bilen.]] Frånvaron väntas annars öka.',
        says: SAYS,
      },
      {
        text: '# Utredning\n\n## Hem\n\nPappan berättar att Ali äter frukost hemma.\n\n## Bedömning\n\nAli behöver trygghet. [[Pappan ska även ha sålt hasch på torget.]]',
        says: SAYS_HEARSAY,
      },
      {
        text: '# Utredning\n\n## Hem\n\nAli äter frukost hemma.\n\n## Bedömning\n\nAli behöver trygghet. [[Hyresvärden har sagt att kontraktet sägs upp.]]',
        says: SAYS,
      },
      {
        text: '# Utredning\n\n## Hem\n\nMaken bor i Falun. Kvinnan säger att hon är rädd för maken.\n\nHon bor på kvinnojouren sedan i maj. Personalen har stått i porten.\n\nHon ringde polisen i april.\n\n## Bedömning\n\nKvinnan behöver skydd. [[Maken har tre gånger i april stått i porten till kvinnojouren.]]',
        says: SAYS,
      },
    ],
    passes: [
      '# Utredning\n\n## Skola\n\nLäraren skriver 2025-03-14 att Ali är borta varje måndag.\n\n## Bedömning\n\nLäraren skrev i mars att Ali är borta varje måndag. Ali behöver stöd.',
      '# Utredning\n\n## Skola\n\nLäraren berättar att Ali är borta varje måndag.\n\n## Bedömning\n\nAli är borta varje måndag, vilket visar att han behöver stöd.',
      '# Utredning\n\n## Bedömning\n\nAli behöver stöd. Vi bedömer att risken är stor.\n\n## Förslag till beslut\n\nAli beviljas kontaktperson från den 1 mars 2026.',
    ],
  },
  check,
});
