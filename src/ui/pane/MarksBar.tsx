import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type MarkState, type ShownKind, shownKinds } from '../../app/index';
import { useKindClass } from './kind-styles';
import { markStrings } from './mark-strings';
import { useSession, useSessionState } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: '4px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  select: { minWidth: 0, flexShrink: 1 },
  remove: { marginInlineStart: 'auto', minHeight: '32px' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', fontSize: tokens.fontSizeBase200 },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  line: { width: '18px', height: '3px', borderRadius: '1px', forcedColorAdjust: 'none' },
  fact: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  reported: { backgroundColor: tokens.colorPaletteGreenBorderActive },
  assessment: { backgroundColor: tokens.colorPaletteBerryBorderActive },
  mixed: { backgroundColor: tokens.colorPaletteLavenderBorderActive },
  unclear: { backgroundColor: 'transparent' },
  swatch: { width: '14px', height: '12px', borderRadius: '2px' },
  letter: { fontWeight: tokens.fontWeightSemibold },
});

/** What the colours in the text mean, in words too: Word's lines have no pattern. */
const Legend = ({ means }: { readonly means: NonNullable<MarkState['means']> }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const kindClass = useKindClass();
  return (
    <ul className={mergeClasses(tab.plainList, styles.legend)}>
      {shownKinds.map((kind) => (
        <li key={kind} className={styles.entry}>
          {means === 'underlines' ? (
            <>
              <span className={mergeClasses(styles.line, styles[kind])} aria-hidden />
              {strings.kinds[kind]}: {markStrings.colours[kind]}
            </>
          ) : (
            <>
              <span className={mergeClasses(styles.swatch, ...kindClass(kind))} aria-hidden />
              <span>
                <span className={styles.letter}>{markStrings.letters[kind]}</span> {strings.kinds[kind]}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const KindChoice = ({
  only,
  means,
}: {
  readonly only: ShownKind | undefined;
  readonly means: NonNullable<MarkState['means']>;
}) => {
  const styles = useStyles();
  const session = useSession();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={markStrings.choose}
      value={only ?? ''}
      onChange={(_event, { value }) => {
        const kind = shownKinds.find((candidate) => candidate === value);
        void session.showMarks({ what: 'kinds', only: kind });
      }}
    >
      {means !== 'highlight' && <option value="">{markStrings.all}</option>}
      {shownKinds.map((kind) => (
        <option key={kind} value={kind}>
          {strings.kinds[kind]}
        </option>
      ))}
    </Select>
  );
};

/** Stands there as long as anything is shown in the text: what it means, and the way to take it away. */
export const MarksBar = () => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { means, view, left } = useSessionState().marks;
  if (means === undefined || view === undefined) return null;
  return (
    <section className={styles.bar} aria-label={markStrings.bar}>
      <p className={tab.small}>{markStrings.shown[view.what][means]}</p>
      {view.what === 'kinds' && means !== 'highlight' && view.only === undefined && <Legend means={means} />}
      <div className={styles.row}>
        {view.what === 'kinds' && <KindChoice only={view.only} means={means} />}
        <Button
          className={styles.remove}
          size="small"
          icon={<DismissRegular />}
          aria-label={markStrings.removeLabel}
          onClick={() => void session.showMarks(undefined)}
        >
          {markStrings.remove}
        </Button>
      </div>
      {left > 0 && <p className={tab.small}>{markStrings.left(left)}</p>}
      {markStrings.notSeen[means] !== '' && <p className={tab.small}>{markStrings.notSeen[means]}</p>}
    </section>
  );
};
