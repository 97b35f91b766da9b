import { anywhere } from '../wording/one-of';

const list = (words: string): readonly string[] => words.split(' ');

/** Weighing and deciding: when such a verb is passive, the reader wants to know who. */
export const JUDGING: ReadonlySet<string> = new Set(
  list(
    'bedöma anse föreslå uppleva uppfatta befara misstänka rekommendera besluta bestämma konstatera avgöra ifrågasätta ' +
      'värdera förutsätta anta överväga prioritera överenskomma betrakta godta acceptera uppskatta skatta förorda ' +
      'tillstyrka avstyrka tillmäta tillråda avfärda betvivla gradera klassa motsätta underkänna',
  ),
);

/** Asking, gathering, talking and doing, in an inquiry; with some verbs only together with what is done. */
export const ACTING: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...list(
    'diskutera uppmärksamma inhämta kontakta besöka träffa kartlägga beräkna godkänna underteckna påpeka framföra observera ' +
      'granska påtala intervjua erbjuda utföra efterfråga efterhöra framhålla notera dokumentera undersöka avslå neka avvisa ' +
      'visitera kroppsvisitera avskilja omplacera polisanmäla avboka lova utlova uppmana ålägga medge beslagta pausa ' +
      'tillrättavisa avråda förmå tvinga övertala förbjuda spärra samordna senarelägga tidigarelägga uppdatera ' +
      'tillfråga konsultera rådfråga ombe tillkalla sammankalla rekvirera insamla införskaffa företa revidera ' +
      'fastslå verifiera utvärdera planera inplanera planlägga inboka schemalägga häva upphäva avskriva ompröva ' +
      'förflytta överflytta isolera avlägsna utestänga portförbjuda fördela tilldela utdela delegera bordlägga ' +
      'förvarna tillsäga tillhålla provta drogtesta vidareförmedla etablera hänvisa remittera instruera klargöra ' +
      'tydliggöra avhandla ventilera vidtala införa infordra avlägga återkalla avlysa omfördela utesluta låsa',
  ).map((verb) => [verb, undefined] as const),
  [
    'genomföra',
    anywhere`
      samtal|hembesök|besök|möte|intervju|kartläggning|bedömning|kontroll|observation|uppföljning
      visitation|provtagning|AUDIT|DUDIT|ASI
    `,
  ],
  [
    'göra',
    anywhere`
      bedömning|hembesök|kartläggning|intervju|kontroll|slagning|uppföljning|besök|överenskommelse
      planering|mätning|sökning|anmälan|observation|avstämning|förfrågan|prövning
    `,
  ],
  ['skicka', /(?:ansökan|anmälan|begäran|remiss|kallelse|yttrande)/iu],
  [
    'upprätta',
    /^(?!.*enligt).*(?:anmälan|karta|genogram|plan|avtal|lista|schema|kontrakt|(?<!\p{L})utan(?!\p{L}))/iu,
  ],
  ['fastställa', /plan|mål(?!nad)|schema|datum|belopp|nivå/iu],
  ['kontrollera', /närvaro|uppgift|inkomst|konto|register|folkbokföring/iu],
  ['initiera', /(?<!\p{L})SIP(?!\p{L})|plan|kontakt|insats|möte|samverkan/iu],
  ['förlänga', /^(?!.*(?:med anledning|eftersom|på grund|inte|sedan))/iu],
  [
    'byta',
    /(?:person|handläggare|familj|familjehem|assistent|behandlare)(?:en|na)? .*(?<!\p{L})ut(?!\p{L})/iu,
  ],
  ['utse', /god man|handläggare|kontakt|ombud|biträde/iu],
  ['stämma', /(?<!\p{L})av(?!\p{L})/iu],
  ['stänga', /(?<!\p{L})av (?:\p{L}+ )*(?:från|boende|skola)/iu],
  ['bryta', /placering|insats|kontakt|umgänge|behandling/iu],
  ['koppla', /(?<!\p{L})(?:in|bort)(?!\p{L})/iu],
  ['sänka', /insats|timmar|belopp|bidrag|tid/iu],
  [
    'hålla',
    /(?<!\p{L})fast(?!\p{L})|samtal|möte|träff|avstämning|intervju|dialog|förhör|genomgång|konferens/iu,
  ],
  ['boka', /(?<!\p{L})(?:in|om|av)(?!\p{L})|tid|möte|samtal|besök|tolk/iu],
  [
    'ge',
    /(?<!\p{L})(?:råd|information|anvisning(?:ar)?|löfte|klartecken|besked|tillstånd|tillåtelse)(?!\p{L})/iu,
  ],
  ['avsluta', /i förtid|i samråd|tidigare än|mot .* vilja/iu],
  ['omhänderta', /nyck|pass|mobil|telefon|vapen|djur|hund|kort|medicin|egendom|tillhörighet/iu],
  ['följa', /(?<!\p{L})upp(?!\p{L})/iu],
  ['anmäla', /händelse|incident|avvikelse|saken|förhållande/iu],
  ['trappa', /(?<!\p{L})(?:ned|ner)(?!\p{L})|insats|stöd|timmar/iu],
  ['fatta', /beslut/iu],
  ['gå', /(?<!\p{L})igenom(?!\p{L})/iu],
  ['skjuta', /(?<!\p{L})(?:upp|fram)(?!\p{L})/iu],
  ...list('justera ändra utöka').map(
    (verb) => [verb, /insats|umgänge|stöd|plan|timmar|schema|belopp|tid/iu] as const,
  ),
  ...list('stoppa avbryta begränsa').map((verb) => [verb, /umgänge|insats|placering/iu] as const),
  ['flytta', /(?<!\p{L})(?:till|från)(?!\p{L})/iu],
  ['vidta', /åtgärd/iu],
  ['uttala', /(?<!\p{L})hot(?:et|en|elser)?(?!\p{L})/iu],
  ['rikta', /(?<!\p{L})(?:hot|kritik|anklagelser)(?!\p{L})/iu],
  ['minska', /hemtjänst|insats|stöd|timmar|umgänge/iu],
  ['dra', /(?<!\p{L})in(?!\p{L})/iu],
  ['ställa', /(?<!\p{L})in(?!\p{L})|fråg|krav/iu],
  ['säga', /(?:avtal|kontrakt|plats|uppdrag|lägenhet|insats)\p{L}* (?:\p{L}+ )*upp(?!\p{L})/iu],
  ['lägga', /^(?:\p{L}+ )?(?:ärendet|utredningen) (?:\p{L}+ )*(?:ned|ner)(?!\p{L})/iu],
  ['ordna', /^det(?!\p{L})|möte|skjuts|boende|plats|tolk/iu],
  ['söka', /hjälp|plats(?!\p{L})/iu],
  ['plocka', /(?<!\p{L})bort(?!\p{L})/iu],
  ...list('prata tala').map((verb) => [verb, /(?<!\p{L})det(?!\p{L})/iu] as const),
  ['ta', /kontakt|beslut|referens|urinprov|initiativ|ställning|(?<!\p{L})(?:om hand|bort|ifrån)(?!\p{L})/iu],
  ['sätta', /(?<!\p{L})(?:in|ut)(?!\p{L})/iu],
  ['placera', /^(?!.*(?:med stöd av|enligt|beslut|samtycke|dömd))/iu],
  ['föra', /(?:samtal|dialog|diskussion|resonemang)/iu],
  [
    'lämna',
    /samtycke|medgivande|information|besked|löfte|(?<!\p{L})råd (?:om|kring)|(?<!\p{L})ut(?!\p{L})/iu,
  ],
  ['läsa', /upp(?! för)(?!\p{L})/iu],
  ['hämta', /(?<!\p{L})in(?!\p{L})/iu],
  ['begära', /(?<!\p{L})in(?!\p{L})|utlåtande|uppgift|intyg|yttrande/iu],
  ['samla', /(?<!\p{L})in(?!\p{L})/iu],
  ['lyfta', /(?:fråg|oro|problem|behov|upp|att)/iu],
  [
    'använda',
    anywhere`
      formulär|metod|instrument|mätare|tolk|test|bedömning|intervju|skala|enkät|modell|IBIC|BBIC|AUDIT
      DUDIT|ASI
    `,
  ],
]);

/** With "bli": whom something was done to stands first, and who did it easily falls away. */
export const ACTING_WITH_BLI: ReadonlySet<string> = new Set(
  list(
    'kontakta flytta placera omplacera lova utlova uppmana tillsäga neka avvisa tvinga övertala utskriva inställa ' +
      'avstänga portförbjuda visitera kroppsvisitera avskilja polisanmäla ombe uppringa beordra förbjuda erbjuda ' +
      'utestänga förflytta tillfråga tillrättavisa hemskicka utkasta utslänga isolera inlåsa',
  ),
);

/** With "vara": what has been done, without a word of who did it. */
export const DONE_WITH_VARA: ReadonlySet<string> = new Set(list('polisanmäla besluta bestämma avslå avvisa'));

/** What is to be done: who does it, and when, is what the reader of a plan looks for. */
export const PLANNING: ReadonlySet<string> = new Set(
  list(
    'boka inboka planera inplanera bestämma initiera sammankalla kontakta efterhöra rekvirera inhämta kartlägga ' +
      'tillfråga intervjua vidta avvakta schemalägga upprätta',
  ),
);

/** "Det pratades om", "det gavs råd": nobody at all, where the writer knows who was there. */
export const TALKING: ReadonlySet<string> = new Set(
  list('samtala resonera diskutera informera arbeta jobba förespråka vädja klargöra'),
);
