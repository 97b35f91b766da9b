import { mergeClasses } from '@fluentui/react-components';
import type { WorkshopPlan } from '../../workshop/index';
import { DataTable } from './DataTable';
import { sheetStrings } from './sheet-strings';
import { useSheetStyles } from './sheet-styles';
import { SlideChart } from './SlideChart';
import type { Slide } from './slide';
import { strings } from './strings';

const Blank = ({ title, lines }: { readonly title: string; readonly lines: number }) => {
  const styles = useSheetStyles();
  return (
    <section className={styles.whole}>
      <h3>{title}</h3>
      <div>
        {Array.from({ length: lines }, (_none, line) => (
          <div key={line} className={styles.blank} />
        ))}
      </div>
    </section>
  );
};

/** One page for each participant to write on. */
export const ParticipantSheet = () => {
  const styles = useSheetStyles();
  const words = sheetStrings.participant;
  return (
    <article className={styles.sheet}>
      <h2>{words.title}</h2>
      <p className={styles.small}>{words.keep}</p>
      <section className={styles.whole}>
        <h3>{words.howTo}</h3>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={styles.whole}>
        <h3>{words.questionsTitle}</h3>
        <ul>
          {words.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <section className={styles.whole}>
        <h3>{words.numbersTitle}</h3>
        <table className={styles.numbers}>
          <thead>
            <tr>
              {words.columns.map((column, index) =>
                index === 0 ? (
                  <td key="measure" />
                ) : (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {words.measures.map((measure) => (
              <tr key={measure}>
                <th scope="row">{measure}</th>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Blank title={words.lostTitle} lines={3} />
      <Blank title={words.nextTitle} lines={3} />
      <Blank title={words.takeTitle} lines={2} />
    </article>
  );
};

/** What the group's lines say together, with room for what the group agrees on. */
export const GroupSheet = ({ slides }: { readonly slides: readonly Slide[] }) => {
  const styles = useSheetStyles();
  const words = sheetStrings.group;
  return (
    <article className={styles.sheet}>
      <h2>{words.title}</h2>
      <p className={styles.small}>{words.limits}</p>
      {slides.length === 0 && <p>{strings.nothingToShow}</p>}
      {slides.map(({ id, name, title, charts, table }) => (
        <section key={id} className={styles.whole}>
          <h3>{title}</h3>
          <div className={styles.charts}>
            {charts.map((chart) => (
              <SlideChart key={chart.caption} {...chart} />
            ))}
          </div>
          <DataTable table={table} label={name} className={styles.data} />
        </section>
      ))}
      <Blank title={words.agreed} lines={4} />
    </article>
  );
};

/** The plan for the leader to hold in her hand. */
export const PlanSheet = ({ plan }: { readonly plan: WorkshopPlan }) => {
  const styles = useSheetStyles();
  const parts = (step: WorkshopPlan['steps'][number]) =>
    [
      [strings.says, step.says],
      [strings.does, step.does],
      [strings.participants, step.participants],
      [strings.material, step.material],
    ] as const;
  return (
    <article className={styles.sheet}>
      <h2>{plan.title}</h2>
      <p>{plan.purpose}</p>
      <section className={styles.whole}>
        <h3>{strings.preparations}</h3>
        <ul>
          {plan.preparations.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {plan.steps.map((step, index) => {
        const from = plan.steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
        return (
          <section key={step.title} className={styles.whole}>
            <h3>
              {strings.stepTime(from, step.minutes)} {step.title}
            </h3>
            {parts(step).map(([label, texts]) => (
              <div key={label}>
                {texts.length > 0 && (
                  <>
                    <strong>{label}</strong>
                    <ul className={mergeClasses(label === strings.material && styles.small)}>
                      {texts.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  </>
                )}
              </div>
            ))}
          </section>
        );
      })}
      <section className={styles.whole}>
        <h3>{strings.afterwards}</h3>
        <ul>
          {plan.afterwards.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </article>
  );
};
