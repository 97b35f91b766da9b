import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AboutBar } from './AboutBar';
import { Bars } from './Bars';
import { Header } from './Header';
import { type FullView, Instead, type InsteadView } from './Instead';
import { hearKey } from './keys';
import { usePanelFocus } from './panel-focus';
import { PaneTabs, TabPanel } from './PaneTabs';
import { InSlices, useAbout, useSessionState } from './session-context';
import { StartScreen } from './StartScreen';
import { Status } from './Status';
import type { TabId } from './strings';
import { LOW, NARROWEST } from './styles';
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
  const { review } = useSessionState();
  const [tab, setTab] = useState<TabId>(wanted?.tab ?? 'template');
  const [asked, setAsked] = useState(wanted);
  if (asked !== wanted) {
    setAsked(wanted);
    if (wanted !== undefined) setTab(wanted.tab);
  }
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const loseFocus = usePanelFocus(panel);
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
            <PaneTabs
              id={id}
              tab={tab}
              onSelect={(selected) => {
                setTab(selected);
                if (selected !== tab && panel.current !== null) panel.current.scrollTop = 0;
              }}
            />
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
