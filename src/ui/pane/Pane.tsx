import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  Scales20Regular,
  TaskListLtr20Regular,
  TextEditStyle20Regular,
  TextWordCount20Regular,
} from '@fluentui/react-icons';
import {
  type ComponentType,
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Category } from '../../app/index';
import type { Review } from '../../engine/index';
import { AboutBar } from './AboutBar';
import { Bars } from './Bars';
import { FactsTab } from './FactsTab';
import { useSteadyFocus } from './follow';
import { Footnotes } from './Footnotes';
import { Header } from './Header';
import { hearKey, KEYS } from './keys';
import { type FullView, Instead, type InsteadView } from './Instead';
import { LanguageTab } from './LanguageTab';
import { LengthTab } from './LengthTab';
import { InSlices, useAbout, useSessionState } from './session-context';
import { StartScreen } from './StartScreen';
import { Status } from './Status';
import { strings, type TabId } from './strings';
import { LOW, NARROWEST, useVisuallyHidden } from './styles';
import { TemplateTab } from './TemplateTab';
import { useHeardWaiting, waitingStyles } from './waits';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [LOW]: { display: 'block', overflowY: 'scroll' },
    ...waitingStyles,
  },
  header: {
    padding: '8px 16px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROWEST]: { paddingInline: '12px' },
  },
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
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    overflowX: 'hidden',
    padding: '16px',
    scrollbarGutter: 'stable',
    [LOW]: { overflowY: 'visible' },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
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
const TabPanel = memo(({ tab }: { readonly tab: TabId }) => {
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

/** The task pane, the same in Word and on the practice page. */
export const Pane = ({
  className,
  Exercises,
  wanted,
}: {
  readonly className?: string;
  /** What is shown in the pane's place when the writer wants to practise; left out where a page has it. */
  readonly Exercises?: FullView;
  /** A tab that is asked for from outside the pane; another object asks again. */
  readonly wanted?: { readonly tab: TabId } | undefined;
}) => {
  const styles = useStyles();
  const { review, remarks, deed, current } = useSessionState();
  const hidden = useVisuallyHidden();
  const [tab, setTab] = useState<TabId>(wanted?.tab ?? 'template');
  const [asked, setAsked] = useState(wanted);
  if (asked !== wanted) {
    setAsked(wanted);
    if (wanted !== undefined) setTab(wanted.tab);
  }
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The card with the pressed button is gone and there is no next one to go to.
    if (deed !== undefined && current === undefined && document.hasFocus()) panel.current?.focus();
  }, [deed, current]);
  useSteadyFocus(panel, review);
  const isReviewed = review !== undefined;
  const lostFocus = useRef(false);
  const loseFocus = useCallback(() => (lostFocus.current = true), []);
  useEffect(() => {
    if (isReviewed && lostFocus.current) panel.current?.focus();
    lostFocus.current = false;
  }, [isReviewed]);
  const waiting = useHeardWaiting();
  const shownTab = useDeferredValue(tab);
  const about = useAbout();
  const [instead, setInstead] = useState<InsteadView | undefined>();
  const aboutBar = useRef<HTMLDivElement>(null);
  const goBack = (): void => {
    flushSync(() => setInstead(undefined));
    aboutBar.current?.querySelector<HTMLElement>(`[data-opens="${instead ?? 'about'}"]`)?.focus();
  };
  if (instead !== undefined)
    return (
      <div className={mergeClasses(styles.pane, className)}>
        <Instead view={instead} Exercises={Exercises} onBack={goBack} />
      </div>
    );
  return (
    // The keyboard is listened to on the whole pane; what is pressed are the buttons in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={mergeClasses(styles.pane, className)} onKeyDown={hearKey} onClickCapture={waiting.hear}>
      {review === undefined ? (
        <>
          <StartScreen onFocusLost={loseFocus} />
          <Bars isHeardWaiting={false} />
        </>
      ) : (
        <>
          <div className={styles.header}>
            <Header />
            <TabList
              className={styles.tabs}
              aria-label={strings.tabList}
              selectedValue={tab}
              onTabSelect={(_event, { value }) => {
                setTab(value as TabId);
                if (value !== tab && panel.current !== null) panel.current.scrollTop = 0;
              }}
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
          </div>
          <Bars isHeardWaiting={waiting.isHeard} />
          <div
            ref={panel}
            id={`${id}-panel`}
            className={styles.panel}
            role="tabpanel"
            aria-labelledby={`${id}-${tab}`}
            aria-busy={shownTab !== tab}
            tabIndex={-1}
          >
            <InSlices>
              <TabPanel tab={shownTab} />
            </InSlices>
          </div>
        </>
      )}
      <Status isHeardWaiting={waiting.isHeard} />
      {about !== undefined && (
        <AboutBar
          settings={about.settings}
          bar={aboutBar}
          onOpen={() => setInstead('about')}
          onExercises={Exercises === undefined ? undefined : () => setInstead('exercises')}
        />
      )}
    </div>
  );
};
