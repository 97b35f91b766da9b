import type { Change, Deed, ShownKind } from '../../app/index';
import type { SectionStatus, Strength } from '../../engine/index';
import { keepStrings } from './keep-strings';
import { traceStrings } from './trace-strings';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

const many = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;

const list = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2026-11" as "november 2026". */
const monthOf = (date: string): string => month.format(new Date(date));

const remarks = (count: number): string => many(count, 'anmärkning', 'anmärkningar');
const sentences = (count: number): string => many(count, 'mening', 'meningar');
const words = (count: number): string => `${number.format(count)} ord`;
const advice = (count: number): string => `${number.format(count)} råd`;
const requirements = (count: number): string => `${number.format(count)} krav`;

const LIX_LEVELS: readonly (readonly [number, string])[] = [
  [30, 'mycket lätt'],
  [40, 'lätt'],
  [50, 'medelsvår'],
  [60, 'svår'],
  [Infinity, 'mycket svår'],
];

const quoted = (texts: readonly string[]): string => list.format(texts.map((text) => `”${text}”`));

const places = (count: number): string => many(count, 'ställe', 'ställen');

/** What Saklig has done, in one sentence. */
const changed = (change: Change): string => {
  if (change.kind === 'inserted') return `Infogade ${quoted(change.sections.map(({ heading }) => heading))}.`;
  const [first, ...more] = change.words;
  if (first === undefined) return '';
  if (more.length > 0) return `Bytte ${quotedOnce(change)} på ${places(change.words.length)}.`;
  return first.replacement === ''
    ? `Strök ”${first.text}”.`
    : `Bytte ”${first.text}” mot ”${first.replacement}”.`;
};

const restored = (change: Change): string =>
  change.kind === 'inserted'
    ? `Tog bort ${quoted(change.sections.map(({ heading }) => heading))} igen.`
    : `Återställde ${quotedOnce(change)}${change.words.length > 1 ? ` på ${places(change.words.length)}` : ''}.`;

const quotedOnce = ({ words }: Extract<Change, { kind: 'replaced' }>): string =>
  quoted([...new Set(words.map(({ text }) => text.toLocaleLowerCase('sv')))]);

const stayed = (left: readonly string[]): string =>
  `${left.length === 1 ? 'Ett ställe' : places(left.length)} har fått annan text och är som det var: ${quoted(left)}.`;

export type TabId = 'template' | 'facts' | 'language' | 'length';

/** Everything the pane says. */
export const strings = {
  title: 'Granskning',
  review: 'Granska',
  reviewAgain: 'Granska igen',
  reviewing: 'Granskar …',
  loading: 'Hämtar …',
  stale: 'Texten har ändrats. Granska igen när du vill.',
  close: 'Stäng',
  tabs: { template: 'Mall', facts: 'Fakta', language: 'Språk', length: 'Längd' } satisfies Record<
    TabId,
    string
  >,
  tabList: 'Delar av granskningen',
  strength: { requirement: 'Krav', advice: 'Råd' } satisfies Record<Strength, string>,
  strengthMeaning: {
    requirement: 'Något som regelverket kräver.',
    advice: 'Ett förslag. Du avgör.',
  } satisfies Record<Strength, string>,
  requirements,
  advice,
  counts: (required: number, advised: number) => `${requirements(required)} och ${advice(advised)}`,
  reviewed: (required: number, advised: number) =>
    `Granskningen är klar: ${requirements(required)} och ${advice(advised)}.`,
  words,
  remarks,

  deed: (deed: Deed): string => {
    if (deed.kind === 'kept') return keepStrings.kept(deed);
    if (deed.kind === 'taken-back') return keepStrings.takenBack(deed.count);
    if (deed.kind === 'cleaned') return traceStrings.cleaned;
    const { kind, change, left } = deed;
    const done = kind === 'changed' ? changed(change) : restored(change);
    return left.length === 0 ? done : `${done} ${stayed(left)}`;
  },
  changed,
  restore: 'Återställ',
  restoreLabel: (change: Change) => `Återställ: ${changed(change)}`,
  changes: (count: number) => `Ändrat av Saklig (${number.format(count)})`,
  changesExplained:
    'Här kan du ångra en ändring i taget, även om du har skrivit annat efteråt. Listan gäller tills panelen stängs.',

  replaceLead: 'Byt till',
  replaceWith: (replacement: string) => `Byt till ”${replacement}”`,
  strike: 'Stryk',
  replaceAll: (count: number) => `Byt alla (${number.format(count)})`,
  replaceAllLabel: (text: string, count: number) => `Byt alla (${number.format(count)}) som ”${text}”`,
  replaceAllIntro: 'Varje ställe får sin egen form. Ta bort bocken där texten ska stå kvar.',
  replaceTicked: (count: number) => (count === 0 ? 'Välj ställen att byta' : `Byt på ${places(count)}`),
  becomes: (replacement: string) => (replacement === '' ? 'stryks' : `blir ”${replacement}”`),
  cancel: 'Avbryt',
  rewrite: 'Skriv om själv',
  why: 'Varför:',
  source: 'Källa:',
  sourceStatus: {
    verified: (date: string) => `Kontrollerad i källan i ${monthOf(date)}.`,
    draft: (date: string) => `Läst som förslag i ${monthOf(date)}. Kontrollera senaste lydelsen.`,
    proposal: () => '',
    organisation: (date: string) => `Bestämt av din organisation, senast genomgånget ${date}.`,
  },
  readSource: 'Läs källan',
  showMore: (count: number) => `Visa ${number.format(count)} till`,
  folded: (count: number) => `${many(count, 'anmärkning', 'anmärkningar')} till på samma ställe`,
  /** Folded under a remark on other words than its own. */
  foldedMessage: (text: string, message: string) => `”${text}”: ${message}`,
  related: 'Visa det första stället',
  showWords: 'Visa i texten:',
  wordsSaved: (count: number) => `Sparar ${words(count)}.`,
  nothingFound: (count: number) => `Läste ${sentences(count)}. Inga anmärkningar här.`,
  nothingRead: 'Det finns ingen text att granska än. Skriv något, eller infoga mallens avsnitt under Mall.',
  notRead: (things: readonly string[]) => `Inte läst: ${list.format(things)}.`,

  documentType: 'Dokumenttyp',
  recognise: 'Känn igen från rubrikerna',
  noHeadings: 'Dokumentet har inga rubriker än. Välj dokumenttyp, så kan du infoga mallens avsnitt.',
  unknownType: 'Rubrikerna passar ingen av mallarna. Välj dokumenttyp, så kan avsnitten jämföras.',
  sureAboutType: (name: string) => `Det ser ut som ”${name}”. Stämmer det?`,
  confirmType: 'Ja, det stämmer',
  sections: 'Avsnitt',
  sectionStatus: {
    present: 'Finns',
    empty: 'Tomt',
    missing: 'Saknas',
    misplaced: 'Annan plats',
    'not-relevant': 'Behövs inte',
  } satisfies Record<SectionStatus, string>,
  statusMeaning: {
    present: '',
    empty: 'Rubriken finns, men det står inget under den.',
    missing: 'Avsnittet finns inte i dokumentet.',
    misplaced: 'Avsnittet står på en annan plats än i mallen.',
    'not-relevant': 'Avsnittet behövs inte i det här ärendet.',
  } satisfies Record<SectionStatus, string>,
  extraSection: 'Eget avsnitt',
  youAreHere: 'Du är här',
  optionalSections: (count: number) =>
    `${many(count, 'avsnitt', 'avsnitt')} till i mallen. Ta bara med det som behövs.`,
  questions: 'Frågor att svara på',
  noHelp: 'Avsnittet finns inte i mallen. Se efter om texten hör hemma i något av mallens avsnitt.',
  missingTitle: (count: number) => `${many(count, 'avsnitt', 'avsnitt')} saknas`,
  missingIntro: 'Rubrikerna läggs in på rätt plats. Din text ändras inte.',
  insert: (count: number) =>
    count === 0
      ? 'Välj avsnitt att infoga'
      : count === 1
        ? 'Infoga avsnittet'
        : `Infoga ${number.format(count)} avsnitt`,
  requirement: { required: 'krävs', recommended: 'rekommenderas', optional: 'vid behov' },
  structureRemarks: 'Att se över',

  kinds: {
    fact: 'Fakta',
    reported: 'Återgivet',
    assessment: 'Bedömning',
    mixed: 'Blandat',
    unclear: 'Oklart',
  } satisfies Record<ShownKind, string>,
  kindMeaning: {
    fact: 'Meningen säger vad som är, har hänt eller har gjorts.',
    reported: 'Meningen återger vad någon annan har sagt, skrivit eller bedömt.',
    assessment: 'Meningen är din eller nämndens värdering, slutsats eller förslag.',
    mixed: 'Meningen har både uppgifter och en värdering. Ofta blir det klarare i två meningar.',
    unclear: 'Saklig vet inte säkert om meningen är fakta eller bedömning. Avgör själv.',
  } satisfies Record<ShownKind, string>,
  strip: 'Dokumentet mening för mening',
  stripLabel: (index: number, total: number, kind: ShownKind, text: string) =>
    `Mening ${number.format(index)} av ${number.format(total)}, ${strings.kinds[kind]}: ${text}`,
  kindCount: (count: number, total: number) =>
    `${number.format(count)} (${number.format(total === 0 ? 0 : (100 * count) / total)} %)`,
  previousSentence: 'Föregående mening',
  nextSentence: 'Nästa mening',
  showInText: 'Visa i texten',
  pickSentence: 'Välj en mening i bandet, så visas varför den räknas som fakta eller bedömning.',
  clues: 'Ledtrådar:',
  saidBy: 'Källa i texten:',
  likely: (kind: ShownKind) => `Troligast: ${strings.kinds[kind].toLowerCase()}`,
  sentenceList: 'Visa meningarna som lista',
  textStart: 'Före första rubriken',
  factRemarks: 'Att se över',
  languageRemarks: 'Ord och meningar',

  lengthTitle: 'Dokumentets längd',
  pages: (count: number) => `${oneDecimal.format(count)} ${count === 1 ? 'sida' : 'sidor'}`,
  minutes: (count: number) => `${number.format(Math.max(1, Math.round(count)))} min`,
  readingTime: 'att läsa',
  wordsPerSentence: (count: number) => words(Math.round(count)),
  perSentence: 'per mening',
  lix: (value: number) => `LIX ${number.format(value)}`,
  lixLevel: (value: number) => LIX_LEVELS.find(([limit]) => value < limit)?.[1] ?? '',
  lixHow: 'Så räknas LIX',
  lixExplained: (mean: number, share: number, lix: number) =>
    `LIX är ord per mening plus andelen ord med fler än sex bokstäver: ${oneDecimal.format(mean)} + ${oneDecimal.format(100 * share)} = ${number.format(lix)}. Under 40 är lätt, 40–50 medelsvår, över 50 svår. LIX mäter bara längd. En text kan ha lågt LIX och ändå vara otydlig.`,
  goals: 'Längdmål',
  goalsAre: 'Målen är Sakligs förslag. Ingen lag sätter någon gräns.',
  wholeDocument: 'Hela dokumentet',
  goalValue: (value: number, limit: number) => `${number.format(value)} av ${words(limit)}`,
  goalStatus: { within: 'Inom målet', near: 'Nära målet', over: 'Över målet' },
  shortening: 'Tänk på det här när du kortar avsnittet:',
  noGoals: 'Välj dokumenttyp under Mall för att se längdmål.',
  doubtful: 'Sådana här anmärkningar är oftare fel än andra. Bortse från dem som inte hjälper.',
  savings: 'Det här kan kortas',
  savingsTotal: (count: number) => `Tillsammans omkring ${words(count)}.`,
  smallSavings: (count: number, total: number) =>
    `${count} ${count === 1 ? 'liten strykning' : 'små strykningar'}, tillsammans ${words(total)}`,
  noSavings: 'Inget som kan kortas hittades.',
} as const;
