import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ExercisesView } from './ExercisesView';
import { exerciseStrings as strings } from './strings';

const useStyles = makeStyles({
  view: { padding: '8px 16px 20px', overflowY: 'scroll', flexGrow: 1, minHeight: 0 },
  back: { minHeight: '36px', marginInlineStart: '-8px', marginBottom: '4px' },
});

/** The exercises in the place of the pane. The button, or Esc, goes back a step: to the list, then to the review. */
const PaneExercises = ({ onBack }: { readonly onBack: () => void }) => {
  const styles = useStyles();
  const [current, setCurrent] = useState<string | undefined>();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.querySelector('button')?.focus(), []);
  const goBack = (): void => (current === undefined ? onBack() : setCurrent(undefined));
  const onKeyDown = (event: KeyboardEvent): void => {
    // Whoever is writing must not lose the text to a slip on Esc.
    if (event.key === 'Escape' && !(event.target instanceof HTMLTextAreaElement)) goBack();
  };
  return (
    // The keyboard is listened to on the whole view; what is pressed are the buttons in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.view} ref={top} onKeyDown={onKeyDown}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={goBack}>
        {current === undefined ? strings.back : strings.toList}
      </Button>
      <ExercisesView current={current} onCurrent={setCurrent} />
    </div>
  );
};

export default PaneExercises;
