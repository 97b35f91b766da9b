const number = new Intl.NumberFormat('sv-SE');

const faults = (count: number): string => (count === 1 ? 'ett fel' : `${number.format(count)} fel`);

export type TabId = 'organisation' | 'words' | 'rules' | 'goals' | 'help' | 'types' | 'files';

/** Everything the page says. */
export const strings = {
  loading: 'Öppnar sidan …',
  title: 'Anpassa Saklig',
  intro:
    'Bestäm vilka ord Saklig ska anmärka på, hur långa dokumenten får vara och vilka regler som är krav. Allt stannar på din dator tills du själv hämtar mappen.',
  steps: 'När du är klar: hämta mappen och ge den till IT. De lägger den på servern.',
  number: (value: number) => number.format(value),

  pick: { pick: 'Öppna inställningar …', folder: 'Välj en mapp', zip: 'Välj en zip-fil' },
  download: 'Hämta mappen (zip)',
  zipName: 'installningar.zip',
  opened: (name: string) => `Öppnade ${name}.`,
  downloaded: 'Mappen ligger bland dina hämtade filer.',
  unreadable: 'Inställningarna gick inte att läsa.',
  kept: 'Det du hade öppet är kvar.',
  layer: 'Du ändrar för',
  wholeOrganisation: (name: string) => `${name} (alla)`,
  newUnit: 'Lägg till en enhet',
  newUnitName: 'Enhetens namn',
  newUnitFolder: (id: string) => `Enhetens mapp heter ${id}. Adressen slutar på ?enhet=${id}.`,
  newUnitHint: 'Enheten får egna inställningar ovanpå kommunens.',
  unitTaken: (id: string) => `Det finns redan en enhet med mappen ${id}. Välj ett annat namn.`,
  create: 'Lägg till',
  cancel: 'Avbryt',

  faultsFound: (count: number) => `Det finns ${faults(count)} att rätta innan mappen kan användas.`,
  noFaults: 'Inga fel. Mappen kan användas.',
  checking: 'Prövar …',
  showAllFaults: 'Visa felen',
  place: (file: string, line: number) => `${file}, rad ${number.format(line)}`,
  tabs: {
    organisation: 'Om er',
    words: 'Ordlista',
    rules: 'Regler',
    goals: 'Längdmål',
    help: 'Hjälptexter',
    types: 'Dokumenttyper',
    files: 'Filer',
  } satisfies Record<TabId, string>,
  tabList: 'Delar av inställningarna',
  withFaults: (count: number) => `, ${faults(count)}`,
  brokenFile: (file: string) =>
    `${file} går inte att visa som ett formulär. Rätta felen i texten här, så kommer formuläret tillbaka.`,
  fileText: (file: string) => `Texten i ${file}`,
  chooseFile: 'Fil',
  filesIntro:
    'Här kan du ändra filerna som text. Det behövs bara för det som inte går att ställa in på de andra flikarna.',
  noTextFile: 'Filen går inte att rätta här. Ersätt den i mappen och öppna mappen på nytt.',

  name: 'Kommunens namn',
  unitName: 'Enhetens namn',
  nameHint: 'Visas för handläggaren.',
  checked: 'Senast genomgånget',
  checkedHint: 'År och månad, till exempel 2026-11.',
  contactTitle: 'Vem handläggaren kan fråga',
  contactName: 'Person eller funktion',
  contactEmail: 'E-post',
  contactUrl: 'Sida att läsa mer på',
  nearLimit: 'Säg till när texten når så många procent av ett längdmål',

  linksTitle: 'Egna riktlinjer',
  linksIntro: 'Visas för handläggaren under Om Saklig.',
  linkTitle: 'Titel',
  linkUrl: 'Adress',
  linkUrlHint: 'Börjar med https://.',
  linkId: 'Id',
  linkIdHint: 'Behövs bara om ordlistan ska hänvisa till riktlinjen.',
  link: (index: number) => `Riktlinje ${number.format(index)}`,
  addLink: 'Lägg till en riktlinje',
  removeLink: (title: string) => `Ta bort ”${title}”`,

  helpIntro:
    'Texten visas för handläggaren när markören står i avsnittet. Lämna rutan tom för att behålla den som står under den.',
  helpAbove: (text: string) => `Nu: ${text}`,

  typesIntro: 'Bocka för de dokumenttyper som handläggaren ska kunna välja.',
  typesOffered: 'Dokumenttyper som erbjuds',
  ownTypes: 'Egna dokumenttyper',
  ownTypesIntro:
    'Börja med en kopia av en dokumenttyp som finns. Ändra sedan avsnitt, hjälptexter och frågor i texten.',
  copyOf: 'Kopiera',
  copyAs: 'Kopian är',
  copyModes: { new: 'en ny dokumenttyp', own: 'er egen version, i stället för den som finns' },
  newTypeName: 'Namn på den nya dokumenttypen',
  typeTaken: 'Det finns redan en dokumenttyp med det namnet. Välj ett annat.',
  copy: 'Kopiera',
  copied: (file: string) => `Gjorde ${file}. Ändra texten nedanför.`,
  ownType: 'Egen dokumenttyp',
  removeType: 'Ta bort dokumenttypen',
  removedType: (file: string) => `Tog bort ${file}.`,

  wordsIntro:
    'Dina ord läggs till Sakligs egen ordlista. Samma ord som i Sakligs lista tar dess plats. Saklig hittar alla böjningar.',
  chooseList: 'Ordlista',
  search: 'Sök ord',
  addTitle: 'Lägg till ett ord',
  add: 'Lägg till',
  added: (word: string) => `Lade till ”${word}”.`,
  removed: (word: string) => `Tog bort ”${word}”.`,
  remove: 'Ta bort ordet',
  noWords: 'Listan är tom. Lägg till det första ordet ovanför.',
  noHits: 'Inget ord stämmer med sökningen.',
  moreWords: (count: number) => `Visa ${number.format(count)} till`,
  wordCount: (count: number) => `${number.format(count)} ord`,
  columns: {
    term: 'Ord',
    klass: 'Ordklass',
    ersättning: 'Skriv i stället',
    åtgärd: 'Saklig ska',
    förklaring: 'Förklaring',
    exempel: 'Exempel där Saklig ska anmärka',
    exempel_efter: 'Exemplet efteråt',
    tillåt: 'Exempel där Saklig inte ska anmärka',
    när_inte: 'När ordet går bra ändå',
    typ: 'Typ',
    källa: 'Källa',
  },
  hints: {
    term: 'Grundform. Sätt ~ framför ord som böjs i en fras: ~vara i behov av.',
    klass: 'Behövs för att ersättningen ska böjas rätt.',
    ersättning: 'Upp till tre, med | emellan. Ett bindestreck betyder: stryk ordet.',
    åtgärd: 'Det som passar: föreslå ersättningen om det finns en, annars be om en förklaring.',
    förklaring: 'En mening. Det är den handläggaren läser.',
    exempel: 'Prövas direkt.',
    exempel_efter: 'Hur exemplet bör skrivas.',
    tillåt: 'Prövas direkt.',
    när_inte: 'För den som läser listan.',
    typ: 'Lämna tomt om du är osäker.',
    källa: 'Id för en av era riktlinjer. Tomt betyder er organisation.',
  },
  actions: {
    '': 'Det som passar',
    byt: 'Alltid föreslå ersättningen',
    stryk: 'Föreslå att stryka ordet',
    'skriv om': 'Be om en omskrivning',
    förklara: 'Be om en förklaring',
    tillåt: 'Sluta anmärka på ordet',
  },
  noClass: 'Ingen',
  noType: 'Efter åtgärden',
  moreFields: 'Fler uppgifter',
  summary: (term: string, replacement: string, action: string): string => {
    if (action === 'tillåt') return `${term}: tillåts`;
    if (action === 'skriv om') return `${term}: skrivs om`;
    if (replacement === '-') return `${term}: stryks`;
    return replacement === '' ? `${term}: förklaras` : `${term} → ${replacement.replaceAll('|', ' eller ')}`;
  },
  nameless: '(inget ord)',
  hasFault: 'Har fel',

  rulesIntro:
    'Ett råd kan du stänga av eller göra till ett krav. Det som redan är ett krav kan inte stängas av här.',
  categories: {
    structure: 'Avsnitt och uppgifter',
    facts: 'Fakta och bedömningar',
    language: 'Språk',
    length: 'Längd',
    integrity: 'Personuppgifter och lagrum',
  },
  ruleSetting: (title: string) => `Inställning för ${title}`,
  lockedRule: (by: string) => `Krav från ${by}. Kan inte ändras.`,
  ruleAs: (upper: string, off: boolean) => `Som ${upper}: ${off ? 'av' : 'råd'}`,
  ruleOn: 'Råd',
  ruleRequirement: 'Krav',
  ruleOff: 'Av',
  options: {
    'assessment-in-fact-section.confidence': 'Hur säker Saklig ska vara, i procent',
    'jargon.terms': 'Hur många facktermer som påpekas',
    'jargon.times': 'Hur många gånger samma ord påpekas',
    'long-sentence.words': 'Längsta mening, i ord',
    'process-narration.attempts': 'Så många kontaktförsök räknas som en logg',
    'verbatim-quote.words': 'Längsta citat, i ord',
  } as Readonly<Record<string, string>>,

  goalsIntro:
    'Ett längdmål är ett högsta antal ord. Lämna rutan tom för att behålla det som gäller i grunden.',
  documentType: 'Dokumenttyp',
  whole: 'Hela dokumentet',
  goalBase: (value: number | undefined) =>
    value === undefined ? 'Inget mål i grunden' : `${number.format(value)} ord i grunden`,
  goalLabel: (what: string) => `Högsta antal ord: ${what}`,
  noGoal: 'Inget mål',
  noGoalLabel: (what: string) => `Inget mål: ${what}`,

  tryTitle: 'Pröva direkt',
  tryIntro: 'Skriv eller klistra in en påhittad text. Den stannar här på sidan.',
  tryLabel: 'Text att pröva på',
  tryType: 'Dokumenttyp',
  recognise: 'Känn igen från rubrikerna',
  trySample:
    'Det föreligger oro för Alva. Skolan har inkommit med en anmälan den 3 mars 2026. Alva är i behov av insatser.',
  tryStale: 'Det finns fel. Texten prövas med det som gällde innan de kom in.',
  noRemarks: 'Inga anmärkningar på texten.',
  remarkCount: (count: number) => (count === 1 ? 'En anmärkning' : `${number.format(count)} anmärkningar`),
  replacements: (words: readonly string[]) =>
    words.map((word) => (word === '' ? 'stryk' : `”${word}”`)).join(' eller '),
  replaceWith: 'Föreslår:',
  show: (words: string) => `Visa ”${words}” i texten`,
  sectionRemarks: (count: number) => `Om avsnitten (${number.format(count)})`,
  goalsTitle: 'Längd',
  goalStatus: (what: string, value: number, limit: number) =>
    `${what}: ${number.format(value)} av ${number.format(limit)} ord`,
} as const;
