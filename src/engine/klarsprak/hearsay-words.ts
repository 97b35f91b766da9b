import { expression, oneOf } from '../wording/one-of';
import { wording, type Wording } from '../wording/wording';

type Lister = (lines: TemplateStringsArray, ...lists: readonly string[]) => Wording;

/** For text in lower case, which is read faster than with a flag. */
const from = (before: string): Lister => {
  const pattern = expression(before, '', 'u');
  return (lines, ...lists) => wording(pattern(lines, ...lists));
};

export const phrase = from('(?<!\\p{L})');
/** Added after what is said: "han dricker, sägs det". */
export const afterComma = from('(?<=, )');
/** Not after a word with which it is asked or supposed: "om det finns uppgifter om". */
export const claim = from('(?<!\\p{L})(?<!(?<!\\p{L})(?:om|att|huruvida|ifall|när|hur|där) )');
/** Where the sentence opens. */
export const opening = from('^');
/** Where a sentence or a note opens. */
export const noteOpening = from('(?<=^|[.!?] )');

/** "Från flera håll" hides the source as well as no source at all does. */
export const SIDES = oneOf`
  (från|ifrån) (flera|olika|andra|annat|många|skilda|säkert|ett|visst|vissa|de flesta) håll
`;
/** What comes between the words of such a phrase. */
export const BETWEEN = oneOf`
  ${SIDES}
  även|också|dessutom|tidigare|vidare|sedan tidigare|därtill|därutöver|därvid
  under (utredningen|utredningstiden|utredningens gång|hösten|våren|sommaren|vintern|året|tiden)
  i efterhand|i sammanhanget|på senare tid|på sistone|nyligen|flera gånger|upprepade gånger
  vid (flera|upprepade|ett par|några|olika) tillfällen
  bland annat|därefter|återigen|numera|nu|ofta|ibland|länge|förut|mycket|mkt|en del|allmänt|ytterligare
  samtidigt|emellertid|dock|således|alltså|visserligen
  på (byn|stan|bygden|orten|gården)
  i (byn|bygden|trappan|området|trakten)
`;
