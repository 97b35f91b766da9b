import { wordSet } from '../wording/word-set';

const NAME =
  /(?<![\p{L}\p{N}.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:[ \u00A0]\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){0,2}/gu;
/** Capitalised words that open sentences and lines of a case document and are no one's name. */
const NO_NAMES = wordSet`
  barn barnet gäller avser sökande medsökande namn personnummer adress bostadsadress telefon mobil tel
  datum handläggare utredare vårdnadshavare klient klienten den det de hon han hans hennes deras vi jag
  familjen mamman pappan modern fadern mamma pappa mor far föräldrarna skolan förskolan polisen läkaren
  enligt vid på i till från under efter före om när då som samma sedan där här skrev ringde träffade
  besökte bor skickade upprättad född avsändare kontakt kontaktuppgifter beslut utredning ansökan
  anmälan anmälare brukare ombud ny nya nytt socialnämnden socialtjänsten förvaltningen nämnden mejl
  post e-post målsman socialsekreterare farmor mormor farfar morfar
`;

const opensSentence = (before: string): boolean => /^$|[.!?:”"]$/u.test(before.trimEnd());

/** The last name in the text, or undefined. A single word that opens a sentence is not taken for one. */
export const nearestName = (text: string): string | undefined => {
  let name: string | undefined;
  for (const match of text.matchAll(NAME)) {
    const words = match[0].split(/[ \u00A0]/u);
    while (words.length > 0 && NO_NAMES.has(words[0]?.toLowerCase() ?? '')) words.shift();
    const [first] = words;
    if (first === undefined) continue;
    if (words.length === 1 && opensSentence(text.slice(0, match.index))) continue;
    name = words.join(' ');
  }
  return name;
};

/** "Alva Tjärnmark" → "Alva Tjärnmarks"; names on s, x and z stay as they are. */
export const genitive = (name: string): string => (/[sxz]$/iu.test(name) ? name : `${name}s`);
