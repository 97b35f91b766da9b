import { makeStyles } from '@fluentui/react-components';
import type { Review } from '../../engine/index';
import { Changes } from './Changes';
import { KeptList } from './KeptList';
import { strings } from './strings';
import { useTabStyles } from './styles';
import { TrackingChoice } from './TrackingChoice';
import { Traces } from './TraceList';

const useStyles = makeStyles({
  footer: { display: 'grid', gap: '4px', marginTop: '20px' },
});

/** What lies outside the remarks: what the user keeps, what Saklig has done and left, what was not read. */
export const Footnotes = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  return (
    <div className={styles.footer}>
      <KeptList review={review} />
      <Changes />
      <TrackingChoice />
      <Traces />
      {review.notices.map((notice) => (
        <p key={notice} className={tab.small}>
          {notice}
        </p>
      ))}
      {review.notRead.length > 0 && <p className={tab.small}>{strings.notRead(review.notRead)}</p>}
    </div>
  );
};
