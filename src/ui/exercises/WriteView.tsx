import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import {
  askedOf,
  documentOf,
  type JudgedText,
  judgeText,
  type ReviewText,
  type RewriteTask,
} from '../../workshop/index';
import { Models } from './Models';
import { RequirementList } from './RequirementList';
import { exerciseStrings as strings } from './strings';
import { useExerciseStyles } from './styles';
import { TaskFrame } from './TaskFrame';
import { type TaskProps, useTrial } from './trial';

/** The engine is fetched when a text is to be written; the other forms do without it. */
const fetchReviewer = (): Promise<ReviewText> =>
  import(/* webpackChunkName: "exercise-reviewer" */ './reviewer').then(({ reviewText }) => reviewText);

/** Pause in the writing before words are counted, in milliseconds. */
const PAUSE = 300;

/** Fewer words are no answer. */
const LEAST = 3;

const useWordCount = (text: string): number | undefined => {
  const [count, setCount] = useState<number | undefined>();
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      fetchReviewer().then(
        (review) => {
          if (!isLate) setCount(review(documentOf(text)).statistics.words);
        },
        () => setCount(undefined),
      );
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [text]);
  return count;
};

/** A text to write, judged by its requirements and nothing else. */
export const WriteView = ({ task, heading, onTrial }: TaskProps<RewriteTask>) => {
  const styles = useExerciseStyles();
  const { trial, tried, rescored, showKey } = useTrial(onTrial);
  const [text, setText] = useState(task.prefill === true ? (task.text ?? '') : '');
  const [judged, setJudged] = useState<{ readonly text: string; readonly result: JudgedText } | undefined>();
  const [claimed, setClaimed] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState('');
  const count = useWordCount(text);
  const judge = async (answer: string, claims: ReadonlySet<string>, tell: typeof tried): Promise<void> => {
    try {
      const review = await fetchReviewer();
      if (review(documentOf(answer)).statistics.words < LEAST) {
        setTrouble(strings.writeFirst);
        return;
      }
      const result = judgeText(task, answer, review, claims);
      setTrouble('');
      setJudged({ text: answer, result });
      tell(result.score);
    } catch {
      setTrouble(strings.failed);
    }
  };
  const check = (): void => {
    setTrouble(strings.reading);
    setClaimed(new Set());
    void judge(text, new Set(), tried);
  };
  const claim = (id: string): void => {
    if (judged === undefined) return;
    const claims = new Set([...claimed, id]);
    setClaimed(claims);
    void judge(judged.text, claims, rescored);
  };
  const { score } = trial;
  return (
    <TaskFrame
      task={task}
      heading={heading}
      trial={trial}
      says={trouble !== '' ? trouble : score === undefined ? '' : strings.written(score)}
      onCheck={check}
      onKey={showKey}
      showsText={task.prefill !== true || trial.isKeyShown}
      keyContent={<Models task={task} />}
    >
      {task.heading !== undefined && (
        <p className={styles.small}>
          {strings.underHeading} <strong>{task.heading}</strong>
        </p>
      )}
      <Field
        label={strings.yourText}
        hint={count === undefined ? '' : strings.wordCount(count, task.requirements.words)}
      >
        <Textarea
          rows={task.prefill === true && (task.text?.length ?? 0) > 600 ? 14 : 6}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <RequirementList
        asked={askedOf(task)}
        verdicts={judged?.result.verdicts}
        onClaim={trial.isKeyShown ? undefined : claim}
      />
    </TaskFrame>
  );
};
