import { wording } from '../wording/wording';

import type { TemplateSection } from './template';

const NOTHING = /^[\s\-–—_.…·•*?/]*$/u;
const CROSSES = /^x+$/iu;
const ORDER = wording(
  /^(?:text|text här|skriv|skriv här|fyll i|fyll i här|ange text|kompletteras|kompletteras senare|att komplettera|fylls i senare|ej ifyllt)[.…]*$/iu,
);
const HOST_PROMPT = wording(/^(?:lorem ipsum|klicka eller tryck här|klicka här|tryck här)(?!\p{L})/iu);
const BRACKETED = wording(/^[[<{(][^\])>}]*[\])>}]$/u);
const NOT_RELEVANT = wording(
  /^(?:(?:ej|inte|icke) (?:aktuellt?|relevant|tillämpligt?)|(?:området|rubriken|avsnittet|detta område|delområdet) (?:är|bedöms|har) (?:ej|inte)(?: vara| bedömts vara)? (?:aktuellt|relevant|av betydelse)|(?:har )?(?:ej|inte) bedömts (?:vara )?relevant|saknar (?:betydelse|relevans) för)/iu,
);

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

/** True when the writer says that the section does not matter in this case, with or without a reason. */
export const saysNotRelevant = (text: string): boolean => NOT_RELEVANT.isIn(text.trim());
