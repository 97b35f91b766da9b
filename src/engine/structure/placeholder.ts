import { textStarts, wholeText } from '../wording/one-of';
import { NOT } from '../wording/word-groups';
import { wording } from '../wording/wording';
import type { TemplateSection } from './template';

/** An order to the writer, which nobody gives in a case document. */
const INSTRUCTION = wording(textStarts`
  (
    Beskriv|Redogör|Ange|Skriv|Fyll i|Lägg in|Lägg till|Infoga|Klistra in|Sammanfatta|Motivera|Stryk
    Radera|Komplettera|Kryssa|Markera
  ) (… ){0,2}?(
    här|om|för|vad|vilka|vilket|vem|hur|när|varför|text|datum|namn|det|den|de|barnets?|barnens?
    föräldrarnas?|klientens|sökandens|familjens|kort|kortfattat|eventuella?|aktuella?|källa|lagrum|i|in
    med
  )(?!\p{L})
  (
    Ta bort (om|det|denna|texten|rubriken)
    Välj (ett|en|något|någon|alternativ|ur|från)
    Används? (vid|om|när) behov
    Hjälptext
    OBS!? (kolla|glöm|fråga|komplettera|skriv|dubbelkolla|kontrollera)
    Dubbelkolla
  )(?!\p{L})
`);
const NOTHING = /^[\s\-–—_.…·•*?/]*$/u;
const CROSSES = /^x+$/iu;
const ORDER = wording(wholeText`
  (
    text|text här|skriv|skriv här|fyll i|fyll i här|ange text|kompletteras|kompletteras senare
    att komplettera|fylls i senare|ej ifyllt
  )[.…]*
`);
const HOST_PROMPT = wording(/^(?:lorem ipsum|klicka eller tryck här|klicka här|tryck här)(?!\p{L})/iu);
const BRACKETED = wording(/^[[<{(][^\])>}]*[\])>}]$/u);
const NOT_RELEVANT = wording(textStarts`
  ${NOT} (aktuellt?|relevant|tillämpligt?)
  (
    området|rubriken|avsnittet|detta område|delområdet
  ) (är|bedöms|har) ${NOT}( vara| bedömts vara)? (aktuellt|relevant|av betydelse)
  (har )?${NOT} bedömts (vara )?relevant
  saknar (betydelse|relevans) för
`);

/** Characters by which the template's help may differ from what Word made of it, e.g. in punctuation. */
const NEAR_LENGTH = 10;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True for a text that only keeps a place: nothing, a dash, dots, "xx", "[skriv här]", or the template's own help. */
export const isPlaceholder = (text: string, section?: TemplateSection): boolean => {
  const trimmed = text.trim();
  if (NOTHING.test(trimmed) || CROSSES.test(trimmed)) return true;
  if ([ORDER, HOST_PROMPT, BRACKETED].some((wanted) => wanted.isIn(trimmed))) return true;
  if (section === undefined) return false;
  return [section.help, ...section.questions].some(
    (help) => Math.abs(help.length - trimmed.length) <= NEAR_LENGTH && plain(help) === plain(trimmed),
  );
};

/** True for a sentence that tells the writer what to do: "Beskriv föräldrarnas förmåga." */
export const isInstruction = (sentence: { readonly text: string }): boolean => INSTRUCTION.isIn(sentence);

/** True when the writer says that the section does not matter in this case, with or without a reason. */
export const saysNotRelevant = (text: string): boolean => NOT_RELEVANT.isIn(text.trim());
