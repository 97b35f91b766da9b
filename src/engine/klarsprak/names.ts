import { expression } from '../wording/one-of';
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

/** Whoever is spoken of without a name: "pappan", "pappans mobil"; in "pappans kusin" it is somebody else. */
const ROLE = expression(
  '(?<!\\p{L})(?<role>',
  ')(?:s(?= (?:\\p{L}+ )?(?:person|samordning|telefon|mobil|nummer|adress|mejl|e-post)))?(?!\\p{L})',
  'gu',
)`
  mamma|mamman|pappa|pappan|mor|modern|far|fadern|mormor|morfar|farmor|farfar|moster|faster|morbror|farbror
  styvpappan|styvmamman|bonuspappan|bonusmamman|sambon|maken|makan|hustrun|frun|pojkvännen|flickvännen
  syster|systern|bror|brodern|storebror|storasyster|lillebror|lillasyster|sonen|dottern|barnet|flickan|pojken
  grannen|gode mannen|god man|förvaltaren|kontaktpersonen|anmälaren
`;

/** "Hos sin bror" is told to the reader as "broderns". */
const DEFINITE: Readonly<Record<string, string>> = {
  far: 'fadern',
  mor: 'modern',
  bror: 'brodern',
  farbror: 'farbrodern',
  morbror: 'morbrodern',
  syster: 'systern',
  'god man': 'gode mannen',
};

/** Whose something that stands after the text seems to be: the last person in it, by name or by role. */
export const nearestPerson = (text: string): string | undefined => {
  const name = nearestName(text);
  const role = [...text.toLowerCase().matchAll(ROLE)].at(-1);
  const named = name === undefined ? -1 : text.lastIndexOf(name);
  const person = role?.groups?.['role'];
  if (role === undefined || person === undefined || role.index < named) return name;
  return DEFINITE[person] ?? person;
};

/** "Alva Tjärnmark" → "Alva Tjärnmarks"; names on s, x and z stay as they are. */
export const genitive = (name: string): string => (/[sxz]$/iu.test(name) ? name : `${name}s`);
