import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { Cut } from '../../engine/index';

/** More would drown the remark; the writer reads the passage before cutting anyway. */
const SHOWN = 3;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '6px 0 0', padding: 0, display: 'grid', gap: '4px' },
  item: { display: 'flex', gap: '6px', alignItems: 'start', fontSize: tokens.fontSizeBase200 },
  lead: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, marginTop: '1px' },
});

/** What would be gone from the document with a cut; nothing where nothing would. */
export const Losses = ({
  cut,
  lead,
}: {
  readonly cut: Cut | undefined;
  /** What is cut, where it does not stand right above. */
  readonly lead?: string;
}) => {
  const styles = useStyles();
  if (cut === undefined || cut.loses.length === 0) return null;
  return (
    <>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      <ul className={styles.list}>
        {cut.loses.slice(0, SHOWN).map(({ kind, text, says }) => (
          <li key={`${kind} ${text}`} className={styles.item}>
            <Info16Regular aria-hidden className={styles.icon} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
