import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Collection, GroupSummary, ResultLine } from '../../workshop/index';
import { saveFile } from '../save-file';
import { type Addition, type Lines, noLines, textOf, withText } from './lines';
import type { Names } from './names';
import { strings } from './strings';
import { useLeaderStyles } from './styles';

const useStyles = makeStyles({
  lines: { '& textarea': { fontFamily: 'monospace', fontSize: '13px' } },
});

interface CollectTabProps {
  readonly lines: Lines;
  readonly collection: Collection;
  readonly summary: GroupSummary;
  readonly names: Names;
  readonly isRemembered: boolean;
  readonly onRemember: (isRemembered: boolean) => void;
  readonly onChange: (lines: Lines) => void;
}

const AdditionView = ({ addition: { name, added, repeated, faults } }: { readonly addition: Addition }) => {
  const leader = useLeaderStyles();
  return (
    <li className={leader.section}>
      <span>
        {strings.added(name, added)} {repeated > 0 && strings.repeated(repeated)}
      </span>
      {faults.length > 0 && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{strings.faults(name, faults.length)}</MessageBarBody>
          </MessageBar>
          <table className={leader.table} aria-label={strings.faults(name, faults.length)}>
            <thead>
              <tr>
                <th scope="col">{strings.faultRow}</th>
                <th scope="col">{strings.faultReason}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map(({ row, message }) => (
                <tr key={row}>
                  <td>{row}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </li>
  );
};

/** What has come in, thing by thing, with how many participants. */
const countsOf = (results: readonly ResultLine[], names: Names) => {
  const counts = new Map<string, { name: string; count: number }>();
  for (const result of results) {
    const name =
      result.kind === 'exercise'
        ? strings.kind(result.kind, names.exercise(result.exercise))
        : strings.kind(result.kind, '', result.kind === 'survey' ? result.moment : undefined);
    counts.set(name, { name, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};

type AddLines = Pick<CollectTabProps, 'lines' | 'onChange'>;

/** Lines from files that the leader picks. */
const OpenFiles = ({ lines, onChange }: AddLines) => {
  const picker = useRef<HTMLInputElement>(null);
  const openFiles = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    onChange(read.reduce((before, file) => withText(before, file.name, file.text), lines));
  };
  return (
    <>
      <Button onClick={() => picker.current?.click()}>{strings.open}</Button>
      <input
        ref={picker}
        type="file"
        accept=".csv,.txt"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void openFiles([...(currentTarget.files ?? [])]).then(() => {
            if (picker.current !== null) picker.current.value = '';
          });
        }}
      />
    </>
  );
};

const AddLinesForm = ({ lines, onChange }: AddLines) => {
  const styles = useStyles();
  const leader = useLeaderStyles();
  const [text, setText] = useState('');
  return (
    <section className={leader.section}>
      <Field label={strings.paste} hint={strings.pasteHint}>
        <Textarea
          className={styles.lines}
          rows={6}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div className={leader.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={text.trim() === ''}
          onClick={() => {
            onChange(withText(lines, strings.pasted, text));
            setText('');
          }}
        >
          {strings.add}
        </Button>
        <OpenFiles lines={lines} onChange={onChange} />
      </div>
    </section>
  );
};

/** How many have handed in each thing, and how many more are needed before it is shown. */
const Counts = ({
  collection,
  summary,
  names,
}: Pick<CollectTabProps, 'collection' | 'summary' | 'names'>) => {
  const leader = useLeaderStyles();
  const counts = countsOf(collection.results, names);
  const missing = (name: string): number | undefined =>
    summary.missing.find(
      ({ kind, id, moment }) =>
        strings.kind(kind, id === undefined ? '' : names.exercise(id), moment) === name,
    )?.more;
  if (counts.length === 0) return <p className={leader.text}>{strings.none}</p>;
  return (
    <table className={leader.table} aria-label={strings.soFar}>
      <tbody>
        {counts.map(({ name, count }) => {
          const more = missing(name);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{strings.participantsOf(count)}</td>
              <td>{more === undefined ? strings.enough : strings.more(more)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** Takes in the participants' lines. */
export const CollectTab = (props: CollectTabProps) => {
  const { lines, collection, isRemembered, onRemember, onChange } = props;
  const leader = useLeaderStyles();
  return (
    <div className={leader.tab}>
      <p className={leader.text}>{strings.collectIntro}</p>
      <AddLinesForm lines={lines} onChange={onChange} />
      <div role="status">
        <ul className={leader.section} style={{ listStyleType: 'none', margin: 0, padding: 0 }}>
          {lines.additions.map((addition, index) => (
            <AdditionView key={lines.additions.length - index} addition={addition} />
          ))}
        </ul>
        {collection.superseded.length > 0 && (
          <p className={leader.small}>{strings.superseded(collection.superseded.length)}</p>
        )}
      </div>
      <section className={leader.section}>
        <h2 className={leader.heading}>{strings.soFar}</h2>
        <Counts {...props} />
        <div className={leader.buttons}>
          <Button
            disabled={lines.handedIn.length === 0}
            onClick={() => saveFile('saklig-rader.csv', `\uFEFF${textOf(lines)}`, 'text/csv;charset=utf-8')}
          >
            {strings.saveLines}
          </Button>
          <Button
            appearance="subtle"
            disabled={lines.handedIn.length === 0}
            onClick={() => {
              if (window.confirm(strings.clearSure)) onChange(noLines);
            }}
          >
            {strings.clear}
          </Button>
        </div>
        <Field hint={strings.rememberHint}>
          <Checkbox
            label={strings.remember}
            checked={isRemembered}
            onChange={(_event, { checked }) => onRemember(checked === true)}
          />
        </Field>
      </section>
    </div>
  );
};
