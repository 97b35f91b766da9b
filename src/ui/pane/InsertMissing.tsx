import { Button, Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { MissingSection } from '../../app/index';
import { Heading, useSession } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';
import { useWaits } from './waits';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '4px' },
  list: { display: 'grid' },
  button: { justifySelf: 'start', marginTop: '4px' },
});

/** What will be put in, to tick, and the button that does it. All are ticked from the start. */
export const InsertMissing = ({ missing }: { readonly missing: readonly MissingSection[] }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const waits = useWaits();
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({});
  const isChosen = ({ id }: MissingSection): boolean => choices[id] ?? true;
  const chosen = missing.filter(isChosen).map(({ id }) => id);
  return (
    <section className={mergeClasses(tab.box, styles.box)}>
      <Heading depth={1} className={tab.heading}>
        {strings.missingTitle(missing.length)}
      </Heading>
      <p className={tab.small}>{strings.missingIntro}</p>
      <div className={styles.list}>
        {missing.map((section) => (
          <Checkbox
            key={section.id}
            label={`${section.heading} (${strings.requirement[section.requirement]})`}
            checked={isChosen(section)}
            onChange={(_event, { checked }) => setChoices({ ...choices, [section.id]: checked === true })}
          />
        ))}
      </div>
      <Button
        {...waits}
        className={styles.button}
        appearance="primary"
        disabledFocusable={chosen.length === 0}
        onClick={() => void session.insertMissing(chosen)}
      >
        {strings.insert(chosen.length)}
      </Button>
    </section>
  );
};
