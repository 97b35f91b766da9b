import { remember } from '../document/remember';
import type { Sentence } from '../language/index';
import { wholeWords } from '../wording/one-of';
import { wording } from '../wording/wording';
import { ageIn } from './age';
import { sentencesUnder } from './case-parts';
import type { ChildVoiceUnit } from './child-voice';
import { OPENING_BLOCKS } from './document-type';
import { CHILD_WORDS } from './voice';

/** That a child has been told something by those who inquire, or knows why they have come. */
const INFORMED = wording(wholeWords`
  inform…|delgiv…|kommunicer…|återkoppl…
  (har|hade|fick|får) (… ){0,3}?(veta|höra|läsa|del av|förklarat)
  förklara(r|de|t|des|ts)?
  (berättade|berättat|visade|visat)[^.,]{0,30} (för|varför|vad|vem|hur|bilder)
  (läst|läste|läser) (… ){0,3}?upp
  (gått|gick|går) (… ){0,3}?igenom
  tagit del av|tog del av
  (vet|visste|förstår|förstod|förstått) (… )?(varför|vad|vem|att)
`);
/** What a child thinks or wants, as the writer weighs it. */
const VIEW = wording(wholeWords`
  vill|ville|velat|vilja(n)?|önskar|önskade|önskan|önskemål(en|et)?|åsikt(er|en|erna)?|inställning(en)?
  uppfattning(en)?|synpunkt(er|erna)?|röst|berättelse(n|r)?|delaktighet|motsätter|längtar|tycker
  säger|sade|sagt|svarar|svarade|svarat|svaret|berättar|berättat|berättade|beskriver|beskrivit|uttrycker|uttryckt|uppger
  (eget|egen|egna) …
  (ja|nej) till
`);

/** What smaller children understand and think is seldom put in words; counted by years, four may still be three. */
const OLD_ENOUGH = 4;
const BABY = wording(/(?<!\p{L})(?:\d{1,2} (?:månader|veckor)|[123] år)(?!\p{L}| sedan)/u);

/** True for a document whose head tells that the child is so old that it can be told things and have a view. */
export const isOldEnough = ({ blocks }: ChildVoiceUnit): boolean => {
  const head = blocks
    .slice(0, OPENING_BLOCKS)
    .map(({ block }) => block.text)
    .join('\n');
  const age = ageIn(head);
  return age === undefined ? !BABY.isIn(head) : age > OLD_ENOUGH;
};

const mentions = ({ tokens }: Sentence, names: readonly string[]): boolean =>
  tokens.some(
    ({ text, lower }) =>
      CHILD_WORDS.has(lower.replace(/s$/u, '')) ||
      CHILD_WORDS.has(lower) ||
      names.some((name) => text === name || text === `${name}s`),
  );

const tells = remember(
  (sentence: Sentence) => sentence,
  (sentence) => ({ informed: INFORMED.isIn(sentence), view: VIEW.isIn(sentence) }),
);

/** True when the document tells what the child has been told, in a sentence that names it or under its own heading. */
export const childIsInformed = (unit: ChildVoiceUnit, names: readonly string[]): boolean =>
  unit.blocks.some(({ sentences }) =>
    sentences.some((sentence) => tells(sentence).informed && mentions(sentence, names)),
  ) ||
  unit.outline.sections.some(
    (section) =>
      section.role === 'child-view' &&
      sentencesUnder(unit, section).some((sentence) => tells(sentence).informed),
  );

/** True when what the child thinks is spoken of where the case is weighed. */
export const viewIsWeighed = (unit: ChildVoiceUnit, names: readonly string[]): boolean =>
  unit.outline.sections
    .filter(({ holds, role }) => holds === 'assessment' || role === 'child-interest' || role === 'proposal')
    .some((section) =>
      sentencesUnder(unit, section).some(
        (sentence) =>
          tells(sentence).view && (mentions(sentence, names) || /^(?:Hon|Han|Hen|De) /u.test(sentence.text)),
      ),
    );
