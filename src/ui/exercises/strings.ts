import type { SentenceKind } from '../../engine/index';
import type { Exercise, Score } from '../../workshop/index';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const scoreText = ({ right, of }: Score): string => `${right} av ${of} rätt`;

const AREAS: Readonly<Record<Exercise['area'], string>> = {
  barn: 'Barn och unga',
  vuxna: 'Vuxna',
  aldre: 'Äldre',
  lss: 'LSS',
  ekonomi: 'Ekonomiskt bistånd',
};

const NUDGE_MIXED = 'Finns både en uppgift och en egen värdering i meningen?';

/** A question for a sentence that was sorted as one kind and is another: by the kind chosen, then the right one. */
const NUDGES: Readonly<Record<SentenceKind, Readonly<Record<SentenceKind, string>>>> = {
  fact: {
    fact: '',
    reported: 'Nämns någon som har sagt eller skrivit det?',
    assessment: 'Går det att kontrollera, eller är det en värdering?',
    mixed: 'Finns det en värdering också?',
  },
  reported: {
    reported: '',
    fact: 'Nämns någon som har sagt det?',
    assessment: 'Nämns någon annan än du som skriver?',
    mixed: 'Är hela meningen någon annans ord?',
  },
  assessment: {
    assessment: '',
    fact: 'Värderar meningen något, eller säger den vad som är?',
    reported: 'Vems bedömning är det?',
    mixed: 'Finns det en uppgift också?',
  },
  mixed: { mixed: '', fact: NUDGE_MIXED, reported: NUDGE_MIXED, assessment: NUDGE_MIXED },
};

/** Everything that the exercises say around their own texts. */
export const exerciseStrings = {
  title: 'Övningar',
  intro: 'Korta övningar på påhittade ärenden. Det du skriver stannar på din dator och sparas inte.',
  loading: 'Hämtar övningarna …',
  back: 'Tillbaka',
  toList: 'Alla övningar',
  toPractice: 'Pröva på ett helt dokument',
  levels: { 1: 'Börja här', 2: 'Gå vidare', 3: 'Fördjupa' },
  area: (area: Exercise['area']) => AREAS[area],
  about: ({ area, minutes, tasks }: Exercise) =>
    `${AREAS[area]} · ${minutes} min · ${many(tasks.length, 'uppgift', 'uppgifter')}`,
  best: (score: Score) => `Sparat: ${scoreText(score)}`,
  forget: 'Ta bort sparade resultat',
  forgotten: 'De sparade resultaten är borttagna.',
  notFound: 'Övningen finns inte. Välj en annan i listan.',

  own: 'Egna övningar',
  ownIntro: 'Har du fått en övning som fil (.yaml)? Öppna den här. Den finns kvar tills du stänger sidan.',
  openOwn: 'Öppna övning från fil …',
  ownOpened: (count: number) =>
    count === 1 ? 'Övningen är öppnad och står i listan.' : `${count} övningar är öppnade och står i listan.`,
  ownFaulty: 'Övningen går inte att använda än. Det här behöver rättas:',

  background: 'Bakgrund',
  task: (number: number, of: number) => `Uppgift ${number} av ${of}`,
  textToRead: 'Text',
  underHeading: 'Rubrik:',
  help: 'Ge mig en ledtråd',
  check: 'Pröva',
  checkAgain: 'Pröva igen',
  showKey: 'Visa facit',
  next: 'Nästa uppgift',
  previous: 'Föregående uppgift',
  finish: 'Avsluta övningen',
  reading: 'Saklig läser din text …',
  failed: 'Din text gick inte att läsa just nu. Pröva igen.',
  score: scoreText,
  allRight: 'Allt är rätt. Läs gärna kommentarerna.',
  lesson: 'Att ta med sig',
  key: 'Facit',
  right: 'Rätt',
  keyNow: 'Nu visas facit.',

  kinds: {
    fact: 'Fakta',
    reported: 'Återgivet',
    assessment: 'Bedömning',
    mixed: 'Blandat',
  } satisfies Record<SentenceKind, string>,
  sorted: (score: Score) => `${scoreText(score)}. Se på de andra en gång till, eller visa facit.`,
  nudge: (chosen: SentenceKind | undefined, answer: SentenceKind) =>
    chosen === undefined ? 'Du har inte valt något än.' : NUDGES[chosen][answer],
  rightKind: (kinds: readonly SentenceKind[]) =>
    kinds.map((kind) => exerciseStrings.kinds[kind]).join(' eller '),

  picked: ({ right, of }: Score, missed: number, extra: number) =>
    [
      extra === 0 && missed > 0 ? `Du har hittat ${of - missed} av ${of}.` : '',
      extra > 0 ? `Du har hittat ${of - missed} av ${of} och valt ${extra} för mycket.` : '',
      right === of ? 'Allt är rätt. Läs gärna kommentarerna.' : 'Pröva en gång till, eller visa facit.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  verdicts: {
    hit: 'Rätt val',
    missed: 'Den här skulle väljas',
    extra: 'Se på den en gång till',
    extraInKey: 'Den här skulle inte väljas',
    left: 'Rätt att inte välja den',
    either: 'Båda går bra',
  },

  place: (place: number) => `${place}.`,
  up: (text: string) => `Flytta upp: ${text}`,
  down: (text: string) => `Flytta ner: ${text}`,
  moved: (text: string, place: number, of: number) => `Plats ${place} av ${of}: ${text}`,
  ordered: ({ right, of }: Score) => `${right} av ${of} på rätt plats. Pröva en gång till, eller visa facit.`,
  rightPlace: 'Rätt plats',
  wrongPlace: 'Annan plats',
  rightOrder: 'Så här kan ordningen vara:',

  requirements: 'Det här prövar Saklig',
  facts: (count: number) =>
    count === 1 ? 'Den uppgift som behövs finns med.' : `De ${count} uppgifter som behövs finns med.`,
  yourText: 'Din text',
  writeFirst: 'Skriv några ord först, så har Saklig något att pröva.',
  wordCount: (count: number, most: number | undefined) =>
    most === undefined ? many(count, 'ord', 'ord') : `${count} av högst ${most} ord`,
  met: 'Klart',
  unmet: 'Inte än',
  written: ({ right, of }: Score) =>
    right === of
      ? `Alla ${of} krav är klara. Jämför gärna med modellsvaret.`
      : `${right} av ${of} krav är klara. Skriv vidare, eller visa facit.`,
  claim: 'Jag menar att det stämmer',
  claimLabel: (asks: string) => `Jag menar att det stämmer: ${asks}`,
  model: (index: number, of: number) =>
    of === 1 ? 'Ett sätt att skriva' : `Ett sätt att skriva (${index + 1})`,
  models: 'Det finns fler bra svar än de här.',
  wrong: 'Vanliga misstag',
  example: 'Exempel:',

  result: 'Resultat',
  resultIs: (score: Score, minutes: number) =>
    `${scoreText(score)} på ${minutes === 1 ? 'en minut' : `${minutes} minuter`}.`,
  untried: (count: number) =>
    count === 0 ? '' : `${many(count, 'uppgift', 'uppgifter')} är inte prövad${count === 1 ? '' : 'e'} än.`,
  save: 'Kom ihåg antalet rätt i den här webbläsaren',
  saveHint: 'Bara talen sparas, inte det du har skrivit. Du kan ta bort dem i listan med övningar.',
  saved: 'Antalet rätt är sparat.',
  notSaved: 'Webbläsaren tillåter inte att något sparas.',
  line: 'Din rad till kursledaren',
  lineIntro: 'Raden innehåller bara tal och övningens namn. Ingen text, inga namn.',
  copy: 'Kopiera raden',
  copied: 'Raden är kopierad.',
  notCopied: 'Raden gick inte att kopiera. Markera den och tryck Ctrl+C.',
  again: 'Gör om övningen',
  sources: 'Källor:',

  print: 'Skriv ut övningen',
  printKey: 'Skriv ut facit',
  keyOf: (title: string) => `Facit: ${title}`,
  name: 'Namn:',
  yourWords: 'Skriv här:',
  keyAnswers: { pick: 'Ska väljas', leave: 'Ska inte väljas', either: 'Båda går bra' },
  pickBox: 'Sätt kryss.',
  sortBox: 'Skriv F (fakta), Å (återgivet), B (bedömning) eller X (blandat).',
  orderBox: 'Numrera.',
  kindSigns: { fact: 'F', reported: 'Å', assessment: 'B', mixed: 'X' } satisfies Record<SentenceKind, string>,
} as const;
