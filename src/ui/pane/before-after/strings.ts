import type { Item } from '../../../workshop/index';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

const words = (count: number): string => `${number.format(count)} ord`;
const remarks = (count: number): string =>
  `${number.format(count)} ${count === 1 ? 'anmärkning' : 'anmärkningar'}`;

export type ItemKind = Item['kind'];

/** Everything that the measuring of one document says. */
export const beforeAfterStrings = {
  title: 'Före och efter',
  intro: 'Se vad ditt arbete ger. Starta innan du skriver om, och tryck på Klar när du är färdig.',
  memory: 'Saklig minns bara tal och vilka uppgifter som fanns, och bara tills panelen stängs.',
  start: 'Starta',
  finish: 'Klar',
  finishAgain: 'Mät igen',
  forget: 'Börja om',
  startedAt: (time: Date, count: number, found: number) =>
    `Du började kl. ${clock.format(time).replace(':', '.')} med ${words(count)} och ${remarks(found)}. Skriv om i lugn och ro.`,
  loading: 'Hämtar …',

  headline: (saved: number, before: number): string => {
    const share = before === 0 ? 0 : Math.round((100 * Math.abs(saved)) / before);
    if (saved === 0) return 'Texten är lika lång som förut';
    return `${words(Math.abs(saved))} ${saved > 0 ? 'kortare' : 'längre'} (${number.format(share)} %)`;
  },
  time: (minutes: number) =>
    minutes < 1 ? 'Det tog mindre än en minut.' : `Det tog ${number.format(minutes)} min.`,
  chart: 'Varje mått före och efter',
  chartLabel: (name: string, side: 'before' | 'after') => `${name} ${side === 'before' ? 'före' : 'efter'}`,
  chartSays: (rows: readonly { readonly name: string; readonly before: number; readonly after: number }[]) =>
    rows
      .map(
        ({ name, before, after }) =>
          `${name}: ${oneDecimal.format(before)} före, ${oneDecimal.format(after)} efter`,
      )
      .join('. '),
  before: 'Före',
  after: 'Efter',
  difference: 'Skillnad',
  measure: 'Mått',
  measures: {
    words: 'Ord',
    lix: 'LIX',
    remarks: 'Anmärkningar',
    unsourced: 'Utan källa',
    sections: 'Avsnitt med text',
  },
  value: (value: number) => oneDecimal.format(value),
  change: (before: number, after: number): string => {
    const change = Math.round((after - before) * 10) / 10;
    return change > 0 ? `+${oneDecimal.format(change)}` : oneDecimal.format(change).replace('-', '−');
  },

  gone: 'Anmärkningar som har försvunnit',
  come: 'Anmärkningar som har tillkommit',
  noneGone: 'Ingen anmärkning har försvunnit.',
  oneRule: (title: string, before: number, after: number) =>
    `${title}: ${number.format(before)} → ${number.format(after)}`,

  lost: 'Vad försvann?',
  lostIntro: 'Det här stod i texten när du började, men Saklig hittar det inte nu. Behövs något av det?',
  nothingLost: 'Alla tal, datum, namn och källor från början finns kvar.',
  limits: 'Saklig känner igen tal, datum, namn och källor. Annat som har försvunnit ser bara du.',
  came: (count: number) => `Nytt i texten (${number.format(count)})`,
  kinds: { number: 'Tal', date: 'Datum', name: 'Namn', source: 'Källor' } satisfies Record<ItemKind, string>,

  line: 'Din rad till kursledaren',
  lineIntro: 'Raden innehåller bara tal och ord ur Sakligs egen ordlista. Ingen text, inga namn.',
} as const;
