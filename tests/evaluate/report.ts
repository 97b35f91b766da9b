import type { SetName } from './corpus';
import type { ReadRemark } from './read-remarks';
import type { FirstLook } from './first-looks';
import { KINDS, type KindScore } from './score-kinds';
import type { RuleScore } from './score-rules';

/** How a model did on all documents by one hand when it had learnt only from others. */
export interface SeriesResult {
  readonly series: string;
  readonly kinds: KindScore;
}

export interface SetResult {
  readonly set: SetName | 'cross-validated';
  readonly kinds: KindScore;
  readonly rules?: readonly RuleScore[];
  /** Findings of all rules per page of 400 words. */
  readonly findingsPerPage?: number;
  /** Labelled sentences that the engine finds with exactly the same start and end. */
  readonly exactSentences?: number;
}

const NAMES: Readonly<Record<SetResult['set'], string>> = {
  heldout: 'Dokument som varken reglerna eller modellen har sett (tests/heldout)',
  'cross-validated':
    'Korsvalidering: varje dokument i tests/gold och tests/development bedömt av en modell som inte har sett det',
  gold: 'Åtta dokument som modellen har lärt av (tests/gold)',
  development: 'Andra dokument som reglerna eller modellen har lärt av (tests/development)',
};

const KIND_NAMES = {
  fact: 'faktum',
  reported: 'återgivet',
  assessment: 'bedömning',
  mixed: 'blandad',
} as const;

const comma = (value: number, digits = 2): string => value.toFixed(digits).replace('.', ',');
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

const kindsTable = ({ kinds }: SetResult): string =>
  table(
    ['Sort', 'Precision', 'Täckning', 'F1', 'Meningar', ...KINDS.map((kind) => `blev ${KIND_NAMES[kind]}`)],
    KINDS.map((kind) => {
      const { precision, recall, f1, count } = kinds.classes[kind];
      return [
        KIND_NAMES[kind],
        comma(precision),
        comma(recall),
        comma(f1),
        count,
        ...KINDS.map((other) => kinds.confusion[kind][other]),
      ];
    }),
  );

const calibrationTable = ({ kinds }: SetResult): string =>
  table(
    ['Säkerhet enligt Saklig', 'Andel rätt', 'Meningar'],
    kinds.calibration
      .filter(({ count }) => count > 0)
      .map(({ meanConfidence, accuracy, count }) => [comma(meanConfidence), comma(accuracy), count]),
  );

const rulesTable = (rules: readonly RuleScore[]): string =>
  table(
    ['Regel', 'Hittade av dem som ska hittas', 'Falska larm på frestande text', 'Anmärkningar'],
    rules
      .filter(({ flags, traps, findings }) => flags + traps + findings > 0)
      .map(({ rule, flags, recalled, traps, alarms, findings }) => [
        `\`${rule}\``,
        flags === 0 ? '–' : `${recalled} av ${flags}`,
        traps === 0 ? '–' : `${alarms} av ${traps}`,
        findings,
      ]),
  );

/** One set as it stands in docs/kvalitet.md. */
export const sectionOf = (result: SetResult): string =>
  [
    `## ${NAMES[result.set]}`,
    '',
    `Makro-F1 **${comma(result.kinds.macroF1, 3)}** på ${result.kinds.count} meningar, ${comma(result.kinds.accuracy * 100, 1)} procent rätt.` +
      (result.findingsPerPage === undefined
        ? ''
        : ` ${comma(result.findingsPerPage, 1)} anmärkningar per sida.`) +
      (result.exactSentences === undefined
        ? ''
        : ` ${result.exactSentences} meningar har exakt rätt början och slut.`),
    '',
    kindsTable(result),
    '',
    calibrationTable(result),
    ...(result.rules === undefined ? [] : ['', rulesTable(result.rules)]),
  ].join('\n');

const FIGURES = ['Makro-F1', ...KINDS.map((kind) => KIND_NAMES[kind])];

/** Each hand's documents judged by a model that has learnt only from other hands. */
export const seriesSection = (results: readonly SeriesResult[]): string =>
  [
    '## Varje hand för sig: dokumenten bedömda av en modell som bara har lärt av andra händer',
    '',
    table(
      ['Dokument', 'Meningar', ...FIGURES],
      results.map(({ series, kinds }) => [
        series,
        kinds.count,
        comma(kinds.macroF1, 3),
        ...KINDS.map((kind) => comma(kinds.classes[kind].f1)),
      ]),
    ),
  ].join('\n');

const INTRODUCTION = `# Hur bra är Saklig?

Den här sidan är skriven av \`npm run evaluate -- --write\`. Ändra den inte för hand.

Ett mått på en sort är F1: medelvärdet av hur många av de utpekade som är rätt (precision) och hur många av de riktiga som
blir utpekade (täckning). Makro-F1 är medelvärdet av de fyra sorternas F1, så att den ovanliga sorten väger lika mycket som
den vanliga. Säkerheten är uträknad så att av hundra meningar med säkerheten 0,80 ska ungefär åttio vara rätt.`;

const METHOD = `## Så är det mätt

Dokumenten är påhittade och märkta mening för mening; vad sorterna betyder står i tests/gold/README.md. Sorten bestäms av en
liten tränad modell (\`npm run train\`) som ser språkliga drag: vem som säger något, vilken sorts ord som står i huvudsatsen
och i det som följer, tid och tal, avsnittets rubrik och meningen före. Enskilda ord, och ord som
står intill varandra, kan den bara om de står i minst åtta dokument.

Dokument i tests/heldout är skrivna av en annan hand än de övriga, och ingen som arbetar med reglerna eller modellen har läst
dem. Den första mätningen på dem är den som gäller, och den står överst. Sedan får de läsas, läras av och ersättas av nya
(tests/development). Modellen lär också av övningsmeningar med konstruktioner som är ovanliga i dokumenten
(tests/evaluate/practice).

Modellen ser inte dokumenten i korsvalideringen, men den som valde de språkliga dragen gjorde det. Därför ligger den siffran
högre än den för nya dokument.

En anmärkning räknas som hittad när den ligger på samma ställe som den förväntade. Listorna i expect.json är inte
uttömmande, så en anmärkning utanför dem räknas varken som rätt eller fel.

## Gränser

- Texterna är renare än verkliga dokument, och två människor är inte alltid överens om sorten.
- Uppsättningarna av osedda dokument är olika svåra. En högre siffra på en ny uppsättning är därför inte i sig ett framsteg.
- Svårast är blandade meningar, och uppgifter som löper vidare från en källa några meningar tidigare.
- Siffrorna för tests/gold och tests/development säger hur bra modellen minns det den har lärt sig, inte hur bra den är.
- En sort med låg säkerhet visas som oklar.`;

/** The first measurement on each set of documents that nobody had seen, the latest first. */
/** "100/134" as people write it; a dash where nothing was counted. */
const sayShare = (share: string): string => (share === '' ? '–' : share.replace('/', ' av '));

export const firstLooksSection = (looks: readonly FirstLook[]): string =>
  [
    '## Första mätningen på dokument som varken reglerna eller modellen har sett',
    '',
    table(
      ['Datum', 'Dokument', 'Antal', 'Meningar', 'Lärt av dokument', ...FIGURES, 'Hittade', 'Falska larm'],
      looks
        .toReversed()
        .map(({ date, documents, count, sentences, learntFrom, figures, flags, alarms }) => [
          date,
          documents,
          count,
          sentences,
          learntFrom,
          ...figures.map((figure, i) => comma(figure, i === 0 ? 3 : 2)),
          sayShare(flags),
          sayShare(alarms),
        ]),
    ),
  ].join('\n');

/** "8 av 10" of one rule's remarks; a dash where none were read. */
const usefulOf = (remarks: readonly ReadRemark[], id: string): string => {
  const own = remarks.filter(({ rule }) => rule === id);
  return own.length === 0 ? '–' : `${own.filter(({ useful }) => useful).length} av ${own.length}`;
};

/**
 * What a reader found of remarks drawn at random, by rule, and of those drawn from one rule alone; the lists themselves are
 * kept beside the tests. `last` are the rules whose remarks are shown last.
 */
export const readSection = (
  remarks: readonly ReadRemark[],
  byRule: readonly ReadRemark[],
  last: ReadonlySet<string>,
): string => {
  const useful = remarks.filter((remark) => remark.useful).length;
  const ids = [...new Set([...remarks, ...byRule].map(({ rule }) => rule))].sort();
  return [
    '## Anmärkningar lästa för hand',
    '',
    `${remarks.length} anmärkningar drogs på måfå ur dokumenten och ur offentlig text från kommuner och myndigheter, och lästes en och en: ` +
      `**${useful}** var till nytta (${comma((useful / remarks.length) * 100, 0)} procent). Listan med skäl står i tests/evaluate/lasta-anmarkningar.csv. ` +
      'Av regler som verkade träffa för ofta i onödan drogs fler (tests/evaluate/lasta-per-regel.csv). En regel vars anmärkningar är till nytta färre än åtta gånger av tio visas sist.',
    '',
    table(
      ['Regel', 'Till nytta', 'Läst för sig', 'Visas sist'],
      ids.map((id) => [`\`${id}\``, usefulOf(remarks, id), usefulOf(byRule, id), last.has(id) ? 'ja' : '–']),
    ),
  ].join('\n');
};

/** Sentence ends and passives on a treebank, as last measured. */
export const treebankSection = (measured: string): string =>
  `## Meningsgränser och passiver i Talbanken (UD, utvecklingsdelen)\n\n${measured.trim()}`;

/** The held-out part of a written report, with its heading; undefined when the report has none. */
export const heldoutSection = (report: string): string | undefined => {
  const start = report.indexOf(`## ${NAMES.heldout}`);
  const end = report.indexOf('\n## ', start + 1);
  return start === -1 || end === -1 ? undefined : report.slice(start, end).trim();
};

/** The whole of docs/kvalitet.md from its parts, in their order. */
export const qualityReport = (sections: readonly string[]): string =>
  `${[INTRODUCTION, ...sections, METHOD].join('\n\n')}\n`;
