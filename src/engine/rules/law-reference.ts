import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import { type UnclearReference, unclearReferencesIn } from '../klarsprak/unclear-references';
import type { AnalysedBlock, Sentence } from '../language/index';
import type { LawReference } from '../setup';
import { NEW_ACT } from '../structure/case-dates';
import { dateIn } from '../structure/heading-match';
import { documentDate } from '../structure/signing-lines';
import { wholeWords } from '../wording/one-of';
import { MONTHS } from '../wording/word-groups';
import { wording, type Wording } from '../wording/wording';
import { defineRule, perSetup, type RuleFinding } from './rule';

const ACT = '(?:SoL|(?:nya |gamla )?[Ss]ocialtjänstlagens?)';
const SECTIONS = String.raw`(?<chapter>\d{1,2}) kap\.? ?(?<sections>\d{1,2}(?: ?[a-c])?(?:(?:, | och |–)\d{1,2}(?: ?[a-c])?)*) ?§§?(?: (?:(?:första|andra|tredje|fjärde) stycket|\d ?st\.?|st\.? ?\d))?`;
const citations = (pattern: string): Wording => wording(new RegExp(pattern, 'gu'));
const CITATIONS: readonly Wording[] = [
  citations(`${SECTIONS}(?: i)? ?${ACT}(?!\\p{L})`),
  citations(`(?<!\\p{L})${ACT}(?: \\([^)]{3,9}\\))?,? (?:i )?${SECTIONS}`),
];
const EARLIER = wording(/(?<!\p{L})(?:då gällande|dåvarande|tidigare lydelse|äldre|gamla)(?!\p{L})/u);
/** The act of 2001 by its number: it may have been meant, but for what is decided now. */
const ACT_OF_2001 = wording(/2001:453/u);
const DECIDES_NOW = wording(wholeWords`
  bevilja(r|s)?|avslå(r|s)?|föreslå(r|s)|ansöker|inled(er|s)|beslutar|beslut:|ansökan (bifalles|bifalls|avslås)|ska
`);
/** The half-year of 2025 in which the new act is in force. */
const LATE_2025 = wording(wholeWords`
  (${MONTHS.slice(6).join('|')}|hösten) 2025
`);
const YEAR = wording(/(?<!\p{N})(?:19|20)\d\d(?![\p{N}:])/gu);

const isAbout = (text: string, { words }: LawReference): boolean => {
  const lower = text.toLowerCase();
  return words.some((line) =>
    line.split(' ').every((beginning) => {
      const at = lower.indexOf(beginning);
      return at === 0 || (at > 0 && !/\p{L}/u.test(lower[at - 1] ?? ''));
    }),
  );
};

/** True when the block tells that something was begun before the new act. */
const beganEarlier = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ sentences }: AnalysedBlock) =>
    sentences.some(({ text }) => /inled/iu.test(text) && (dateIn(text) ?? NEW_ACT) < NEW_ACT),
);

const citesAct = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock) => CITATIONS.some((citation) => citation.allIn(block).length > 0),
);

/** True when the sentence speaks of a time before the new act. */
const isAboutEarlier = (sentence: Sentence): boolean => {
  const date = dateIn(sentence.text);
  if (EARLIER.isIn(sentence) || (date !== undefined && date < NEW_ACT)) return true;
  if (ACT_OF_2001.isIn(sentence)) return !DECIDES_NOW.isIn(sentence);
  if (LATE_2025.isIn(sentence)) return false;
  return date === undefined && YEAR.allIn(sentence).some(([year]) => Number(year) <= 2025);
};

const inQuote = ({ quotes }: AnalysedBlock, start: number): boolean =>
  quotes.some((quote) => quote.start <= start && start < quote.end);

const findIn = (
  analysed: AnalysedBlock,
  sentence: Sentence,
  rows: readonly LawReference[],
  isNewTime: boolean,
): RuleFinding[] => {
  if (isNewTime && isAboutEarlier(sentence)) return [];
  const about = rows.filter((row) => isAbout(sentence.text, row));
  const matches = CITATIONS.flatMap((citation) => citation.allIn(sentence));
  return matches.flatMap((match): RuleFinding[] => {
    const start = sentence.start + match.index;
    const chapter = match.groups?.['chapter'] ?? '';
    const cited = (match.groups?.['sections'] ?? '')
      .split(/, | och |–/u)
      .map((section) => `${chapter} kap. ${section.replace(/(?<=\d)(?=[a-c])/u, ' ')} §`);
    const valid = (row: LawReference) => (isNewTime ? row.new : row.old);
    const stale = (row: LawReference) => (isNewTime ? row.old : row.new);
    if (inQuote(analysed, start) || about.some((row) => cited.includes(valid(row)))) return [];
    const row = about.find((candidate) => cited.includes(stale(candidate)));
    if (row === undefined) return [];
    const message = isNewTime
      ? `Stämmer hänvisningen? Regeln om ${row.matter} står sedan den 1 juli 2025 i ${row.new} socialtjänstlagen (2025:400).`
      : `Stämmer hänvisningen? Före den 1 juli 2025 stod regeln om ${row.matter} i ${row.old} socialtjänstlagen (2001:453).`;
    return [{ start, end: start + match[0].length, message, source: row.source }];
  });
};

const askAbout = ({ unclear, written = '' }: UnclearReference, text: string): string => {
  if (unclear === 'short-form')
    return `Alla läsare kan inte tyda ”${text}”. Skriv paragrafen som i lagen: ”${written}”.`;
  return unclear === 'no-chapter'
    ? 'Vilket kapitel? Socialtjänstlagen är indelad i kapitel, så paragrafen ensam räcker inte för att hitta regeln.'
    : 'Vilken lag är det? Skriv lagens namn eller förkortning efter paragrafen, till exempel ”SoL”.';
};

const unclearReferences = new Gatherer((block: AnalysedBlock) => unlessEmpty(unclearReferencesIn(block)));
const citing = new Gatherer((block: AnalysedBlock) => (citesAct(block) ? block : undefined));

/** References that cannot be looked up as they stand, whatever the document's date. */
const unclearIn = (blocks: readonly AnalysedBlock[]): RuleFinding[] =>
  unclearReferences.from(blocks).flatMap(({ block, held }) =>
    held.map((reference): RuleFinding => {
      const { start, end, unclear } = reference;
      const text = blocks[block]?.block.text.slice(start, end) ?? '';
      return { block, start, end, message: askAbout(reference, text), variant: unclear, source: 'fl-32' };
    }),
  );

interface Checked {
  readonly isNewTime: boolean;
  readonly startedEarlier: boolean;
  readonly findings: readonly RuleFinding[];
}

/** What was found in a sentence for the time that its document is of. */
const latestIn = perSetup(() =>
  remember(
    (sentence: Sentence) => sentence,
    (): { latest?: Checked } => ({}),
  ),
);

export const lawReference = defineRule({
  id: 'law-reference',
  title: 'Hänvisning till lagen',
  category: 'integrity',
  strength: 'advice',
  why: 'Läsaren ska kunna slå upp regeln. Den 1 juli 2025 fick paragraferna nya nummer, och samma nummer kan gälla olika saker i den gamla och den nya lagen.',
  source: 'sol-2025',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Beslutsunderlag\n\nDatum: 2026-02-10\n\n## Ärendet\n\nNämnden inledde utredning enligt [[11 kap. 1 § SoL]].',
        says: 'Stämmer hänvisningen? Regeln om att inleda en utredning står sedan den 1 juli 2025 i 14 kap. 2 § socialtjänstlagen (2025:400).',
      },
      {
        text: '# Beslutsunderlag\n\nDatum: 2026-02-10\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson enligt [[4 kap. 1 § socialtjänstlagen]].',
        says: 'Stämmer hänvisningen? Regeln om rätten till insatser står sedan den 1 juli 2025 i 11 kap. 1 § socialtjänstlagen (2025:400).',
      },
      {
        text: '# Övervägande\n\nDatum: 2026-02-10\n\n## Ärendet\n\nNämnden överväger vården var sjätte månad enligt [[6 kap. 8 § SoL]].',
        says: 'Stämmer hänvisningen? Regeln om övervägande av fortsatt vård står sedan den 1 juli 2025 i 22 kap. 13 § socialtjänstlagen (2025:400).',
      },
      {
        text: '# Beslutsunderlag\n\nDatum: 2025-03-10\n\n## Ärendet\n\nNämnden inledde utredning enligt [[14 kap. 2 § SoL]].',
        says: 'Stämmer hänvisningen? Före den 1 juli 2025 stod regeln om att inleda en utredning i 11 kap. 1 § socialtjänstlagen (2001:453).',
      },
      {
        text: '# Beslutsunderlag\n\nDatum: 2026-02-10\n\n## Förslag till beslut\n\nVi föreslår att Alva beviljas kontaktperson enligt [[SoL 4 kap. 1 §]].',
        says: 'Stämmer hänvisningen? Regeln om rätten till insatser står sedan den 1 juli 2025 i 11 kap. 1 § socialtjänstlagen (2025:400).',
      },
      {
        text: '## Ärendet\n\nUtredningen inleddes enligt [[kap. 11 § 1 SoL]] efter en anmälan från skolan.',
        says: 'Alla läsare kan inte tyda ”kap. 11 § 1 SoL”. Skriv paragrafen som i lagen: ”11 kap. 1 § SoL”.',
      },
      {
        text: '## Ärendet\n\nUtredningen inleddes enligt [[11:1 SoL]] efter en anmälan från skolan.',
        says: 'Alla läsare kan inte tyda ”11:1 SoL”. Skriv paragrafen som i lagen: ”11 kap. 1 § SoL”.',
      },
      {
        text: '## Ärendet\n\nAlva har rätt till insatser enligt [[1 § SoL]].',
        says: 'Vilket kapitel? Socialtjänstlagen är indelad i kapitel, så paragrafen ensam räcker inte för att hitta regeln.',
      },
      {
        text: '## Förslag till beslut\n\nAlva beviljas kontaktfamilj enligt [[11 kap. 1 §]].',
        says: 'Vilken lag är det? Skriv lagens namn eller förkortning efter paragrafen, till exempel ”SoL”.',
      },
    ],
    passes: [
      '## Förslag till beslut\n\nNämnden ansöker om vård enligt 2 § LVU. Föräldrabalken säger i 6 kap. 2 § vem som är vårdnadshavare.',
      '## Ärendet\n\nMötet började 11:15 och bilen hade kört 12:4 gånger. Nämnden prövar 1 och 2 §§ i 11 kap. socialtjänstlagen.',
      '# Beslutsunderlag\n\nDatum: 2026-02-10\n\n## Förslag till beslut\n\nAlva beviljas kontaktperson enligt 11 kap. 1 § SoL.',
      '# Beslutsunderlag\n\nDatum: 2025-03-10\n\n## Ärendet\n\nNämnden inledde utredning enligt 11 kap. 1 § SoL.',
      '# Beslutsunderlag\n\nDatum: 2025-09-10\n\n## Ärendet\n\nNämnden inledde den 3 juni 2025 utredning enligt 11 kap. 1 § SoL.',
      '# Beslutsunderlag\n\n## Ärendet\n\nNämnden inledde utredning enligt 11 kap. 1 § SoL.',
      '# Beslutsunderlag\n\nDatum: 2026-02-10\n\n## Ärendet\n\nI anmälan står: ”Ni ska inleda utredning enligt 11 kap. 1 § SoL.”',
    ],
  },
  check: ({ blocks, outline, setup }) => {
    const unclear = unclearIn(blocks);
    const date = documentDate(blocks, outline);
    if (date === undefined) return unclear;
    const isNewTime = date >= NEW_ACT;
    const startedEarlier = blocks.some(beganEarlier);
    const rows = setup.lawReferences.filter(
      ({ matter }) => !(isNewTime && startedEarlier && /utredning/u.test(matter)),
    );
    const memoryOf = latestIn(setup);
    const findingsIn = (analysed: AnalysedBlock, sentence: Sentence): readonly RuleFinding[] => {
      const memory = memoryOf(sentence);
      const { latest } = memory;
      if (latest?.isNewTime === isNewTime && latest.startedEarlier === startedEarlier) return latest.findings;
      const findings = findIn(analysed, sentence, rows, isNewTime);
      memory.latest = { isNewTime, startedEarlier, findings };
      return findings;
    };
    const renumbered = citing
      .from(blocks)
      .flatMap(({ block, held }) =>
        held.sentences.flatMap((sentence) =>
          findingsIn(held, sentence).map((finding) => ({ ...finding, block })),
        ),
      );
    return [...unclear, ...renumbered];
  },
});
