import { shareValue } from '../summarise';
import { type AuditReport, type Cell, codeOf, type Table, tablesOf } from './tables';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** A cell in words: a share in per cent with its numerator and denominator. */
export const shownCell = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return number.format(cell);
  const value = shareValue(cell);
  if (value === undefined) return '–';
  return `${number.format(Math.round(value * 100))} % (${number.format(cell.numerator)} av ${number.format(cell.denominator)})`;
};

const tableHtml = ({ title, note, columns, rows, hasTotal }: Table, index: number): string => {
  const body = rows.map((row, place) => {
    const isTotal = hasTotal === true && place === rows.length - 1;
    const cells = row.map((cell, column) => {
      const text = escaped(shownCell(cell));
      const right = typeof cell === 'string' ? '' : ' class="tal"';
      return column === 0 ? `<th scope="row"${right}>${text}</th>` : `<td${right}>${text}</td>`;
    });
    return `<tr${isTotal ? ' class="summa"' : ''}>${cells.join('')}</tr>`;
  });
  return `<section>
<h2 id="t${index}">${escaped(title)}</h2>
${note === undefined ? '' : `<p>${escaped(note)}</p>\n`}<div class="tabell" role="region" aria-labelledby="t${index}" tabindex="0"><table>
<caption class="dold">${escaped(title)}</caption>
<thead><tr>${columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>
</section>`;
};

const STYLE = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 16px/1.5 "Segoe UI", Calibri, Arial, sans-serif; color: #1b1b1b; background: #fff; margin: 0 auto; max-width: 1200px; padding: 24px; }
h1 { font-size: 1.75rem; margin: 0 0 8px; } h2 { font-size: 1.25rem; margin: 32px 0 8px; }
.tabell { overflow-x: auto; } .tabell:focus-visible { outline: 3px solid #0f548c; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { border: 1px solid #767676; padding: 4px 8px; text-align: left; vertical-align: top; font-weight: 400; }
thead th { background: #e6eef5; font-weight: 600; } .summa th, .summa td { font-weight: 600; }
.tal { text-align: right; white-space: nowrap; }
.dold { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; } table { font-size: 7.5pt; } th, td { padding: 1mm; }
  .tabell { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; }
}`;

/** So that all criteria have room beside each other on a sheet of paper. */
const SHORT: Readonly<Record<string, string>> = { 'kräver mänsklig bedömning': 'läs', 'gäller inte': '–' };

const shortened = (table: Table, criteria: number): Table =>
  table.title === 'Dokument'
    ? {
        ...table,
        note: `${table.note ?? ''} ${codeOf(0)}–${codeOf(criteria - 1)} är kriterierna i tabellen ovanför. ”Läs” betyder att svaret kräver mänsklig bedömning, ett streck att frågan inte gäller dokumentet.`,
        rows: table.rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? (SHORT[cell] ?? cell) : cell)),
        ),
      }
    : table;

/** The report's tables as they are read on a page, where the criteria of a document stand beside each other. */
export const pageTables = (report: AuditReport): readonly Table[] =>
  tablesOf(report).map((table) => shortened(table, report.plan.criteria.length));

/** The report as one page that needs nothing else: for reading, and for paper in A4. */
export const auditHtml = (report: AuditReport): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Aktgranskning</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>Aktgranskning</h1>
<p>Saklig har läst dokumenten på den här datorn. Siffrorna är ett underlag: det är du som bedömer.</p>
${pageTables(report).map(tableHtml).join('\n')}
</main>
</body>
</html>
`;
