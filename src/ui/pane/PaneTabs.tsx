import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  Scales20Regular,
  TaskListLtr20Regular,
  TextEditStyle20Regular,
  TextWordCount20Regular,
} from '@fluentui/react-icons';
import { type ComponentType, memo } from 'react';
import type { Category } from '../../app/index';
import type { Review } from '../../engine/index';
import { FactsTab } from './FactsTab';
import { Footnotes } from './Footnotes';
import { KEYS } from './keys';
import { LanguageTab } from './LanguageTab';
import { LengthTab } from './LengthTab';
import { useSessionState } from './session-context';
import { strings, type TabId } from './strings';
import { useVisuallyHidden } from './styles';
import { TemplateTab } from './TemplateTab';

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(48px, 1fr))',
    marginInline: '-8px',
    // The mark under the chosen tab slides in from where it was, which may be outside a pane that has become narrower.
    overflowX: 'clip',
    overflowClipMargin: '4px',
  },
  tab: { padding: '4px 0 8px', minWidth: 0, minHeight: '52px' },
  tabContent: { display: 'grid', justifyItems: 'center', gap: '2px' },
  tabIcon: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '20px',
    fontSize: tokens.fontSizeBase200,
  },
});

const TABS: readonly {
  readonly id: TabId;
  readonly Icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  readonly categories: readonly Category[];
  readonly Content: ComponentType<{ readonly review: Review }>;
}[] = [
  { id: 'template', Icon: TaskListLtr20Regular, categories: ['structure'], Content: TemplateTab },
  { id: 'facts', Icon: Scales20Regular, categories: ['facts', 'integrity'], Content: FactsTab },
  { id: 'language', Icon: TextEditStyle20Regular, categories: ['language'], Content: LanguageTab },
  { id: 'length', Icon: TextWordCount20Regular, categories: ['length'], Content: LengthTab },
];

/** What stands on a tab. Remembered, so that the pane around it can be drawn without it. */
export const TabPanel = memo(({ tab }: { readonly tab: TabId }) => {
  const { review } = useSessionState();
  const Content = TABS.find(({ id }) => id === tab)?.Content;
  if (review === undefined || Content === undefined) return null;
  return (
    <>
      <Content review={review} />
      <Footnotes review={review} />
    </>
  );
});
TabPanel.displayName = 'TabPanel';

/** The tabs with how many remarks stand on each. `id` begins the ids of the tabs and of their panel. */
export const PaneTabs = ({
  id,
  tab,
  onSelect,
}: {
  readonly id: string;
  readonly tab: TabId;
  readonly onSelect: (tab: TabId) => void;
}) => {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { remarks } = useSessionState();
  return (
    <TabList
      className={styles.tabs}
      aria-label={strings.tabList}
      selectedValue={tab}
      onTabSelect={(_event, { value }) => onSelect(value as TabId)}
    >
      {TABS.map(({ id: value, Icon, categories }, index) => {
        const count = remarks.filter(({ category }) => categories.includes(category)).length;
        return (
          <Tab
            key={value}
            value={value}
            id={`${id}-${value}`}
            aria-controls={`${id}-panel`}
            aria-keyshortcuts={KEYS.tabs[index]}
            className={styles.tab}
            content={{ className: styles.tabContent }}
          >
            <span className={styles.tabIcon} aria-hidden>
              <Icon />
              {count > 0 && count}
            </span>
            <span>
              {strings.tabs[value]}
              {count > 0 && <span className={hidden}>, {strings.remarks(count)}</span>}
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
};
