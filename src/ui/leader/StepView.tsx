import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { strings } from './strings';
import { useLeaderStyles } from './styles';
import { clockText } from './timer';
import type { PlanTimer } from './use-plan-timer';

const useStyles = makeStyles({
  whole: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  wall: {
    minHeight: 'calc(100vh - 140px)',
    gridTemplateRows: 'auto 1fr auto',
    gap: '40px',
    fontSize: '30px',
    lineHeight: 1.35,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: '8px 32px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  wallTitle: { fontSize: '48px', lineHeight: 1.15 },
  clock: {
    fontSize: '56px',
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  wallClock: { fontSize: '120px' },
  over: { color: tokens.colorStatusDangerForeground1 },
  side: { textAlign: 'right' },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', alignContent: 'start' },
  part: { display: 'grid', gap: '4px' },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  texts: {
    margin: 0,
    paddingLeft: '20px',
    display: 'grid',
    gap: '6px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  wallTexts: { fontSize: '30px', lineHeight: 1.35, paddingLeft: '32px' },
});

const PAGE = /(?<page>(?:ovningar|enkat|index)\.html)/u;

/** Names of Saklig's pages become links; on the wall the whole address is written out, so that it can be typed. */
const withLinks = (text: string, isWall: boolean) =>
  text.split(PAGE).map((part, index) => {
    if (index % 2 === 0) return part;
    const { href, host, pathname } = new URL(part, window.location.href);
    return (
      <Link key={part} inline href={href} target="_blank" rel="noreferrer" style={{ fontSize: 'inherit' }}>
        {isWall ? `${host}${pathname}` : part}
      </Link>
    );
  });

const Texts = ({
  label,
  texts,
  isWall = false,
}: {
  readonly label: string;
  readonly texts: readonly string[];
  readonly isWall?: boolean;
}) => {
  const styles = useStyles();
  return texts.length === 0 ? null : (
    <section className={styles.part}>
      {!isWall && <h3 className={styles.label}>{label}</h3>}
      <ul className={mergeClasses(styles.texts, isWall && styles.wallTexts)}>
        {texts.map((text) => (
          <li key={text}>{withLinks(text, isWall)}</li>
        ))}
      </ul>
    </section>
  );
};

interface StepViewProps {
  readonly timer: PlanTimer;
  /** Shown on the wall: large, and without what only the leader needs. */
  readonly isWall: boolean;
  readonly onWall: (isWall: boolean) => void;
}

/** The step the workshop is at, its clock, and what everyone does. */
export const StepView = ({ timer, isWall, onWall }: StepViewProps) => {
  const styles = useStyles();
  const leader = useLeaderStyles();
  const { plan, index, step, isRunning, view } = timer;
  const isLast = index === plan.steps.length - 1;
  return (
    <section className={mergeClasses(styles.whole, isWall && styles.wall)} aria-label={step.title}>
      <div className={styles.head}>
        <div>
          <p className={leader.small}>{strings.stepOf(index + 1, plan.steps.length)}</p>
          <h2 className={mergeClasses(styles.title, isWall && styles.wallTitle)}>{step.title}</h2>
        </div>
        <div className={styles.side}>
          <div
            role="timer"
            aria-label={strings.left}
            className={mergeClasses(styles.clock, isWall && styles.wallClock, view.isOver && styles.over)}
          >
            {clockText(view.secondsLeft)}
          </div>
          {view.rounds > 1 && <div>{strings.round(view.round, view.rounds)}</div>}
          <div role="status" className={view.isOver ? styles.over : undefined}>
            {view.isOver ? strings.over : ''}
          </div>
        </div>
      </div>
      <div className={styles.parts}>
        {!isWall && <Texts label={strings.says} texts={step.says} />}
        {!isWall && <Texts label={strings.does} texts={step.does} />}
        <Texts label={strings.participants} texts={step.participants} isWall={isWall} />
        {!isWall && <Texts label={strings.material} texts={step.material} />}
      </div>
      <div className={leader.buttons}>
        {isRunning ? (
          <Button size="large" onClick={timer.pause}>
            {strings.pause}
          </Button>
        ) : (
          <Button size="large" appearance="primary" onClick={timer.start}>
            {strings.start}
          </Button>
        )}
        <Button size="large" disabled={isLast} onClick={() => timer.go(index + 1)}>
          {strings.next}
        </Button>
        <Button size="large" appearance="subtle" disabled={index === 0} onClick={() => timer.go(index - 1)}>
          {strings.previous}
        </Button>
        <Button size="large" appearance="subtle" onClick={timer.addMinute}>
          {strings.addMinute}
        </Button>
        <Button
          size="large"
          appearance="subtle"
          title={strings.wallExplained}
          onClick={() => onWall(!isWall)}
        >
          {isWall ? strings.leaveWall : strings.wall}
        </Button>
        {isLast && <span className={leader.small}>{strings.last}</span>}
      </div>
    </section>
  );
};
