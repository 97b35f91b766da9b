import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Review } from '../../engine/index';
import { Changes } from './Changes';
import { useSession, useSessionState } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  footer: { display: 'grid', gap: '4px', marginTop: '20px' },
  kept: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
});

/** What lies outside the remarks: what the user keeps, what was not read. */
export const Footnotes = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { kept } = useSessionState();
  return (
    <div className={styles.footer}>
      {kept.length > 0 && (
        <p className={mergeClasses(tab.small, styles.kept)}>
          {strings.keptCount(kept.length)}
          <Button size="small" appearance="subtle" onClick={() => session.showKept()}>
            {strings.showKept}
          </Button>
        </p>
      )}
      <Changes />
      {review.notices.map((notice) => (
        <p key={notice} className={tab.small}>
          {notice}
        </p>
      ))}
      {review.notRead.length > 0 && <p className={tab.small}>{strings.notRead(review.notRead)}</p>}
    </div>
  );
};
