import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState } from 'react';
import { defaultSurvey, workshopPlans } from '../../knowledge/workshop';
import { summariseGroup } from '../../workshop/index';
import { CollectTab } from './CollectTab';
import { collected, type Lines, noLines, remember, remembered, textOf, withText } from './lines';
import { ownNames } from './names';
import { PlanTab } from './PlanTab';
import { PrintTab } from './PrintTab';
import { ShowTab } from './ShowTab';
import { slidesOf } from './slides';
import { strings, type TabId } from './strings';
import { clockText } from './timer';
import { usePlanTimer } from './use-plan-timer';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '1280px',
    marginInline: 'auto',
    padding: '16px 24px 48px',
    '@media (max-width: 600px)': { padding: '16px' },
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '24px',
    marginBottom: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  tabs: { flexWrap: 'wrap' },
  clock: { margin: '0 0 0 auto', fontVariantNumeric: 'tabular-nums' },
});

const TABS: readonly TabId[] = ['plan', 'collect', 'show', 'print'];

const plans = workshopPlans();
const survey = defaultSurvey();

const firstLines = (): Lines => {
  const text = remembered();
  return text === undefined ? noLines : { ...withText(noLines, '', text), additions: [] };
};

/** All that one who holds a workshop needs: plan and clock, the participants' lines, what they say together, sheets. */
const LeaderPage = () => {
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<TabId>('plan');
  const [lines, setLines] = useState(firstLines);
  const [isRemembered, setIsRemembered] = useState(() => remembered() !== undefined);
  const timer = usePlanTimer(plans);
  const names = useMemo(() => ownNames(), []);
  const collection = useMemo(() => collected(lines), [lines]);
  const summary = useMemo(() => summariseGroup(collection.results), [collection]);
  const slides = useMemo(() => slidesOf(summary, survey, names), [summary, names]);
  useEffect(() => remember(isRemembered ? textOf(lines) : undefined), [isRemembered, lines]);
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <h1 className={styles.title}>{strings.title}</h1>
        <TabList
          className={styles.tabs}
          aria-label={strings.tabList}
          selectedValue={tab}
          onTabSelect={(_event, { value }) => setTab(value as TabId)}
        >
          {TABS.map((value) => (
            <Tab key={value} value={value} id={`${id}-${value}`} aria-controls={`${id}-panel`}>
              {strings.tabs[value]}
            </Tab>
          ))}
        </TabList>
        {tab !== 'plan' && timer.isRunning && (
          <p className={styles.clock}>
            {strings.left}: {clockText(timer.view.secondsLeft)}
          </p>
        )}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        {tab === 'plan' && <PlanTab plans={plans} timer={timer} />}
        {tab === 'collect' && (
          <CollectTab
            lines={lines}
            collection={collection}
            summary={summary}
            names={names}
            isRemembered={isRemembered}
            onRemember={setIsRemembered}
            onChange={setLines}
          />
        )}
        {tab === 'show' && <ShowTab slides={slides} summary={summary} names={names} />}
        {tab === 'print' && <PrintTab slides={slides} plan={timer.plan} />}
      </div>
    </main>
  );
};

export default LeaderPage;
