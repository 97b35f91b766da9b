import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkshopPlan } from '../../workshop/index';
import { StepView } from './StepView';
import { strings } from './strings';
import { useLeaderStyles } from './styles';
import type { PlanTimer } from './use-plan-timer';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '300px minmax(0, 1fr)',
    gap: '32px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  step: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '92px minmax(0, 1fr)',
    gap: '8px',
    padding: '6px 8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  time: { fontVariantNumeric: 'tabular-nums' },
});

/** When each step begins, in minutes from the start. */
const beginnings = ({ steps }: WorkshopPlan): readonly number[] =>
  steps.map((_step, index) => steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0));

/** The plan step by step with its clock. */
export const PlanTab = ({
  plans,
  timer,
}: {
  readonly plans: readonly WorkshopPlan[];
  readonly timer: PlanTimer;
}) => {
  const styles = useStyles();
  const leader = useLeaderStyles();
  const [isWall, setIsWall] = useState(false);
  const { plan, index } = timer;
  if (isWall) return <StepView timer={timer} isWall onWall={setIsWall} />;
  const from = beginnings(plan);
  return (
    <div className={leader.tab}>
      <div className={styles.columns}>
        <div className={leader.section}>
          <Field label={strings.choosePlan}>
            <Select value={plan.id} onChange={(_event, { value }) => timer.choosePlan(value)}>
              {plans.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          <nav aria-label={strings.steps}>
            <ol className={styles.steps}>
              {plan.steps.map(({ title, minutes }, at) => (
                <li key={title}>
                  <button
                    type="button"
                    className={mergeClasses(styles.step, at === index && styles.current)}
                    aria-current={at === index ? 'step' : undefined}
                    onClick={() => timer.go(at)}
                  >
                    <span className={styles.time}>{strings.stepTime(from[at] ?? 0, minutes)}</span>
                    <span>{title}</span>
                  </button>
                </li>
              ))}
            </ol>
          </nav>
        </div>
        <StepView timer={timer} isWall={false} onWall={setIsWall} />
      </div>
      <details open={index === 0}>
        <summary>
          <strong>{strings.preparations}</strong>
        </summary>
        <p>
          {strings.purpose}: {plan.purpose}
        </p>
        <ul className={leader.list}>
          {plan.preparations.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <details open={index === plan.steps.length - 1}>
        <summary>
          <strong>{strings.afterwards}</strong>
        </summary>
        <ul className={leader.list}>
          {plan.afterwards.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </div>
  );
};
