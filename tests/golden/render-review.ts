import type { Finding, Review, ReviewedSentence } from '../../src/engine/index';

const WIDTH = 100;
const MARGIN = 26;
/** Below this a kind is shown to people as unclear. */
const UNCLEAR = 0.6;

const KINDS = { fact: 'fakta', reported: 'återgivet', assessment: 'bedömning', mixed: 'blandad' } as const;
const STRENGTHS = { requirement: 'krav', advice: 'råd' } as const;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly margin: string;
}

const marginOf = ({ kind, confidence, source }: ReviewedSentence): string =>
  `${KINDS[kind]}${source === undefined ? '' : ` (${source})`}${confidence < UNCLEAR ? ' ?' : ''}`;

/** Breaks a part of the text at spaces and line ends; the first line has the margin. */
const wrapped = (text: string, start: number, end: number, margin: string): Line[] => {
  const lines: Line[] = [];
  let at = start;
  while (at < end) {
    const hard = text.slice(at, end).indexOf('\n');
    const limit = Math.min(end, at + WIDTH, hard === -1 ? end : at + hard);
    const space = limit === end || text[limit] === '\n' ? -1 : text.lastIndexOf(' ', limit);
    const stop = space > at ? space : limit;
    if (stop > at) lines.push({ start: at, end: stop, margin: lines.length === 0 ? margin : '' });
    at = stop;
    while (at < end && /\s/u.test(text[at] ?? '')) at += 1;
  }
  return lines;
};

const linesOf = (text: string, sentences: readonly ReviewedSentence[]): Line[] => {
  let at = 0;
  const lines: Line[] = [];
  for (const sentence of sentences) {
    lines.push(...wrapped(text, at, sentence.start, ''));
    lines.push(...wrapped(text, sentence.start, sentence.end, marginOf(sentence)));
    at = sentence.end;
  }
  return [...lines, ...wrapped(text, at, text.length, '')];
};

const indent = (text: string): string => `${' '.repeat(MARGIN)}${text}`;

const remarkLines = ({ rule, variant, strength, message, replacements, source }: Finding): string[] => [
  indent(`  ${STRENGTHS[strength]}, ${rule}${variant === undefined ? '' : ` (${variant})`}: ${message}`),
  ...(replacements.length === 0
    ? []
    : [indent(`  → ${replacements.map((text) => (text === '' ? '(stryk)' : text)).join(' | ')}`)]),
  indent(`  ${source.name}`),
];

const renderLine = (text: string, line: Line, findings: readonly Finding[]): string[] => {
  const here = findings.filter(({ start, end }) => start < line.end && line.start < end);
  return [
    `${line.margin.slice(0, MARGIN - 1).padEnd(MARGIN)}${text.slice(line.start, line.end)}`.trimEnd(),
    ...here.flatMap((finding) => {
      const from = Math.max(finding.start, line.start) - line.start;
      const to = Math.min(finding.end, line.end) - line.start;
      const isLast = finding.end <= line.end || text.slice(line.end, finding.end).trim() === '';
      return [indent(`${' '.repeat(from)}${'^'.repeat(to - from)}`), ...(isLast ? remarkLines(finding) : [])];
    }),
  ];
};

/** The review as a page to read aloud: every sentence with its kind in the margin, every remark under its words. */
export const renderReview = (review: Review): string => {
  const { documentType, statistics, blocks, sentences, findings, sections, cuts = [] } = review;
  const body = blocks.flatMap(({ kind, level, text, note }, block) => {
    const mark =
      kind === 'heading'
        ? ['#'.repeat(level ?? 1)]
        : kind === 'listItem'
          ? ['(punkt)']
          : kind === 'tableCell'
            ? ['(cell)']
            : [];
    const own = findings.filter((finding) => finding.block === block);
    const lines = linesOf(
      text,
      sentences.filter((sentence) => sentence.block === block),
    );
    return [
      '',
      ...(note === undefined ? mark : [`(${note})`]),
      ...lines.flatMap((line) => renderLine(text, line, own)),
    ];
  });
  const missing = sections.filter(({ status }) => status === 'missing' || status === 'empty');
  return [
    `${documentType.name}. ${statistics.words} ord, ${statistics.sentences} meningar, ${findings.length} anmärkningar.`,
    `Saknas eller tomt: ${missing.map(({ heading }) => heading).join(', ') || 'inget'}.`,
    ...body,
    '',
    'Det här kan strykas:',
    ...cuts.map(({ finding, section, wordsSaved, loses }) => {
      const what =
        section === undefined
          ? `”${findings[finding ?? 0]?.text.slice(0, 60) ?? ''}”`
          : `avsnittet ${section} är för långt`;
      return `  ${wordsSaved} ord: ${what}${loses.map(({ says }) => ` ${says}`).join('')}`;
    }),
    '',
  ].join('\n');
};
