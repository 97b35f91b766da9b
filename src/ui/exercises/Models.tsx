import type { RewriteTask } from '../../workshop/index';
import { Paragraphs } from './Paragraphs';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';

/** Good answers, and mistakes that many make. */
export const Models = ({ task: { models, wrong } }: { readonly task: RewriteTask }) => {
  const styles = useExerciseStyles();
  return (
    <>
      {models.map(({ text, comment }, index) => (
        <div key={text} className={styles.box}>
          <strong>{strings.model(index, models.length)}</strong>
          <Paragraphs text={text} />
          {comment !== undefined && <p className={styles.small}>{comment}</p>}
        </div>
      ))}
      <p className={styles.small}>{strings.models}</p>
      <h3 className={styles.heading}>{strings.wrong}</h3>
      {wrong.map(({ text, comment }) => (
        <div key={text} className={styles.box}>
          <strong>{strings.example}</strong>
          <Paragraphs text={text} />
          <p className={styles.small}>{comment}</p>
        </div>
      ))}
    </>
  );
};
