import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Remark, RemarkGroup } from '../../app/index';
import { stop } from './keys';
import { RemarkCard, type SharedReason } from './RemarkCard';
import { useHeadingTag, useSessionState } from './session-context';
import { SourceNote } from './SourceNote';
import { StrengthMark } from './StrengthMark';
import { strings } from './strings';

/** Cards shown at once of one rule; more on request, so that the pane stays calm. */
const FEW = 3;

const NOTHING: SharedReason = { why: undefined, source: undefined };

const useStyles = makeStyles({
  accordion: { display: 'flex', flexDirection: 'column', gap: '8px' },
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  header: {
    '& > button': { minHeight: '44px', padding: '8px 8px 8px 12px' },
  },
  chevron: { flexGrow: 0, flexShrink: 0 },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    flexGrow: 1,
    minWidth: 0,
  },
  // When the pane is enlarged the words stand under the mark instead of being squeezed to a letter a line.
  titleText: {
    flex: '1 1 80px',
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  panel: { margin: '0 12px 12px' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '8px' },
  more: { marginTop: '8px' },
  doubtful: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

/** A few cards and a button for more; always as many as it takes to show the one the user is at. */
export const RemarkList = ({
  remarks,
  shared = NOTHING,
  few = FEW,
}: {
  readonly remarks: readonly Remark[];
  /** What stands above the cards and need not be said on each. */
  readonly shared?: SharedReason;
  readonly few?: number;
}) => {
  const styles = useStyles();
  const { current } = useSessionState();
  const [shown, setShown] = useState(few);
  const needed = remarks.findIndex(({ id }) => id === current) + 1;
  const count = Math.max(shown, needed);
  const left = remarks.length - count;
  return (
    <>
      <ul className={styles.list}>
        {remarks.slice(0, count).map((remark) => (
          <RemarkCard key={remark.id} remark={remark} shared={shared} />
        ))}
      </ul>
      {left > 0 && (
        <Button {...stop} className={styles.more} appearance="subtle" onClick={() => setShown(count + 10)}>
          {strings.showMore(Math.min(left, 10))}
        </Button>
      )}
    </>
  );
};

/** Remarks by rule. The first group is open, unless its rule is often wrong; the group of the remark the user is at opens by itself. */
export const RemarkGroups = ({ groups }: { readonly groups: readonly RemarkGroup[] }) => {
  const styles = useStyles();
  const headingTag = useHeadingTag(2);
  const as = headingTag === 'h5' ? 'h5' : headingTag;
  const { current } = useSessionState();
  const [chosen, setChosen] = useState<readonly string[] | undefined>(undefined);
  const first = groups[0] === undefined || groups[0].doubtful ? [] : [groups[0].id];
  const withCurrent = groups.find(({ remarks }) => remarks.some(({ id }) => id === current));
  const open = new Set([...(chosen ?? first), ...(withCurrent === undefined ? [] : [withCurrent.id])]);
  return (
    <Accordion
      className={styles.accordion}
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_event, { openItems }) => setChosen(openItems as readonly string[])}
    >
      {groups.map((group) => (
        <AccordionItem key={group.id} value={group.id} className={styles.item}>
          <AccordionHeader
            {...stop}
            as={as}
            expandIconPosition="end"
            className={styles.header}
            expandIcon={{ className: styles.chevron }}
          >
            <span className={styles.title}>
              <StrengthMark strength={group.strength} />
              <span className={styles.titleText}>{group.title}</span>
              <span className={styles.count}>{group.remarks.length}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {group.doubtful && <p className={styles.doubtful}>{strings.doubtful}</p>}
            <SourceNote why={group.why} source={group.source} />
            <RemarkList remarks={group.remarks} shared={group} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
};
