import { mergeClasses } from '@fluentui/react-components';
import type { Cell, Table } from './slide';
import { useLeaderStyles } from './styles';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

const textOf = (cell: Cell): string => (typeof cell === 'number' ? number.format(cell) : (cell ?? ''));

/** The numbers behind a picture. */
export const DataTable = ({
  table: { columns, rows },
  label,
  className,
}: {
  readonly table: Table;
  readonly label: string;
  readonly className?: string | undefined;
}) => {
  const styles = useLeaderStyles();
  const isNumber = (column: number): boolean => rows.every((row) => typeof row[column] !== 'string');
  return (
    <table className={mergeClasses(styles.table, className)} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className={isNumber(index) ? 'number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${at} ${row.join(' ')}`}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]} scope="row" style={{ fontWeight: 'normal' }}>
                  {textOf(cell)}
                </th>
              ) : (
                <td key={columns[index]} className={isNumber(index) ? 'number' : undefined}>
                  {textOf(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
