import { countKinds } from '../app/index';
import { type Finding, type Review, rules } from '../engine/index';
import type { FileReview } from './report-json';

const WIDTH = 96;

const number = (value: number, decimals = 0): string =>
  value.toLocaleString('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const wrap = (text: string, indent: string): string => {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
};

const shorten = (text: string): string => {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length <= 90 ? flat : `${flat.slice(0, 88).trimEnd()} …`;
};

const headingOf = (review: Review, block: number): string =>
  review.blocks.slice(0, block + 1).findLast((candidate) => candidate.kind === 'heading')?.text ??
  'Före första rubriken';

const titleOf = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;

const findingLines = (review: Review, finding: Finding): string => {
  const offered = finding.replacements.map((text) => (text === '' ? '(stryk)' : `”${text}”`));
  return [
    wrap(`– ”${shorten(finding.text)}” (${headingOf(review, finding.block)})`, '  '),
    wrap(finding.message, '    '),
    ...(offered.length === 0 ? [] : [wrap(`Förslag: ${offered.join(' eller ')}`, '    ')]),
  ].join('\n');
};

/** Every source once, in the order in which they first occur: remarks of one rule may rest on several. */
const sourcesOf = (findings: readonly Finding[]): string => {
  const names = [...new Set(findings.map(({ source }) => source.name))];
  return `${names.length === 1 ? 'Källa' : 'Källor'}: ${names.join('; ')}.`;
};

/** Remarks under their rule's title, the rules in the order in which they first occur. */
const grouped = (review: Review, findings: readonly Finding[]): string[] =>
  [...new Set(findings.map((finding) => finding.rule))].flatMap((rule) => {
    const found = findings.filter((finding) => finding.rule === rule);
    const first = found[0];
    if (first === undefined) return [];
    return [
      `${titleOf(rule)} (${number(found.length)})`,
      ...found.map((finding) => findingLines(review, finding)),
      wrap(`Varför: ${first.why} ${sourcesOf(found)}`, '  '),
      '',
    ];
  });

const lengthLines = (review: Review): string[] => {
  const { statistics, goals } = review;
  const whole = goals.find((goal) => goal.scope === 'document');
  const over = goals.filter((goal) => goal.scope !== 'document' && goal.status === 'over');
  return [
    `Längd: ${plural(statistics.words, 'ord', 'ord')}${whole ? ` (mål högst ${number(whole.limit)})` : ''}, ` +
      `${plural(statistics.sentences, 'mening', 'meningar')}, ${number(statistics.pages, 1)} sidor, ` +
      `${number(Math.max(1, Math.round(statistics.readingMinutes)))} min läsning, LIX ${number(statistics.lix)}.`,
    ...over.map((goal) => {
      const heading = review.sections.find((section) => section.id === goal.scope)?.heading ?? goal.scope;
      return `  ${heading}: ${number(goal.value)} ord, målet är högst ${number(goal.limit)}.`;
    }),
  ];
};

const oneReport = (file: string, review: Review): string => {
  const kinds = countKinds(review);
  const requirements = review.findings.filter((finding) => finding.strength === 'requirement');
  const advice = review.findings.filter((finding) => finding.strength === 'advice');
  const missing = review.sections.filter(
    (section) =>
      section.requirement === 'required' && (section.status === 'missing' || section.status === 'empty'),
  );
  return [
    file,
    '='.repeat(Math.min(file.length, WIDTH)),
    `Dokumenttyp: ${review.documentType.name}.`,
    ...(review.documentType.confidence > 0
      ? []
      : [
          wrap(
            'Saklig känner inte igen dokumenttypen. Ange den med --type, till exempel --type journalanteckning.',
            '',
          ),
        ]),
    ...lengthLines(review),
    `Meningar: fakta ${number(kinds.fact)}, återgivet ${number(kinds.reported)}, ` +
      `bedömning ${number(kinds.assessment)}, blandat ${number(kinds.mixed)}, oklart ${number(kinds.unclear)}.`,
    ...review.notices.map((notice) => wrap(notice, '')),
    ...(review.notRead.length === 0 ? [] : [wrap(`Det här lästes inte: ${review.notRead.join(', ')}.`, '')]),
    ...(missing.length === 0
      ? []
      : [
          wrap(
            `Avsnitt som krävs men saknas eller är tomma: ${missing.map((section) => section.heading).join(', ')}.`,
            '',
          ),
        ]),
    '',
    ...(review.findings.length === 0 ? ['Inga anmärkningar.', ''] : []),
    ...(requirements.length === 0 ? [] : [`KRAV (${number(requirements.length)})`, '']),
    ...grouped(review, requirements),
    ...(advice.length === 0 ? [] : [`RÅD (${number(advice.length)})`, '']),
    ...grouped(review, advice),
  ].join('\n');
};

/** A report to read in a terminal or on paper. Files that could not be read are told of on standard error. */
export const textReport = (files: readonly FileReview[]): string =>
  files.flatMap((entry) => ('error' in entry ? [] : [oneReport(entry.file, entry.review)])).join('\n\n');
