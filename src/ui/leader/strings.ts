import type { ResultLine } from '../../workshop/index';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
const rows = (count: number): string => `${number.format(count)} ${count === 1 ? 'rad' : 'rader'}`;
const time = (minutes: number): string =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

export type TabId = 'plan' | 'collect' | 'show' | 'print';

type Kind = ResultLine['kind'];
type Moment = 'before' | 'after';

/** Everything the leader's page says besides plans, slides and sheets. */
export const strings = {
  title: 'För kursledare',
  loading: 'Hämtar sidan …',
  tabList: 'Delar av sidan',
  tabs: { plan: 'Plan', collect: 'Samla in', show: 'Visa', print: 'Skriv ut' } satisfies Record<
    TabId,
    string
  >,

  choosePlan: 'Välj plan',
  purpose: 'Syfte',
  preparations: 'Gör detta före',
  afterwards: 'Efter workshopen',
  steps: 'Momenten',
  stepTime: (from: number, minutes: number) => `${time(from)}–${time(from + minutes)}`,
  stepMinutes: (minutes: number) => `${number.format(minutes)} min`,
  says: 'Säg',
  does: 'Gör',
  participants: 'Deltagarnas uppgift',
  material: 'Material',
  start: 'Starta',
  pause: 'Pausa',
  next: 'Nästa moment',
  previous: 'Föregående',
  addMinute: 'En minut till',
  round: (round: number, all: number) => `Runda ${round} av ${all}`,
  over: 'Tiden är slut',
  left: 'Tid kvar',
  stepOf: (step: number, all: number) => `Moment ${step} av ${all}`,
  wall: 'Väggvy',
  leaveWall: 'Kursledarvy',
  wallExplained: 'Väggvyn visar bara momentet, tiden och vad deltagarna ska göra, i stor stil.',
  last: 'Det var sista momentet.',

  collectIntro:
    'Klistra in raderna som deltagarna har lämnat, eller öppna deras filer. Raderna innehåller bara tal. De stannar på din dator. En rad räknas som en deltagare: be var och en lämna bara en rad för varje sak.',
  paste: 'Rader',
  pasteHint: 'Klistra in en eller flera rader. Annan text emellan hoppas över, och du får veta det.',
  add: 'Lägg till raderna',
  open: 'Öppna filer',
  pasted: 'Inklistrat',
  added: (name: string, count: number) => `${name}: ${rows(count)} tillagda.`,
  repeated: (count: number) => `${rows(count)} fanns redan och räknas en gång.`,
  superseded: (count: number) =>
    `${rows(count)} har ersatts, eftersom samma deltagare har lämnat en nyare rad.`,
  faults: (name: string, count: number) => `${name}: ${rows(count)} gick inte att läsa`,
  faultRow: 'Rad',
  faultReason: 'Varför',
  soFar: 'Insamlat',
  none: 'Inga rader är insamlade än.',
  kind: (kind: Kind, name: string, moment?: Moment): string => {
    if (kind === 'before-after') return 'Före och efter';
    if (kind === 'exercise') return `Övningen ”${name}”`;
    return `Enkäten ${moment === 'before' ? 'före' : 'efter'}`;
  },
  participantsOf: (count: number) => `${number.format(count)} deltagare`,
  more: (count: number) => `${number.format(count)} till behövs innan något visas`,
  enough: 'Kan visas',
  saveLines: 'Spara raderna',
  clear: 'Töm',
  clearSure: 'Alla insamlade rader tas bort från sidan. Har du sparat dem?',
  remember: 'Kom ihåg raderna i den här webbläsaren',
  rememberHint: 'Bocka bara i på en dator som är din. Tar du bort bocken glöms raderna.',

  nothingToShow: 'Det finns inget att visa än.',
  needed: (count: number, what: string) => `${what}: ${number.format(count)} till behövs.`,
  neededWhy: 'Resultat från färre än fem deltagare visas aldrig, för då går det att gissa vems de är.',
  slides: 'Välj bild',
  table: 'Visa som tabell',
  fullScreen: 'Helskärm',
  previousSlide: 'Föregående bild',
  nextSlide: 'Nästa bild',
  saveExcel: 'Spara tabellerna för Excel (.xlsx)',
  saveCsv: 'Spara tabellerna som CSV',
  saved: 'Filen är sparad.',

  sheet: 'Välj blad',
  sheets: { participant: 'Deltagarblad', group: 'Gruppens resultat', plan: 'Planen' },
  print: 'Skriv ut',
} as const;
