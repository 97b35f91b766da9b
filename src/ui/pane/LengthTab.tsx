import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ErrorCircle16Regular, Info16Regular } from '@fluentui/react-icons';
import type { Remark } from '../../app/index';
import type { Cut, Goal, Review } from '../../engine/index';
import { BeforeAfterSection } from './before-after/BeforeAfterSection';
import { EmptyState } from './EmptyState';
import { Losses } from './Losses';
import { RemarkList } from './Remarks';
import { Heading, useSession, useSessionState } from './session-context';
import { SourceNote } from './SourceNote';
import { strings } from './strings';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', margin: 0 },
  figure: {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  big: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  goal: { display: 'grid', gap: '4px', paddingBlock: '6px' },
  goalLine: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  // The bar and what it fills are otherwise the same colour.
  bar: {
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  status: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  over: { color: tokens.colorStatusDangerForeground1 },
});

const Figures = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const { words, pages, readingMinutes, lix, meanSentenceLength, longWordShare } = review.statistics;
  const figures = [
    { value: strings.words(words), about: strings.pages(pages) },
    { value: strings.minutes(readingMinutes), about: strings.readingTime },
    { value: strings.lix(lix), about: strings.lixLevel(lix) },
    { value: strings.wordsPerSentence(meanSentenceLength), about: strings.perSentence },
  ];
  if (review.sentences.length === 0) return <EmptyState review={review} />;
  return (
    <>
      <ul className={`${tab.plainList} ${styles.figures}`}>
        {figures.map(({ value, about }) => (
          <li key={about} className={styles.figure}>
            <p className={styles.big}>{value}</p>
            <p className={tab.small}>{about}</p>
          </li>
        ))}
      </ul>
      <details>
        <summary className={tab.summary}>{strings.lixHow}</summary>
        <p className={tab.small}>{strings.lixExplained(meanSentenceLength, longWordShare, lix)}</p>
      </details>
    </>
  );
};

const GOAL_ICONS = { within: CheckmarkCircle16Regular, near: Info16Regular, over: ErrorCircle16Regular };
const GOAL_COLOURS = { within: 'success', near: 'warning', over: 'error' } as const;

interface GoalBarProps {
  readonly goal: Goal;
  readonly name: string;
  /** The cut that would bring the section to its goal. */
  readonly cut: Cut | undefined;
}

const GoalBar = ({ goal, name, cut }: GoalBarProps) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const Icon = GOAL_ICONS[goal.status];
  return (
    <li className={styles.goal}>
      <span className={styles.goalLine}>
        <span>{name}</span>
        <span className={tab.small}>{strings.goalValue(goal.value, goal.limit)}</span>
      </span>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        value={Math.min(1, goal.value / goal.limit)}
        color={GOAL_COLOURS[goal.status]}
        aria-label={`${name}: ${strings.goalValue(goal.value, goal.limit)}`}
      />
      <span className={`${tab.small} ${styles.status} ${goal.status === 'over' ? styles.over : ''}`}>
        <Icon aria-hidden />
        {strings.goalStatus[goal.status]}
      </span>
      <Losses cut={cut} lead={strings.shortening} />
    </li>
  );
};

const Goals = ({ review }: { readonly review: Review }) => {
  const tab = useTabStyles();
  const session = useSession();
  const template = session.template();
  const source = session.setup.sources.find(({ id }) => id === template?.goalSource);
  const nameOf = (scope: string): string =>
    review.sections.find(({ id }) => id === scope)?.heading ?? strings.wholeDocument;
  if (review.goals.length === 0) return <p className={tab.text}>{strings.noGoals}</p>;
  return (
    <>
      <p className={tab.small}>{strings.goalsAre}</p>
      <ul className={tab.plainList}>
        {review.goals.map((goal) => (
          <GoalBar
            key={goal.scope}
            goal={goal}
            name={nameOf(goal.scope)}
            cut={review.cuts?.find(({ section }) => section === goal.scope)}
          />
        ))}
      </ul>
      {source !== undefined && <SourceNote source={source} />}
    </>
  );
};

const savedBy = ({ finding }: Remark): number => finding.wordsSaved ?? 0;
const sumOf = (remarks: readonly Remark[]): number => remarks.reduce((sum, one) => sum + savedBy(one), 0);

/** Words from which a cut is worth a card of its own; smaller ones are offered together. */
const WORTH_A_CARD = 3;

/** What can be taken out: what saves most first, and the small things folded. */
const Savings = ({ remarks }: { readonly remarks: readonly Remark[] }) => {
  const tab = useTabStyles();
  const { current } = useSessionState();
  const isLarge = (remark: Remark) => savedBy(remark) >= WORTH_A_CARD || remark.category === 'length';
  const large = remarks.filter(isLarge);
  const small = remarks.filter((remark) => !isLarge(remark));
  return (
    <>
      <p className={tab.small}>{strings.savingsTotal(sumOf(remarks))}</p>
      {large.length > 0 && <RemarkList remarks={large} few={5} />}
      {small.length > 0 && (
        <details open={large.length === 0 || small.some(({ id }) => id === current)}>
          <summary className={tab.summary}>{strings.smallSavings(small.length, sumOf(small))}</summary>
          <RemarkList remarks={small} few={5} />
        </details>
      )}
    </>
  );
};

/** How long the document is, against goals, and what can be taken out. */
export const LengthTab = ({ review }: { readonly review: Review }) => {
  const tab = useTabStyles();
  const { remarks } = useSessionState();
  const saving = remarks
    .filter((remark) => savedBy(remark) > 0 || remark.category === 'length')
    .sort((a, b) => savedBy(b) - savedBy(a));
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading depth={1} className={tab.heading}>
          {strings.lengthTitle}
        </Heading>
        <Figures review={review} />
      </section>
      <section className={tab.section}>
        <Heading depth={1} className={tab.heading}>
          {strings.savings}
        </Heading>
        {saving.length === 0 ? <p className={tab.text}>{strings.noSavings}</p> : <Savings remarks={saving} />}
      </section>
      <section className={tab.section}>
        <Heading depth={1} className={tab.heading}>
          {strings.goals}
        </Heading>
        <Goals review={review} />
      </section>
      <BeforeAfterSection />
    </div>
  );
};
