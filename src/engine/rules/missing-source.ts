import { COLLECTIVE } from '../klarsprak/collective';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import { HEARSAY } from '../klarsprak/hearsay';
import { SAID_OF, SUPPOSED } from '../klarsprak/supposed';
import { needsSource, tellsHabit } from '../kinds/claims';
import type { Judgement } from '../kinds/kind';
import type { AnalysedBlock, Sentence } from '../language/index';
import { anywhere, wholeWords } from '../wording/one-of';
import { wording, type Wording } from '../wording/wording';
import { type BlockUnit, defineRule, type RuleFinding, type SectionTraits } from './rule';

const SAYS_HEARSAY =
  'Vem har sagt det, och när? Skriv källan, till exempel ”Mormor berättar den 3 mars att …”, eller ta bort uppgiften om du inte vet.';
const SAYS_COLLECTIVE =
  'Vilka är det? Skriv vem du har talat med och när, till exempel ”Grannen Eva Ek berättar i telefon den 3 mars att …”.';
const SAYS_CLAIM =
  'Varifrån kommer uppgiften? Skriv vem som har sagt det eller var det står, till exempel ”Enligt skolans frånvarolista den 3 mars …”.';

const NAMES_SOURCE = wording(anywhere`
  (?<!\p{L})(
    enligt(?! (LVM|LVU|LPT|LRV)(?!\p{L}))|enl|säger|sade|berättar|berättade|uppger|uppgav|skriver|skrev|anger|angav|menar|beskriver
    påstår|påstod|hävdar|hävdade|medger|medgav|erkänner|erkände|förnekar|förnekade|bestrider|bestred|bekräftar|bekräftade
    har hört av|domen|planen|beslutet|avtalet|lagen|läraren säger|framgår
  )(?!\p{L})
  §
`);

const firstOf = (block: AnalysedBlock, sentence: Sentence, patterns: readonly Wording[]) => {
  for (const pattern of patterns) {
    const match = pattern.firstInLower(sentence);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (!isQuoted(block, span)) return span;
  }
  return undefined;
};

/** Above this confidence a sentence without a source of its own carries on what somebody has said. */
const CARRIED_ON = 0.7;

const isCarriedOn = ({ kind, confidence }: Judgement): boolean =>
  kind === 'reported' && confidence >= CARRIED_ON;

const hearsay = (
  block: AnalysedBlock,
  sentence: Sentence,
  judgement: Judgement,
  mayBeToldOf: boolean,
): RuleFinding | undefined => {
  const span =
    firstOf(block, sentence, HEARSAY) ??
    (NAMES_SOURCE.isIn(sentence)
      ? undefined
      : (firstOf(block, sentence, SAID_OF) ??
        (mayBeToldOf && !isCarriedOn(judgement) ? firstOf(block, sentence, SUPPOSED) : undefined)));
  return span === undefined ? undefined : { ...span, variant: 'hearsay', message: SAYS_HEARSAY };
};

/** Weight, care and offers of work stand in somebody's papers or come from somebody's mouth. */
const FROM_PAPERS = wording(wholeWords`
  väg(er|de) (… )?\d+(,\d+)? (kilo|kg)
  har (tidigare |under … )?(vårdats|behandlats|opererats|varit inlagd) (för|på)
  har (… )?(en|två|tre|flera) (tidigare )?(dom|domar) (för|avseende|på)
  (är|var) (tidigare |redan )?(straffad|tidigare dömd)(a|e)?( för)?
  har (tidigare |flera gånger |två gånger )?(dömts|varit (tidigare )?(straffad|dömd)(a|e)?) för
  (är|var) (… ){1,2}dömd för
  (medicineras|behandlas|medicinerades|behandlades) (för|mot)
  (har (… )?|…)?vårda(t|de)s enligt (LVM|LVU|LPT|LRV)
  har (erbjudits|fått löfte om) (… )?…?(jobb|arbete|anställning|lägenhet)
`);
const TELLS_WHERE = wording(wholeWords`
  enligt (?!LVM|LVU|LPT|LRV)…|jag|vi|vid (?!två|tre|flera|ett)…|mätte|journal…?|intyg…?|bvc|domen|…rätt(en)?|…register(et)?|…utdrag(et)?|undersökning…?|besök…?|säger|berättar|uppger
`);

const NOT_ABOUT_LIFE = new Set([
  'method',
  'communication',
  'basic-data',
  'proposal',
  'goals',
  'signature',
  'entry',
]);
const SURE = 0.65;
const SURE_FACT = 0.45;

/** A sentence that may be told by somebody only because it stands among such: it names nobody, nor does the one before. */
const hasNoTeller = (judgements: readonly Judgement[], index: number): boolean => {
  const [own, before] = [judgements[index], judgements[index - 1]];
  if (own?.kind === 'fact') return own.confidence >= SURE_FACT;
  if (own?.kind === 'reported' && (own.confidence >= SURE || before?.kind === 'reported')) return false;
  return own !== undefined && own.kind !== 'mixed' && own.confidence < SURE;
};

/** Nobody has told anything so far in the paragraph. */
const standsAlone = (judgements: readonly Judgement[], index: number): boolean =>
  judgements[index]?.kind === 'fact' &&
  judgements.slice(0, index).every(({ kind }) => kind === 'fact' || kind === 'assessment');

/** Under "Samtal med föräldrarna" life is told of, also where the inquiry says how it was made. */
const TALKS = wording(/(?<!\p{L})(?:sam)?tal med|hembesök/iu);

const tellsOfLife = ({ holds, role, title }: SectionTraits): boolean =>
  holds === 'fact' && (!NOT_ABOUT_LIFE.has(role ?? '') || (role === 'method' && TALKS.isIn(title)));

/** "Under besöket …": what the next sentence tells in the past was seen there too. */
const OBSERVED = wording(wholeWords`
  (under|vid|på) (… )?(besöket|hembesöket|samtalet|mötet|observationen|promenaden|besök|hembesök)
  (under|vid|på) mitt …
`);
const PAST = /^past/u;
const TIMED = wording(/^(?:när|då|medan|efter en stund|sedan)(?!\p{L})/iu);

const isSeen = ({ block }: BlockUnit, sentence: Sentence, index: number): boolean => {
  const before = block.sentences[index - 1];
  return (
    before !== undefined &&
    OBSERVED.isIn(before) &&
    TIMED.isIn(sentence) &&
    sentence.tokens.some(({ readings: [best] }) => best?.wordClass === 'verb' && PAST.test(best.form))
  );
};

const isFromPapers = (sentence: Sentence): boolean =>
  FROM_PAPERS.isIn(sentence) && !TELLS_WHERE.isIn(sentence);

const isClaim = (unit: BlockUnit, sentence: Sentence, index: number): boolean => {
  const { judgements, section } = unit;
  if (!hasNoTeller(judgements, index) || NAMES_SOURCE.isIn(sentence)) return false;
  if (section.role === 'entry') return isFromPapers(sentence);
  if (!tellsOfLife(section) || isSeen(unit, sentence, index)) return false;
  return (
    needsSource(sentence) ||
    isFromPapers(sentence) ||
    (standsAlone(judgements, index) && tellsHabit(sentence))
  );
};

const check = (unit: BlockUnit): RuleFinding[] => {
  const { block, judgements, section } = unit;
  // "Ska" is a plan or a demand where nobody's life is told of.
  const mayTell = section.role !== 'goals' && section.role !== 'proposal' && section.title !== '';
  return block.sentences.flatMap((sentence, s): RuleFinding[] => {
    const judgement = judgements[s];
    if (judgement === undefined || isStatute(block, sentence, section.title)) return [];
    const passedOn = hearsay(block, sentence, judgement, mayTell);
    if (passedOn !== undefined && section.role !== 'goals') return [passedOn];
    const together = firstOf(block, sentence, COLLECTIVE);
    if (together !== undefined && section.holds !== 'assessment')
      return [{ ...together, variant: 'collective', message: SAYS_COLLECTIVE }];
    if (!isClaim(unit, sentence, s)) return [];
    const { start, end } = sentence;
    return [{ start, end, variant: 'claim', message: SAYS_CLAIM }];
  });
};

export const missingSource = defineRule({
  id: 'missing-source',
  title: 'Källa saknas',
  category: 'facts',
  strength: 'advice',
  why: 'Den som läser måste kunna se vem en uppgift kommer från, och den som berörs måste kunna svara på den.',
  source: 'jo-4454-2019',
  scope: 'block',
  examples: {
    flags: [
      {
        text: '[[Det har framkommit]] att Ali somnar på lektionerna.',
        says: SAYS_HEARSAY,
        variant: 'hearsay',
      },
      { text: '[[Av ärendet framgår]] att pappan dricker.', says: SAYS_HEARSAY, variant: 'hearsay' },
      { text: '[[Det har flaggats]] för att Ali rymmer.', says: SAYS_HEARSAY, variant: 'hearsay' },
      { text: '[[Det framkommer även att]] Ali är ensam.', says: SAYS_HEARSAY, variant: 'hearsay' },
      { text: '[[Enligt uppgift]] sover pappan i bilen.', says: SAYS_HEARSAY, variant: 'hearsay' },
      { text: 'Pappan [[uppges sälja]] sina mediciner.', says: SAYS_HEARSAY, variant: 'hearsay' },
      {
        text: '# Utredning\n\n## Hem\n\nSpriten [[köps åt honom av bekanta]].',
        says: SAYS_COLLECTIVE,
        variant: 'collective',
      },
      {
        text: '# Utredning\n\n## Hem\n\n[[Kollegor har vittnat]] om berusning på jobbet.',
        says: SAYS_COLLECTIVE,
        variant: 'collective',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\n[[Ali saknade betyg i sex ämnen i våras.]]',
        says: SAYS_CLAIM,
        variant: 'claim',
      },
    ],
    passes: [
      'Det finns inga uppgifter om tidigare anmälningar i akten.',
      'Det ska finnas en god man innan Rosa flyttar.',
      'Tips har inkommit från hyresvärden om fester. Det kom fram vid samtalet att hon ska flytta.',
      'Enligt uppgift från skolan har Ali ont i magen på måndagar.',
      '# Utredning\n\n## Hem\n\nVid hembesöket den 3 mars fanns det mat i kylskåpet. Föräldrarna separerade 2021.',
      '# Utredning\n\n## Hem\n\nUnder besöket satt Ali i soffan. När en dörr slog igen höll han för öronen.',
      '# Utredning\n\n## Hem\n\nMamman berättar att pappan dricker. Han har slagit henne tre gånger, säger hon.',
    ],
  },
  check,
});
