import { Button, Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { MissingSection } from '../../app/index';
import { Heading, useSession } from './session-context';
import { strings } from './strings';
import { useTabStyles } from './styles';
import { useWaits } from './waits';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { justifySelf: 'start', minWidth: 0, marginTop: '4px' },
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
            label={{
              children: `${section.heading} (${strings.requirement[section.requirement]})`,
              className: styles.label,
            }}
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
