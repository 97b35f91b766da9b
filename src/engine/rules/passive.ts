import { ACTING, ACTING_WITH_BLI, DONE_WITH_VARA, JUDGING, PLANNING, TALKING } from '../klarsprak/acts';
import { AGENT_AFTER, hasOtherAgent, namesOthers, SOMEONE } from '../klarsprak/agents';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import { type AnalysedBlock, inflect, type Passive, type Sentence, type Token } from '../language/index';
import { anywhere, wholeWords } from '../wording/one-of';
import { HAS } from '../wording/word-groups';
import { wording } from '../wording/wording';
import { defineRule, type RuleFinding, type SectionTraits } from './rule';

/** The sentence before says who judges, and this one goes on. */
const WHO_JUDGES = wording(wholeWords`
  (
    vi|jag|undertecknad|…?nämnden|socialtjänsten|förvaltningen|…?kontoret|enheten|utredaren|handläggaren
  ) (… )?(bedömer|anser|menar|finner|gör bedömningen)
`);
/** "Placering har skett": an act as a noun, with a verb that no one does. */
const HAPPENED = wording(anywhere`
  (?<![\p{L}-])(
    (om)?placering(en|ar)?|omhändertagande|(om|över|åter)?flytt(ning(en)?)?|(kropps)?visitation(er)?
    avskiljande|hämtning|kontakt(er)?|samtal|hembesök|samråd|avstämning(ar)?|kartläggning|provtagning(ar)?
    intervju(er)?|observation(er)?|registerslagning|riskbedömning|prövning|uppföljning(ar)?|samarbete
    samverkan|dialog|rådgivning|överlämning|inhämtning
  )( (med|av|på|hos|till|mellan) (… ){0,2}…)? (
    ${HAS} (… )?(skett|ägt rum|förekommit)
    skedde|ägde rum
  )(?!\p{L})
  (?<![\p{L}-])(överenskommelse|uppgörelse|avtal) (
    ${HAS} (… )?(träffats|slutits|ingåtts)
    träffades|slöts
  )(?!\p{L})
`);
const SUBORDINATE = /^(?:som|när|där|om|eftersom|medan|innan|sedan|vilket|vilka|vilken|hur|vad)$/u;
const HELD = /^(?:hålla|genomföra)$/u;

/** What stands before the passive in its clause, nearest first. */
const clauseBefore = (sentence: Sentence, index: number): readonly Token[] => {
  const before = sentence.tokens.slice(0, index).reverse();
  const end = before.findIndex(({ text }) => /^[,;:–]$/u.test(text));
  return end === -1 ? before : before.slice(0, end);
};

/** "Beslut om skolskjuts" has no subordinate clause. */
const isSubordinate = ({ lower }: Token, index: number, before: readonly Token[]): boolean => {
  if (!SUBORDINATE.test(lower)) return false;
  const noun = before[index + 1];
  const opens = before.length - index <= 3;
  return !(lower === 'om' && opens && noun?.readings[0]?.wordClass === 'noun');
};

const isDone = (token: Token): boolean =>
  token.readings.some(({ form }) => form === 'past.s' || form === 'supine.s');
const isNow = (token: Token): boolean => token.readings.some(({ form }) => form === 'present.s');
const afterModal = (before: readonly Token[]): boolean =>
  before
    .slice(0, 5)
    .some(({ lower }) =>
      /^(?:ska|skall|skulle|kan|kunde|bör|borde|måste|får|fick|behöver|att)$/u.test(lower),
    ) && !before.slice(0, 5).some(({ lower }) => /^(?:har|hade)$/u.test(lower));

/** "Mötet hölls den 3 mars": a meeting already spoken of; who held it is known or of no interest. */
const isKnownMeeting = (verb: string, before: readonly Token[]): boolean =>
  HELD.test(verb) &&
  ((before[0]?.readings[0]?.form === 'singular.definite' &&
    before[1]?.readings[0]?.wordClass !== 'preposition') ||
    before[0]?.lower === 'och');

/** "Görs bedömningen": the judging is in the noun. */
const MADE_JUDGEMENT = wording(/gör(?:s|des) (?:den |följande )?bedömning/iu);
const makesJudgement = ({ verb }: Passive, sentence: Sentence): boolean =>
  verb === 'göra' && MADE_JUDGEMENT.isIn(sentence);

const isJudged = (passive: Passive, token: Token, sentence: Sentence): boolean =>
  (JUDGING.has(passive.verb) && (isDone(token) || isNow(token) || passive.kind === 'bli')) ||
  makesJudgement(passive, sentence);

/** "Satts" is of both "sitta" and "sätta". */
const acted = ({ readings }: Token): string[] =>
  readings.flatMap(({ lemma, form }) => (form.endsWith('.s') && ACTING.has(lemma) ? [lemma] : []));

const isActed = (passive: Passive, token: Token, sentence: Sentence, before: readonly Token[]): boolean => {
  const verbs = acted(token);
  if (passive.kind === 'bli' ? !ACTING_WITH_BLI.has(passive.verb) : verbs.length === 0 || !isDone(token))
    return false;
  if (hasOtherAgent(sentence)) return false;
  if (before.some(isSubordinate)) return false;
  if (passive.kind === 'bli') return !AGENT_AFTER.isIn(sentence);
  return verbs.some(
    (verb) => !isKnownMeeting(verb, before) && (ACTING.get(verb)?.test(sentence.text) ?? true),
  );
};

const PLANS = /^(?:ska|skall|behöver|måste)$/u;
/** What is done again and again, or as a law or a routine says, is not waiting for anyone. */
const ROUTINE = wording(
  /\d|(?<!\p{L})(?:varje|alltid|minst|vid behov|om|senast|sjätte|löpande|till att)(?!\p{L})/iu,
);
const TO_DO = /bedömning|kartläggning|hembesök|intervju|kontroll|uppföljning|planering|anmälan|avstämning/iu;

/** "Ett nytt möte ska bokas", "nytt samtal planeras in". */
const isPlanned = (passive: Passive, token: Token, sentence: Sentence, before: readonly Token[]): boolean =>
  passive.kind === 's' &&
  !isDone(token) &&
  (PLANNING.has(passive.verb) || (passive.verb === 'göra' && TO_DO.test(sentence.text))) &&
  (before.slice(0, 4).some(({ lower }) => PLANS.test(lower)) ||
    (passive.verb !== 'göra' && isNow(token) && !before.some(({ lower }) => lower === 'att'))) &&
  !before.some(isSubordinate) &&
  !ROUTINE.isIn(sentence) &&
  !hasOtherAgent(sentence);

/** "Det pratades om skolan", "det gavs råd": nobody stands where the one who acts should. */
const isNobodys = ({ kind, verb }: Passive, sentence: Sentence, index: number): boolean =>
  kind === 's' &&
  TALKING.has(verb) &&
  [sentence.tokens[index - 1], sentence.tokens[index + 1]].some((near) => near?.lower === 'det') &&
  !hasOtherAgent(sentence);

const MUST = /^(?:får|bör|måste|torde)$/u;

/** "Det får antas att …", "det bör övervägas om …": somebody assumes and ought to weigh. */
const isLeftToAnyone = ({ kind, verb }: Passive, before: readonly Token[]): boolean =>
  kind === 's' &&
  JUDGING.has(verb) &&
  before.slice(0, 4).some(({ lower }) => MUST.test(lower)) &&
  before.slice(0, 5).some(({ lower }) => lower === 'det');

const matters = (sentence: Sentence, passive: Passive): boolean => {
  const index = sentence.tokens.findIndex(({ start }) => start === passive.start);
  const token = sentence.tokens[index];
  if (token === undefined || passive.hasAgent) return false;
  if (index > 0 && /^\p{Lu}/u.test(token.text)) return false;
  if (passive.kind === 'vara') return DONE_WITH_VARA.has(passive.verb) && !hasOtherAgent(sentence);
  const before = clauseBefore(sentence, index);
  if (isLeftToAnyone(passive, before) || isNobodys(passive, sentence, index)) return true;
  if (isPlanned(passive, token, sentence, before)) return true;
  if (passive.kind === 's' && !isDone(token) && afterModal(before)) return false;
  return isJudged(passive, token, sentence) || isActed(passive, token, sentence, before);
};

const METHOD = wording(wholeWords`
  gått till väga
  har (vi|jag) (arbetat|jobbat|gjort|gått)
  (vi|jag) har (arbetat|jobbat|gjort|gått)
`);
/** How the inquiry was done, under a heading that says who did it. */
const tellsWho = ({ title }: SectionTraits): boolean => METHOD.isIn(title);

const askWho = (text: string, asks = 'Vem har gjort det?'): string =>
  `${asks} ”${text}” säger inte vem. Skriv ut det om det har betydelse.`;

const goesOn = ({ sentences }: AnalysedBlock, sentence: Sentence): boolean =>
  WHO_JUDGES.isIn(sentences[sentences.indexOf(sentence) - 1] ?? '');

/** "Beslutades" is answered by "vi beslutade", "har bedömts" by "vi har bedömt". */
const activeOf = (verb: string, token: Token | undefined): string => {
  const form = token?.readings.find((reading) => reading.lemma === verb)?.form;
  if (form === 'supine.s') return `har ${inflect(verb, 'verb', 'supine') ?? verb}`;
  return inflect(verb, 'verb', form === 'past.s' ? 'past' : 'present') ?? verb;
};

/** What others feel is theirs to own: an example with "vi" would make it the writer's. */
const PERCEIVING: ReadonlySet<string> = new Set(['uppleva', 'uppfatta']);

const messageOf = (text: string, passive: Passive, sentence: Sentence): string => {
  if (makesJudgement(passive, sentence))
    return 'Vem är det som bedömer? Skriv ut det, till exempel ”vi bedömer”.';
  const { verb, kind, start } = passive;
  const token = sentence.tokens.find((one) => one.start === start);
  const isYetToDo = kind === 's' && token !== undefined && !isDone(token);
  const active = activeOf(verb, token);
  const who = PERCEIVING.has(verb) ? 'läraren' : 'vi';
  return JUDGING.has(verb)
    ? `Vem är det som ${active}? Skriv ut det, till exempel ”${who} ${active}” i stället för ”${text}”.`
    : askWho(text, isYetToDo ? 'Vem ska göra det?' : undefined);
};

/** "Umgänget föreslås ske på biblioteket": that is no decision, and nobody is named to do it. */
const HAPPENING = wording(/(?<!\p{L})(?:ske|hållas|genomföras|äga rum)(?!\p{L})/u);
/** "Nämnden föreslås besluta": in a proposal everyone knows who proposes. */
const isFormula = ({ verb }: Passive, sentence: Sentence): boolean =>
  verb === 'föreslå' &&
  sentence.passives.every((other) => other.verb === 'föreslå') &&
  !HAPPENING.isIn(sentence);

const happened = (block: AnalysedBlock, sentence: Sentence): RuleFinding[] => {
  const match = HAPPENED.firstIn(sentence);
  if (match === null || namesOthers(sentence) || /(?<!\p{L})av(?!\p{L})/u.test(sentence.text)) return [];
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  return isQuoted(block, span) ? [] : [{ ...span, message: askWho(match[0]) }];
};

export const passive = defineRule({
  id: 'passive',
  title: 'Vem gör det?',
  category: 'language',
  strength: 'advice',
  rank: 'last',
  why: 'När det inte står vem som har bedömt, beslutat eller gjort något kan läsaren inte veta vem som ansvarar för det.',
  source: 'skrivregler-2014',
  scope: 'sentence',
  examples: {
    flags: [
      {
        text: 'Två besök i veckan [[bedöms]] räcka.',
        says: 'Vem är det som bedömer? Skriv ut det, till exempel ”vi bedömer” i stället för ”bedöms”.',
      },
      {
        text: '# Utredning\n\n## Förslag till beslut\n\nUmgänget [[föreslås]] ske på biblioteket.',
        says: 'Vem är det som föreslår? Skriv ut det, till exempel ”vi föreslår” i stället för ”föreslås”.',
      },
      {
        text: 'Beslut har [[fattats]] om att porten ska vara låst.',
        says: 'Vem har gjort det? ”fattats” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: '[[Flytt har skett]] till en mindre lägenhet.',
        says: 'Vem har gjort det? ”Flytt har skett” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'En kallelse till farmor [[skickades]] den 3 mars.',
        says: 'Vem har gjort det? ”skickades” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'Det har i utredningen [[hållits]] fyra samtal med mamman.',
        says: 'Vem har gjort det? ”hållits” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'Kontakt med skolan [[diskuterades]] på mötet.',
        says: 'Vem har gjort det? ”diskuterades” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'Pojken [[blev lovad]] att få träffa sin pappa.',
        says: 'Vem har gjort det? ”blev lovad” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'Två umgängen [[ställdes]] in i maj.',
        says: 'Vem har gjort det? ”ställdes” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'Händelsen [[är polisanmäld]].',
        says: 'Vem har gjort det? ”är polisanmäld” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'I mars [[beslutades]] att utredning enligt socialtjänstlagen skulle inledas.',
        says: 'Vem är det som beslutade? Skriv ut det, till exempel ”vi beslutade” i stället för ”beslutades”.',
      },
      {
        text: 'Nästa uppföljning ska [[bokas]].',
        says: 'Vem ska göra det? ”bokas” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'Det [[resonerades]] om skolan.',
        says: 'Vem har gjort det? ”resonerades” säger inte vem. Skriv ut det om det har betydelse.',
      },
      {
        text: 'Beslut om skolskjuts har [[fattats]].',
        says: 'Vem har gjort det? ”fattats” säger inte vem. Skriv ut det om det har betydelse.',
      },
    ],
    passes: [
      'Beslutet fattades samma dag av förste socialsekreterare Ann Ek.',
      'Vi bedömer att pappans förmåga brister. Den bedöms bli bättre om han tar emot stöd.',
      'Hon blev lovad en lägenhet av sin chef.',
      'Uppgifter har av Roland begärts in från banken.',
      '# Utredning\n\n## Förslag till beslut\n\nSocialnämnden föreslås bevilja Ali kontaktperson.',
      '# Utredning\n\n## Så har vi arbetat\n\nSamtal har genomförts med mamman.',
      'Skolskjuts beviljades av rektorn den 3 mars.',
      'Ett besök flyttades på grund av snöfall.',
      'Adressen har av sekretesskäl inte antecknats.',
      'Skyddsbedömningen gjordes samma dag klockan 15, av gruppledaren Hanna Lund.',
      'Han föddes 2014 och döptes samma år.',
      'Nästa uppföljning ska bokas av handläggaren. Vården ska övervägas var sjätte månad.',
      'Genom insatserna enligt 7 § LSS ska den enskilde tillförsäkras goda levnadsvillkor.',
    ],
  },
  check: ({ block, sentence, section, judgement }) => {
    const isReported = judgement.kind === 'reported' && judgement.confidence >= 0.6;
    if (isReported || SOMEONE.isIn(sentence) || isStatute(block, sentence, section.title)) return [];
    const found = sentence.passives.find(
      (candidate) =>
        matters(sentence, candidate) &&
        !(tellsWho(section) && !JUDGING.has(candidate.verb)) &&
        !(JUDGING.has(candidate.verb) && goesOn(block, sentence)) &&
        !isQuoted(block, candidate) &&
        !(section.role === 'proposal' && isFormula(candidate, sentence)),
    );
    if (found === undefined) return tellsWho(section) ? [] : happened(block, sentence);
    const { start, end } = found;
    return [{ start, end, message: messageOf(block.block.text.slice(start, end), found, sentence) }];
  },
});
