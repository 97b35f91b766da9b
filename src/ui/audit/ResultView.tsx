import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Key20Regular, Print20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import writeXlsxFile from 'write-excel-file/browser';
import {
  auditCsv,
  auditHtml,
  type AuditReport,
  auditSheets,
  keyCsv,
  pageTables,
  sheetLook,
  shownCell,
  type Table,
} from '../../audit/report/index';
import { saveFile } from '../save-file';
import { strings } from './strings';
import { useAuditStyles } from './styles';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { overflow: 'visible' },
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: '14px',
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: '4px 8px',
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& .count': { textAlign: 'end', whiteSpace: 'nowrap' },
    '& thead th': {
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
    },
    '@media print': { fontSize: '8pt', '& th, & td': { padding: '1mm' }, '& tr': { breakInside: 'avoid' } },
  },
  total: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
});

const TableView = ({ table: { title, note, columns, rows, hasTotal } }: { readonly table: Table }) => {
  const styles = useStyles();
  const audit = useAuditStyles();
  const id = useId();
  return (
    <div className={audit.part}>
      <h3 id={id} className={audit.subheading}>
        {title}
      </h3>
      {note !== undefined && <p className={audit.small}>{note}</p>}
      {/* A wide table is scrolled with the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ heading }) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Rows have nothing else that tells them apart in every table.
              <tr key={index} className={hasTotal && index === rows.length - 1 ? styles.total : ''}>
                {row.map((cell, column) => {
                  const side = typeof cell === 'string' ? '' : 'count';
                  return column === 0 ? (
                    <th key={column} scope="row" className={side}>
                      {shownCell(cell)}
                    </th>
                  ) : (
                    <td key={column} className={side}>
                      {shownCell(cell)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

/** The report on the page, and the files it can be saved as. */
export const ResultView = ({
  report,
  files,
}: {
  readonly report: AuditReport;
  /** For the key: which file each running number stands for. */
  readonly files: readonly { readonly number: number; readonly name: string }[];
}) => {
  const audit = useAuditStyles();
  const [said, setSaid] = useState('');
  const save = (name: string, content: BlobPart, type: string): void => {
    saveFile(name, content, type);
    setSaid(strings.saved(name));
  };
  const saveXlsx = async (): Promise<void> => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const blob = await writeXlsxFile(auditSheets(report), sheetLook).toBlob();
    save(`${strings.reportName}.xlsx`, blob, type);
  };
  return (
    <section className={audit.part} aria-label={strings.result}>
      <div className={`${audit.part} ${audit.onScreen}`}>
        <h2 className={audit.heading}>{strings.result}</h2>
        <p className={audit.text}>{strings.noNames}</p>
        <div className={audit.row} role="group" aria-label={strings.save}>
          <Button icon={<ArrowDownload20Regular />} onClick={() => void saveXlsx()}>
            {strings.xlsx}
          </Button>
          <Button
            icon={<ArrowDownload20Regular />}
            onClick={() => save(`${strings.reportName}.csv`, auditCsv(report), 'text/csv')}
          >
            {strings.csv}
          </Button>
          <Button
            icon={<ArrowDownload20Regular />}
            onClick={() => save(`${strings.reportName}.html`, auditHtml(report), 'text/html')}
          >
            {strings.html}
          </Button>
          <Button icon={<Print20Regular />} onClick={() => window.print()}>
            {strings.print}
          </Button>
        </div>
        <p className={audit.small}>{strings.keyHint}</p>
        <div className={audit.row}>
          <Button icon={<Key20Regular />} onClick={() => save(strings.keyName, keyCsv(files), 'text/csv')}>
            {strings.key}
          </Button>
          <span role="status">{said}</span>
        </div>
      </div>
      {pageTables(report).map((table) => (
        <TableView key={table.title} table={table} />
      ))}
    </section>
  );
};
