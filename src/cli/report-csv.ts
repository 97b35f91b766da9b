import Papa from 'papaparse';
import type { FileReview } from './report-json';

const COLUMNS = [
  'fil',
  'regel',
  'variant',
  'styrka',
  'avsnitt',
  'text',
  'anmärkning',
  'förslag',
  'källa',
  'ord att spara',
  'fel',
];

/** One row a remark, for Excel in Swedish: semicolons, BOM, and no cell that Excel takes for a formula. */
export const csvReport = (files: readonly FileReview[]): string => {
  const rows = files.flatMap((entry): (string | number)[][] => {
    if ('error' in entry) return [[entry.file, '', '', '', '', '', '', '', '', '', entry.error]];
    const { review } = entry;
    return review.findings.map((finding) => [
      entry.file,
      finding.rule,
      finding.variant ?? '',
      finding.strength === 'requirement' ? 'krav' : 'råd',
      review.blocks.slice(0, finding.block + 1).findLast((block) => block.kind === 'heading')?.text ?? '',
      finding.text,
      finding.message,
      finding.replacements.join(' | '),
      finding.source.name,
      finding.wordsSaved ?? '',
      '',
    ]);
  });
  const table = Papa.unparse([COLUMNS, ...rows], { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return `\uFEFF${table}\r\n`;
};
