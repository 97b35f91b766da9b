import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import {
  Add20Regular,
  ChevronDown20Regular,
  ChevronRight20Regular,
  Delete20Regular,
  ErrorCircle16Filled,
} from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Fault } from '../../knowledge/index';
import { RawFile } from './RawFile';
import { strings } from './strings';
import { useFormStyles } from './styles';
import type { FolderView } from './use-folder';
import { WordForm } from './WordForm';
import { type Column, emptyRow, readTable, type WordRow, writeTable } from './word-table';

/** Rows shown at once. */
const PAGE = 50;

const useStyles = makeStyles({
  box: {
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  word: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '40px',
    padding: '4px 8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  summary: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  open: { padding: '4px 8px 16px 36px', display: 'grid', gap: '12px', justifyItems: 'start' },
  full: { width: '100%' },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px' },
  start: { justifySelf: 'start' },
});

const Word = ({
  row,
  faults,
  onChange,
  onRemove,
}: {
  readonly row: WordRow;
  readonly faults: readonly Fault[];
  readonly onChange: (row: WordRow) => void;
  readonly onRemove: () => void;
}) => {
  const styles = useStyles();
  const form = useFormStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown20Regular : ChevronRight20Regular;
  const term = row.term.trim() === '' ? strings.nameless : row.term;
  return (
    <li>
      <button
        type="button"
        className={styles.word}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Chevron aria-hidden />
        <span className={styles.summary}>{strings.summary(term, row.ersättning.trim(), row.åtgärd)}</span>
        {faults.length > 0 && (
          <span className={mergeClasses(styles.mark, form.fault)}>
            <ErrorCircle16Filled aria-hidden />
            {strings.hasFault}
          </span>
        )}
      </button>
      {!isOpen &&
        faults.map(({ message }) => (
          <p key={message} className={mergeClasses(form.text, form.fault)} style={{ paddingLeft: '36px' }}>
            {message}
          </p>
        ))}
      <div id={id} className={isOpen ? styles.open : ''}>
        {isOpen && (
          <>
            <div className={styles.full}>
              <WordForm row={row} faults={faults} onChange={onChange} />
            </div>
            <Button appearance="subtle" icon={<Delete20Regular />} onClick={onRemove}>
              {strings.remove}
            </Button>
          </>
        )}
      </div>
    </li>
  );
};

/** A button that opens the form; the form is open from the start when the list is empty. */
const NewWord = ({
  isFirst,
  onAdd,
}: {
  readonly isFirst: boolean;
  readonly onAdd: (row: WordRow) => void;
}) => {
  const styles = useStyles();
  const form = useFormStyles();
  const [row, setRow] = useState<WordRow | undefined>(isFirst ? emptyRow : undefined);
  const box = useRef<HTMLDivElement>(null);
  const startOver = (): void => {
    flushSync(() => setRow(emptyRow));
    box.current?.querySelector('input')?.focus();
  };
  if (row === undefined)
    return (
      <div ref={box}>
        <Button icon={<Add20Regular />} onClick={startOver}>
          {strings.addTitle}
        </Button>
      </div>
    );
  const isEmpty = row.term.trim() === '';
  return (
    <div ref={box} className={mergeClasses(styles.box, form.group)}>
      <h2 className={form.heading} style={{ marginTop: 0 }}>
        {strings.addTitle}
      </h2>
      <WordForm row={row} onChange={setRow} />
      <Button
        className={styles.start}
        appearance="primary"
        icon={<Add20Regular />}
        disabledFocusable={isEmpty}
        onClick={() => {
          if (isEmpty) return;
          onAdd(row);
          startOver();
        }}
      >
        {strings.add}
      </Button>
    </div>
  );
};

const Words = ({ folder, name }: { readonly folder: FolderView; readonly name: string }) => {
  const form = useFormStyles();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [said, setSaid] = useState('');
  const content = folder.state.files.get(name) ?? '';
  const table =
    content === ''
      ? { columns: [] as Column[], rows: [], lines: [] }
      : typeof content === 'string'
        ? readTable(content)
        : undefined;
  if (table === undefined) return <RawFile folder={folder} name={name} isBroken />;
  const { rows, columns, lines } = table;
  const write = (changed: readonly WordRow[]): void => folder.store.write(name, writeTable(changed, columns));
  const faults = folder.faultsIn(name);
  const wanted = search.trim().toLowerCase();
  const hits = rows.flatMap((row, index) =>
    `${row.term} ${row.ersättning}`.toLowerCase().includes(wanted) ? [{ row, index }] : [],
  );
  const add = (row: WordRow): void => {
    write([...rows, row]);
    setSaid(strings.added(row.term));
  };
  const remove = (index: number): void => {
    write(rows.filter((_row, other) => other !== index));
    setSaid(strings.removed(rows[index]?.term ?? ''));
  };
  const inNoRow = faults.filter(({ line }) => !lines.includes(line));
  return (
    <>
      <NewWord isFirst={rows.length === 0} onAdd={add} />
      <div role="status" className={form.small}>
        {said}
      </div>
      {inNoRow.map(({ message }) => (
        <p key={message} className={mergeClasses(form.text, form.fault)}>
          {message}
        </p>
      ))}
      {rows.length > 0 && (
        <Field label={`${strings.search} (${strings.wordCount(rows.length)})`}>
          <Input type="search" value={search} onChange={(_event, { value }) => setSearch(value)} />
        </Field>
      )}
      {hits.length === 0 && (
        <p className={form.text}>{rows.length === 0 ? strings.noWords : strings.noHits}</p>
      )}
      <ul className={form.list}>
        {hits.slice(0, shown).map(({ row, index }) => (
          <Word
            // A row has nothing else that stays the same while it is edited.
            key={index}
            row={row}
            faults={faults.filter(({ line }) => line === lines[index])}
            onChange={(changed) => write(rows.map((other, place) => (place === index ? changed : other)))}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      {hits.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {strings.moreWords(Math.min(PAGE, hits.length - shown))}
        </Button>
      )}
    </>
  );
};

/** The layer's own word lists. */
export const WordsTab = ({ folder }: { readonly folder: FolderView }) => {
  const form = useFormStyles();
  const { prefix, state } = folder;
  const lists = [...state.files.keys()]
    .filter((name) => name.startsWith(prefix) && /^ordlista[^/]*\.csv$/u.test(name.slice(prefix.length)))
    .sort((a, b) => a.localeCompare(b, 'sv'));
  const [chosen, setChosen] = useState<string | undefined>();
  const first = lists[0] ?? `${prefix}ordlista-${state.unit === undefined ? 'kommun' : 'enhet'}.csv`;
  const name = chosen !== undefined && lists.includes(chosen) ? chosen : first;
  return (
    <div className={form.form}>
      <p className={form.text}>{strings.wordsIntro}</p>
      {lists.length > 1 && (
        <Field label={strings.chooseList}>
          <Select value={name} onChange={(_event, { value }) => setChosen(value)}>
            {lists.map((list) => (
              <option key={list}>{list}</option>
            ))}
          </Select>
        </Field>
      )}
      <Words key={name} folder={folder} name={name} />
    </div>
  );
};
