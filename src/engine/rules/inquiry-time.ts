import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import type { Span } from '../document/document';
import type { AnalysedBlock, Sentence } from '../language/index';
import {
  type CaseDate,
  type WrittenDate,
  daysAfter,
  daysMeant,
  monthsAfter,
  NEW_ACT,
  spokenDate,
  writtenDatesIn,
} from '../structure/case-dates';
import { type Line, linesOf } from '../structure/lines';
import { documentDate } from '../structure/signing-lines';
import { wholeWords } from '../wording/one-of';
import { wording } from '../wording/wording';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

const OPENED = wording(/(?<!\p{L})inle(?:dde|ddes|da|der|ds|tts|tt|dd)(?!\p{L})/iu);
const INQUIRY = wording(/utredning/iu);
const NOT_THIS = wording(
  /(?<!\p{L})(?:tidigare|förra|dessförinnan|då|inte|ej|ska|kommer att|fyra månader|fjorton dagar)(?!\p{L})/iu,
);
const OPENED_LABEL = /^(?:(?:utredning(?:en)? )?inledde?s?(?!\p{L})|utredningsstart|datum för inledande)/iu;
const CLOSED_LABEL = /^(?:(?:utredning(?:en)? )?(?:avslutad|slutförd|klar)|beslutsdatum|beslutat)/iu;
const CLOSED = wording(/utredning(?:en)? (?:\p{L}+ ){0,2}?(?:avsluta[ds]|slutförd|blev klar)/iu);
const EXTENDED = wording(/(?<!(?:inte|ej) )(?<!(?:inte|ej) (?:har )?(?:behövt )?)förläng/iu);
const RECEIVED = wording(wholeWords`
  inkom|inkommit
  kom in
  kom (… ){1,3}?in
  togs? emot
  tog (… ){1,2}?emot
  mottogs?
`);

/** A sentence or label line that may tell a day. */
interface Telling extends Span {
  readonly dates: readonly WrittenDate[];
  readonly isSameDay: boolean;
  /** Set for label lines. */
  readonly label?: string;
  readonly text: string;
}

const tellingIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block, sentences }: AnalysedBlock): readonly Telling[] => {
    const lines = sentences.length > 0 ? [] : linesOf([block], 0, 1);
    return [...sentences, ...lines.filter(({ label }) => label !== undefined)]
      .filter(({ text }) => /\d|samma dag/iu.test(text))
      .map((unit: Sentence | Line) => ({
        start: unit.start,
        end: unit.end,
        dates: writtenDatesIn(unit.text),
        isSameDay: /samma dag/iu.test(unit.text),
        text: unit.text,
        ...('label' in unit ? { label: unit.label } : {}),
      }));
  },
);

/** The blocks that tell that the time was made longer. */
const extensions = new Gatherer(({ block }: AnalysedBlock) => (EXTENDED.isIn(block) ? block : undefined));

const tellings = new Gatherer((block: AnalysedBlock) => unlessEmpty(tellingIn(block)));

/** The days that a telling means, as long as the latest day before it is the same. */
const daysMemory = remember(
  (telling: Telling) => telling,
  (): { latest?: string | undefined; days?: readonly CaseDate[] } => ({}),
);

const daysIn = (telling: Telling, latest: string | undefined): readonly CaseDate[] => {
  const memory = daysMemory(telling);
  if (memory.days !== undefined && memory.latest === latest) return memory.days;
  memory.latest = latest;
  memory.days = daysMeant(telling.dates, latest);
  return memory.days;
};

interface Event {
  /** ISO date. */
  readonly day: string;
  readonly block: number;
  readonly telling: Telling;
}

/** Every day told once by a sentence or a label line, in reading order. */
const eventsIn = remember(
  ({ blocks }: DocumentUnit) => blocks,
  ({ blocks, outline }: DocumentUnit): readonly Event[] => {
    const written = documentDate(blocks, outline);
    let last: string | undefined;
    return tellings.from(blocks).flatMap(({ block, held }) =>
      held.flatMap((telling): Event[] => {
        const dates = daysIn(telling, written ?? last);
        const day = dates[0]?.day ?? (telling.isSameDay ? last : undefined);
        last = dates.at(-1)?.day ?? last;
        return day === undefined || dates.length > 1 ? [] : [{ day, block, telling }];
      }),
    );
  },
);

const opens = remember(
  (telling: Telling) => telling,
  (telling) =>
    telling.label === undefined
      ? OPENED.isIn(telling) && INQUIRY.isIn(telling) && !NOT_THIS.isIn(telling)
      : OPENED_LABEL.test(telling.label),
);

const closes = remember(
  (telling: Telling) => telling,
  (telling) =>
    telling.label === undefined
      ? CLOSED.isIn(telling) && !NOT_THIS.isIn(telling)
      : CLOSED_LABEL.test(telling.label),
);

const receives = remember(
  (telling: Telling) => telling,
  (telling) =>
    telling.label === undefined
      ? RECEIVED.isIn(telling) && !NOT_THIS.isIn(telling)
      : /anmäl/iu.test(telling.label) && (RECEIVED.isIn(telling.label) || /datum/iu.test(telling.label)),
);

const roleAt = ({ outline }: DocumentUnit, block: number) =>
  outline.sections[outline.sectionOf[block] ?? 0]?.role;

const isOpening =
  (unit: DocumentUnit) =>
  ({ block, telling }: Event): boolean =>
    opens(telling) && (telling.label !== undefined || roleAt(unit, block) !== 'history');

const isReceiving =
  (unit: DocumentUnit) =>
  ({ block, telling }: Event): boolean =>
    receives(telling) && (telling.label !== undefined || roleAt(unit, block) === 'matter');

/** The day the work was done: what the document says, else the day it was written. */
const closedOn = (unit: DocumentUnit): string | undefined =>
  eventsIn(unit).findLast(({ telling }) => closes(telling))?.day ?? documentDate(unit.blocks, unit.outline);

const inquiryFindings = (unit: DocumentUnit): RuleFinding[] => {
  const closed = closedOn(unit);
  const isFrom = isOpening(unit);
  const opened = eventsIn(unit).findLast(
    (event) => closed !== undefined && event.day <= closed && isFrom(event),
  );
  if (closed === undefined || opened === undefined || closed <= monthsAfter(opened.day, 4)) return [];
  if (extensions.from(unit.blocks).length > 0) return [];
  const { day, block, telling } = opened;
  return [
    {
      block,
      start: telling.start,
      end: telling.end,
      variant: 'four-months',
      message: `Utredningen inleddes den ${spokenDate(day)} och är daterad den ${spokenDate(closed)}, mer än fyra månader senare. Skriv när och varför tiden förlängdes, eller kontrollera datumen.`,
      source: day < NEW_ACT ? 'sol-2001-11-2' : 'sol-20-3',
    },
  ];
};

const preliminaryFindings = (unit: DocumentUnit): RuleFinding[] => {
  const received = eventsIn(unit).findLast(isReceiving(unit));
  const decided = eventsIn(unit).findLast(isOpening(unit))?.day ?? closedOn(unit);
  if (received === undefined || decided === undefined || decided <= daysAfter(received.day, 14)) return [];
  if (extensions.from(unit.blocks).length > 0) return [];
  const { day, block, telling } = received;
  return [
    {
      block,
      start: telling.start,
      end: telling.end,
      variant: 'fourteen-days',
      message: `Anmälan kom in den ${spokenDate(day)} och beslutet är från den ${spokenDate(decided)}, mer än fjorton dagar senare. Skriv skälet, eller kontrollera datumen.`,
      source: day < NEW_ACT ? 'sol-2001-11-1-a' : 'sol-20-2',
    },
  ];
};

export const inquiryTime = defineRule({
  id: 'inquiry-time',
  title: 'Utredningstiden',
  category: 'structure',
  strength: 'requirement',
  why: 'Barnet och föräldrarna ska inte behöva vänta i ovisshet längre än lagen tillåter.',
  source: 'sol-20-3',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\nDatum: 2026-07-20\n\n## Vad ärendet gäller\n\nSkolan anmälde oro. [[Vi inledde utredning den 3 mars 2026.]]\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas familjestöd.',
        says: 'Utredningen inleddes den 3 mars 2026 och är daterad den 20 juli 2026, mer än fyra månader senare. Skriv när och varför tiden förlängdes, eller kontrollera datumen.',
        variant: 'four-months',
      },
      {
        text: '# Förhandsbedömning\n\nBarn: Alva Ek, 7 år\n\n## Anmälan\n\n[[Anmälan kom in den 3 mars 2026.]] Skolan är orolig.\n\n## Bedömning\n\nAlva kan behöva stöd.\n\n## Beslut\n\nUtredning inleddes den 23 mars 2026.',
        says: 'Anmälan kom in den 3 mars 2026 och beslutet är från den 23 mars 2026, mer än fjorton dagar senare. Skriv skälet, eller kontrollera datumen.',
        variant: 'fourteen-days',
      },
    ],
    passes: [
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\nDatum: 2026-07-03\n\n## Vad ärendet gäller\n\nVi inledde utredning den 3 mars 2026.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas familjestöd.',
      '# Beslutsunderlag barn\n\nBarn: Alva Ek, 7 år\n\nDatum: 2026-07-20\n\n## Vad ärendet gäller\n\nVi inledde utredning den 3 mars 2026. Nämnden förlängde tiden till den 1 augusti eftersom skolan svarade sent.\n\n## Bedömning\n\nAlva behöver stöd.\n\n## Förslag till beslut\n\nAlva beviljas familjestöd.',
      '# Förhandsbedömning\n\nBarn: Alva Ek, 7 år\n\n## Anmälan\n\nAnmälan kom in den 3 mars 2026.\n\n## Bedömning\n\nAlva kan behöva stöd.\n\n## Beslut\n\nUtredning inleddes den 17 mars 2026.',
    ],
  },
  check: (unit) => {
    const cites = (source: string): boolean =>
      unit.template?.concernsChild === true &&
      unit.template.sections.some(({ sources }) => sources.includes(source));
    if (cites('sol-20-2')) return preliminaryFindings(unit);
    return cites('sol-20-3') ? inquiryFindings(unit) : [];
  },
});
