const list = (words: string): readonly string[] => words.split(' ');

/** Weighing and deciding: when such a verb is passive, the reader wants to know who. */
export const JUDGING: ReadonlySet<string> = new Set(
  list(
    'bedöma anse föreslå uppleva uppfatta befara misstänka rekommendera besluta bestämma konstatera avgöra ifrågasätta ' +
      'värdera förutsätta anta överväga prioritera överenskomma betrakta godta acceptera uppskatta',
  ),
);

/** Asking, gathering, talking and doing, in an inquiry; with some verbs only together with what is done. */
export const ACTING: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...list(
    'diskutera uppmärksamma inhämta kontakta träffa kartlägga beräkna godkänna underteckna påpeka framföra observera ' +
      'granska påtala intervjua erbjuda utföra efterfråga efterhöra framhålla notera dokumentera undersöka avslå neka avvisa ' +
      'visitera kroppsvisitera avskilja omplacera polisanmäla avboka',
  ).map((verb) => [verb, undefined] as const),
  [
    'genomföra',
    /(?:samtal|hembesök|besök|möte|intervju|kartläggning|bedömning|kontroll|observation|uppföljning|visitation|provtagning|AUDIT|DUDIT|ASI)/iu,
  ],
  [
    'göra',
    /(?:bedömning|hembesök|kartläggning|intervju|kontroll|slagning|uppföljning|besök|överenskommelse|planering|mätning|sökning|anmälan|observation|avstämning|förfrågan|prövning)/iu,
  ],
  ['skicka', /(?:ansökan|anmälan|begäran|remiss|kallelse|yttrande)/iu],
  ['hålla', /(?:samtal|möte|träff|avstämning|intervju|dialog|förhör|genomgång|konferens)/iu],
  ['ta', /(?:kontakt|beslut|initiativ|ställning)/iu],
  ['fatta', /beslut/iu],
  ...list('stoppa avbryta begränsa').map((verb) => [verb, /umgänge|insats|placering/iu] as const),
  ['flytta', /(?<!\p{L})(?:till|från)(?!\p{L})/iu],
  ['vidta', /åtgärd/iu],
  ['upprätta', /anmälan/iu],
  ['sätta', /(?<!\p{L})in(?!\p{L})/iu],
  ['föra', /(?:samtal|dialog|diskussion|resonemang)/iu],
  ['lämna', /(?:samtycke|medgivande|information)/iu],
  ['ställa', /(?:fråg|krav)/iu],
  ['läsa', /upp(?! för)(?!\p{L})/iu],
  ['hämta', /(?<!\p{L})in(?!\p{L})/iu],
  ['begära', /(?<!\p{L})in(?!\p{L})|utlåtande|uppgift|intyg|yttrande/iu],
  ['samla', /(?<!\p{L})in(?!\p{L})/iu],
  ['lyfta', /(?:fråg|oro|problem|behov|upp|att)/iu],
  [
    'använda',
    /(?:formulär|metod|instrument|mätare|tolk|test|bedömning|intervju|skala|enkät|modell|IBIC|BBIC|AUDIT|DUDIT|ASI)/iu,
  ],
]);
