import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type Fault, TERM_TYPES, WORD_CLASS_NAMES } from '../../knowledge/index';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { Column, WordRow } from './word-table';

const CHOICES: Partial<Readonly<Record<Column, readonly (readonly [value: string, label: string])[]>>> = {
  åtgärd: Object.entries(strings.actions),
  klass: [['', strings.noClass], ...WORD_CLASS_NAMES.map((name) => [name, name] as const)],
  typ: [['', strings.noType], ...TERM_TYPES.map((name) => [name, name] as const)],
};

const FIRST = ['term', 'åtgärd', 'ersättning', 'klass', 'förklaring', 'exempel', 'tillåt'] as const;
const REST = ['exempel_efter', 'när_inte', 'typ', 'källa'] as const;

const useStyles = makeStyles({
  wide: { gridColumn: '1 / -1' },
  summary: {
    cursor: 'pointer',
    minHeight: '28px',
    lineHeight: '28px',
    color: tokens.colorBrandForeground1,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CellProps {
  readonly column: Column;
  readonly row: WordRow;
  readonly faults: readonly Fault[];
  readonly onChange: (row: WordRow) => void;
}

const Cell = ({ column, row, faults, onChange }: CellProps) => {
  const styles = useStyles();
  const fault = faults.find(({ field }) => field === column)?.message;
  const choices = CHOICES[column];
  const value = row[column];
  const isWide = column === 'förklaring' || column === 'exempel' || column === 'tillåt';
  return (
    <Field
      label={strings.columns[column]}
      required={column === 'term'}
      className={isWide ? styles.wide : ''}
      hint={strings.hints[column]}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      {choices === undefined ? (
        <Input value={value} onChange={(_event, data) => onChange({ ...row, [column]: data.value })} />
      ) : (
        <Select value={value} onChange={(_event, data) => onChange({ ...row, [column]: data.value })}>
          {choices.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
          {choices.every(([choice]) => choice !== value) && <option value={value}>{value}</option>}
        </Select>
      )}
    </Field>
  );
};

/** The fields of one word. Faults stand under the field they are in; the others first. */
export const WordForm = ({
  row,
  faults = [],
  onChange,
}: {
  readonly row: WordRow;
  readonly faults?: readonly Fault[];
  readonly onChange: (row: WordRow) => void;
}) => {
  const styles = useStyles();
  const form = useFormStyles();
  const shown = new Set<string | undefined>([...FIRST, ...REST]);
  const others = faults.filter(({ field }) => !shown.has(field));
  const cell = (column: Column) => (
    <Cell key={column} column={column} row={row} faults={faults} onChange={onChange} />
  );
  return (
    <div className={form.group}>
      {others.map(({ message }) => (
        <p key={message} className={`${form.text} ${form.fault}`}>
          {message}
        </p>
      ))}
      <div className={form.columns}>{FIRST.map(cell)}</div>
      <details open={faults.some(({ field }) => REST.some((column) => column === field)) || undefined}>
        <summary className={styles.summary}>{strings.moreFields}</summary>
        <div className={form.columns}>{REST.map(cell)}</div>
      </details>
    </div>
  );
};
