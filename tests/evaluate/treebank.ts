import { passivesOf, splitSentences, tokensOf } from '../../src/engine/language/index';

export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Sentence ends in text joined in one way; all shares are 0 to 1. */
export interface BoundaryScores {
  /** Offsets where one sentence ends and another follows. */
  readonly boundaries: Score;
  /** Whole sentences with exactly the right start and end. */
  readonly sentences: Score;
  /** Recall of the boundaries that stand after . ! ? or … */
  readonly recallAfterStop: number;
}

export interface Baseline {
  readonly name: string;
  /** F1 of boundaries, space-joined. */
  readonly boundaries?: number;
  /** F1 of whole sentences, space-joined. */
  readonly sentences?: number;
  /** F1 of s-passives. */
  readonly passives?: number;
}

export interface TreebankReport {
  readonly files: readonly string[];
  /** Sentences of a text joined by one space. */
  readonly space: BoundaryScores;
  /** Joined by a line break where the treebank starts a paragraph, else by a space. */
  readonly paragraphs: BoundaryScores;
  readonly sPassives: Score;
  /** Up to twenty misses and false hits each, for a reader. */
  readonly missed: readonly string[];
  readonly falseHits: readonly string[];
  readonly baselines: readonly Baseline[];
}

/** Published or earlier figures on UD Swedish Talbanken's test set, for comparison. */
const BASELINES: readonly Baseline[] = [
  { name: 'compromise/one', boundaries: 0.9502, sentences: 0.8712 },
  { name: 'Intl.Segmenter', boundaries: 0.9531, sentences: 0.88 },
  { name: 'sentence-splitter', boundaries: 0.9446, sentences: 0.8573 },
  { name: 'regular expression', boundaries: 0.959, sentences: 0.8947, passives: 0.596 },
  { name: 'suffix rules and stop lists', passives: 0.822 },
  { name: 'verb lexicon without context', passives: 0.978 },
  { name: 'UDPipe 2 (trained)', sentences: 0.9653 },
];

const score = (gold: number, found: number, right: number): Score => ({
  gold,
  found,
  right,
  precision: found === 0 ? 0 : right / found,
  recall: gold === 0 ? 0 : right / gold,
  f1: gold + found === 0 ? 0 : (2 * right) / (gold + found),
});

interface GoldSentence {
  readonly text: string;
  readonly startsParagraph: boolean;
  readonly passives: readonly { readonly start: number; readonly form: string }[];
}

const goldPassives = (text: string, rows: readonly (readonly string[])[]): GoldSentence['passives'] => {
  const passives: { start: number; form: string }[] = [];
  let from = 0;
  for (const [id = '', form = '', , pos = '', , features = ''] of rows) {
    if (!/^\d+$/u.test(id)) continue;
    const start = text.indexOf(form, from);
    if (start < 0) throw new RangeError(`The token ${form} does not stand in: ${text}`);
    from = start + form.length;
    const isPassive = features.includes('Voice=Pass') && !features.includes('VerbForm=Part');
    if (pos === 'VERB' && isPassive && /s$/iu.test(form)) passives.push({ start, form });
  }
  return passives;
};

/** Texts (one per `# newdoc`) of a CoNLL-U file. */
const readTexts = (conllu: string): GoldSentence[][] => {
  const texts: GoldSentence[][] = [];
  for (const part of conllu.split(/\n\s*\n/u)) {
    const text = /^# text = (.*)$/mu.exec(part)?.[1];
    if (text === undefined) continue;
    const lines = part.split('\n');
    if (texts.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) texts.push([]);
    const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split('\t'));
    texts.at(-1)?.push({
      text,
      startsParagraph: lines.some((line) => line.startsWith('# newpar')),
      passives: goldPassives(text, rows),
    });
  }
  return texts;
};

interface Counts {
  gold: number;
  found: number;
  right: number;
}

const zero = (): Counts => ({ gold: 0, found: 0, right: 0 });
const STOPPED = /[.!?…]["”’»)\]]*$/u;

const boundaryScores = (
  texts: readonly (readonly GoldSentence[])[],
  paragraphBreak: string,
): BoundaryScores => {
  const boundaries = zero();
  const sentences = zero();
  const afterStop = zero();
  for (const text of texts) {
    let joined = '';
    const spans: { start: number; end: number }[] = [];
    for (const { text: own, startsParagraph } of text) {
      if (joined !== '') joined += startsParagraph ? paragraphBreak : ' ';
      spans.push({ start: joined.length, end: joined.length + own.length });
      joined += own;
    }
    const found = splitSentences(joined);
    const foundEnds = new Set(found.slice(0, -1).map(({ end }) => end));
    const foundSpans = new Set(found.map(({ start, end }) => `${start} ${end}`));
    const inner = spans.slice(0, -1);
    boundaries.gold += inner.length;
    boundaries.found += foundEnds.size;
    boundaries.right += inner.filter(({ end }) => foundEnds.has(end)).length;
    sentences.gold += spans.length;
    sentences.found += found.length;
    sentences.right += spans.filter(({ start, end }) => foundSpans.has(`${start} ${end}`)).length;
    const stopped = inner.filter(({ start, end }) => STOPPED.test(joined.slice(start, end)));
    afterStop.gold += stopped.length;
    afterStop.right += stopped.filter(({ end }) => foundEnds.has(end)).length;
  }
  return {
    boundaries: score(boundaries.gold, boundaries.found, boundaries.right),
    sentences: score(sentences.gold, sentences.found, sentences.right),
    recallAfterStop: afterStop.gold === 0 ? 0 : afterStop.right / afterStop.gold,
  };
};

const excerpt = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at + 40);

const passiveScores = (sentences: readonly GoldSentence[]) => {
  const counts = zero();
  const missed: string[] = [];
  const falseHits: string[] = [];
  for (const { text, passives } of sentences) {
    const found = passivesOf(tokensOf(text)).filter(({ kind }) => kind === 's');
    const hits = passives.filter(({ start }) => found.some((hit) => hit.start === start));
    counts.gold += passives.length;
    counts.found += found.length;
    counts.right += hits.length;
    missed.push(
      ...passives
        .filter((own) => !hits.includes(own))
        .map(({ form, start }) => `${form}: ${excerpt(text, start)}`),
    );
    falseHits.push(
      ...found
        .filter(({ start }) => !passives.some((own) => own.start === start))
        .map(({ start, end }) => `${text.slice(start, end)}: ${excerpt(text, start)}`),
    );
  }
  return { counts, missed, falseHits };
};

/** Measures sentence ends and s-passives on CoNLL-U treebanks (Universal Dependencies). */
export const evaluateTreebank = (
  files: readonly { readonly name: string; readonly text: string }[],
): TreebankReport => {
  const texts = files.flatMap(({ text }) => readTexts(text));
  const { counts, missed, falseHits } = passiveScores(texts.flat());
  return {
    files: files.map(({ name }) => name),
    space: boundaryScores(texts, ' '),
    paragraphs: boundaryScores(texts, '\n'),
    sPassives: score(counts.gold, counts.found, counts.right),
    missed: missed.slice(0, 20),
    falseHits: falseHits.slice(0, 20),
    baselines: BASELINES,
  };
};

const percent = (share: number | undefined): string =>
  share === undefined ? '–' : (share * 100).toFixed(1).replace('.', ',');

/** A Markdown table of the report, in Swedish. */
export const treebankTable = (report: TreebankReport): string => {
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
  const { space, paragraphs, sPassives } = report;
  const ours = (name: string, own: Score): string =>
    row(name, percent(own.precision), percent(own.recall), percent(own.f1), `${own.right} av ${own.gold}`);
  return [
    row('mått', 'precision', 'täckning', 'F1', 'rätt'),
    row('---', '---', '---', '---', '---'),
    ours('meningsgränser, mellanslag', space.boundaries),
    ours('hela meningar, mellanslag', space.sentences),
    ours('meningsgränser, stycken', paragraphs.boundaries),
    ours('hela meningar, stycken', paragraphs.sentences),
    row('gränser efter skiljetecken', '–', percent(space.recallAfterStop), '–', '–'),
    ours('s-passiv', sPassives),
    '',
    row('jämförelse (Talbanken, testdel)', 'gränser F1', 'meningar F1', 's-passiv F1'),
    row('---', '---', '---', '---'),
    ...report.baselines.map(({ name, boundaries, sentences, passives }) =>
      row(name, percent(boundaries), percent(sentences), percent(passives)),
    ),
  ].join('\n');
};
