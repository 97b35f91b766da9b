import { ACTING, JUDGING } from '../klarsprak/acts';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import { inflect, type Passive, type Sentence, type Token } from '../language/index';
import { defineRule, type SectionTraits } from './rule';

/** A reason that stands in the sentence makes the one who acts unimportant: "ställdes in på grund av magsjuka". */
const BY_ITSELF = /på grund av|p\.g\.a\.|(?<!\p{L})pga(?!\p{L})|till följd av/iu;
/** Some other words say who: "enligt läkaren", "från förskolan har det meddelats". */
const SOMEONE =
  /(?<!\p{L})(?:enligt (?!\d|uppgift|plan|lag|§)\p{L}+|från \p{L}+ (?:har|hade) (?:det|man)|vi|jag|undertecknad)(?!\p{L})/iu;
const OTHERS =
  /(?<!\p{L})(?:tingsrätt|hovrätt|förvaltningsrätt|kammarrätt|åklagar|polis|domstol|läkar|psykolog|tandläkar|skatteverk|försäkringskass)\p{L}*/iu;
const SUBORDINATE = /^(?:som|när|där|om|eftersom|medan|innan|sedan|vilket|vilka|vilken|hur|vad)$/u;
const HELD = /^(?:hålla|genomföra)$/u;

/** What stands before the passive in its clause, nearest first. */
const clauseBefore = (sentence: Sentence, index: number): readonly Token[] => {
  const before = sentence.tokens.slice(0, index).reverse();
  const end = before.findIndex(({ text }) => /^[,;:–]$/u.test(text));
  return end === -1 ? before : before.slice(0, end);
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
  HELD.test(verb) && (before[0]?.readings[0]?.form === 'singular.definite' || before[0]?.lower === 'och');

const isJudged = (passive: Passive, token: Token, sentence: Sentence): boolean =>
  (JUDGING.has(passive.verb) && (isDone(token) || isNow(token) || passive.kind === 'bli')) ||
  (passive.verb === 'göra' && /görs bedömning/iu.test(sentence.text));

const isActed = (passive: Passive, token: Token, sentence: Sentence, before: readonly Token[]): boolean => {
  if (!ACTING.has(passive.verb) || passive.kind === 'bli' || !isDone(token)) return false;
  if (OTHERS.test(sentence.text) || BY_ITSELF.test(sentence.text)) return false;
  if (before.some(({ lower }) => SUBORDINATE.test(lower))) return false;
  return !isKnownMeeting(passive.verb, before) && (ACTING.get(passive.verb)?.test(sentence.text) ?? true);
};

const matters = (sentence: Sentence, passive: Passive): boolean => {
  const index = sentence.tokens.findIndex(({ start }) => start === passive.start);
  const token = sentence.tokens[index];
  if (token === undefined || passive.hasAgent || passive.kind === 'vara') return false;
  if (index > 0 && /^\p{Lu}/u.test(token.text)) return false;
  const before = clauseBefore(sentence, index);
  if (passive.kind === 's' && !isDone(token) && afterModal(before)) return false;
  return isJudged(passive, token, sentence) || isActed(passive, token, sentence, before);
};

const METHOD =
  /(?<!\p{L})(?:gått till väga|har (?:vi|jag) (?:arbetat|jobbat|gjort|gått)|(?:vi|jag) har (?:arbetat|jobbat|gjort|gått))(?!\p{L})/iu;
/** How the inquiry was done, under a heading that says who did it. */
const tellsWho = ({ title }: SectionTraits): boolean => METHOD.test(title);

const messageOf = (text: string, { verb }: Passive): string => {
  const active = inflect(verb, 'verb', 'present') ?? verb;
  return JUDGING.has(verb)
    ? `Vem är det som ${active}? Skriv ut det, till exempel ”vi ${active}” i stället för ”${text}”.`
    : `Vem har gjort det? ”${text}” säger inte vem. Skriv ut det om det har betydelse.`;
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
        text: 'Tio veckor [[bedöms]] vara tillräckligt.',
        says: 'Vem är det som bedömer? Skriv ut det, till exempel ”vi bedömer” i stället för ”bedöms”.',
      },
      {
        text: 'Kontakt med skolan [[diskuterades]] på mötet.',
        says: 'Vem har gjort det? ”diskuterades” säger inte vem. Skriv ut det om det har betydelse.',
      },
    ],
    passes: [
      '# Utredning\n\n## Så har vi arbetat\n\nSamtal har genomförts med mamman.',
      'Kontaktförbud beslutades av åklagaren den 14 maj.',
      'En helg ställdes in på grund av magsjuka.',
      'Han föddes 2014 och döptes samma år.',
      'Genom insatserna enligt 7 § LSS ska den enskilde tillförsäkras goda levnadsvillkor.',
    ],
  },
  check: ({ block, sentence, section, judgement }) => {
    if (tellsWho(section)) return [];
    const isReported = judgement.kind === 'reported' && judgement.confidence >= 0.6;
    if (sentence.passives.length === 0 || isReported) return [];
    if (SOMEONE.test(sentence.text) || isStatute(block, sentence, section.title)) return [];
    const found = sentence.passives.find(
      (candidate) => matters(sentence, candidate) && !isQuoted(block, candidate),
    );
    if (found === undefined) return [];
    const { start, end } = found;
    return [{ start, end, message: messageOf(block.block.text.slice(start, end), found) }];
  },
});
