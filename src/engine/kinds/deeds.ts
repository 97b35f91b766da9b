import type { Sentence, Token } from '../language/index';
import { wordSet } from '../wording/word-set';
import { classReadings } from './word-classes';

/**
 * What an inquiry knows without being told: where people live and work, what they have been given, what they have said to
 * it, and how a case goes on. "Vara", "ha" and "få" say too little; what is told with them is listed by its turns.
 */
const KNOWN_DEEDS = wordSet`
  vara ha få bli bo leva arbeta jobba studera läsa gå heta växa fylla flytta vistas sitta stå ligga
  separera skilja gifta förlova avlida dö föda äga hyra köpa utbilda spela träna tillhöra
  svara skicka lämna samtycka ansöka söka inleda väcka bestämma besluta bevilja erbjuda kalla förordna
  träffa besöka delta medverka kommunicera ta begära yrka överklaga anmäla polisanmäla skriva
  underteckna godkänna berätta säga uppge framföra önska tala prata visa komma ringa ge göra hålla
  informera pröva använda följa byta fullgöra genomföra avsluta påbörja börja starta fortsätta
  klara nå lyckas orka vilja kunna behöva välja bestrida medge förneka erkänna rita
  kontakta lyssna hjälpa sköta öppna avböja uttrycka återkomma tacka bliva köra handla
`;
/** Words from "har" to the verb. */
const REACH = 6;

const isName = ({ text, readings }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text) && readings.length === 0;
/** Whoever lives in the case, and not those who work with it, who are another class. */
const isPerson = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.readings[0]?.form.endsWith('genitive') !== true &&
  (isName(token) || classReadings(token).some(({ clueClass }) => clueClass === 'person'));

const supineOf = ({ readings }: Token): string | undefined =>
  readings.find(({ form }) => form === 'supine')?.lemma;

/** "Rut har flera gånger gått vilse", "Ibland har han kört bil": the verb of what somebody has done. */
const deedOf = ({ tokens }: Sentence): string | undefined => {
  const has = tokens.findIndex(({ lower }) => lower === 'har');
  if (has === -1 || !(isPerson(tokens[0]) || isPerson(tokens[has + 1]))) return undefined;
  const after = tokens.slice(has + 1, has + 1 + REACH);
  const end = after.findIndex(({ text, lower }) => text === ',' || lower === 'att' || lower === 'som');
  return (end === -1 ? after : after.slice(0, end)).map(supineOf).find((lemma) => lemma !== undefined);
};

/** True for what somebody has done, told in the perfect and with no number or day, as nobody but a witness knows it. */
export const tellsDeed = (sentence: Sentence): boolean => {
  if (sentence.tokens.some(({ kind }) => kind === 'number') || sentence.passives.length > 0) return false;
  const verb = deedOf(sentence);
  return verb !== undefined && !KNOWN_DEEDS.has(verb);
};
