import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft20Regular, ArrowReset20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PersonalAccess, PersonalInForce, PersonalSettings } from '../../../app/index';
import { Heading, useSessionState } from '../session-context';
import { useTabStyles } from '../styles';
import { personalStrings } from './personal-strings';
import { usePersonalStyles } from './personal-styles';
import { PersonalGoals } from './PersonalGoals';
import { PersonalRules } from './PersonalRules';
import { PersonalWords } from './PersonalWords';

const Reset = ({ onReset }: { readonly onReset: () => void }) => {
  const tab = useTabStyles();
  const styles = usePersonalStyles();
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLElement>(null);
  const ask = (asking: boolean): void => {
    flushSync(() => setIsAsking(asking));
    box.current?.querySelector('button')?.focus();
  };
  return (
    <section ref={box} className={tab.section}>
      {isAsking ? (
        <>
          <p className={tab.text}>{personalStrings.resetQuestion}</p>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                onReset();
                ask(false);
                setSaid(personalStrings.resetDone);
              }}
            >
              {personalStrings.resetYes}
            </Button>
            <Button onClick={() => ask(false)}>{personalStrings.resetNo}</Button>
          </div>
        </>
      ) : (
        <Button className={styles.start} icon={<ArrowReset20Regular />} onClick={() => ask(true)}>
          {personalStrings.reset}
        </Button>
      )}
      <div role="status" className={tab.small}>
        {said}
      </div>
    </section>
  );
};

/** What the writer alone can tune. Every change is kept at once; the document is reviewed by it when the view is left. */
const PersonalPage = ({
  personal,
  access,
  onBack,
}: {
  readonly personal: PersonalInForce;
  readonly access: PersonalAccess;
  readonly onBack: () => void;
}) => {
  const tab = useTabStyles();
  const styles = usePersonalStyles();
  const top = useRef<HTMLDivElement>(null);
  const { review } = useSessionState();
  const [settings, setSettings] = useState(personal.settings);
  const [isKept, setIsKept] = useState(true);
  /** The fields of the forms start over when it changes. */
  const [round, setRound] = useState(0);
  useEffect(() => top.current?.querySelector('button')?.focus(), []);
  const change = (next: PersonalSettings): void => {
    setSettings(next);
    setIsKept(access.write(next));
  };
  const { setup } = personal.above;
  return (
    <div className={mergeClasses(tab.tab, styles.narrow)}>
      <div ref={top} className={tab.section}>
        <Button className={styles.start} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {personalStrings.back}
        </Button>
        <Heading depth={0} className={tab.heading}>
          {personalStrings.title}
        </Heading>
        <p className={tab.text}>{personalStrings.intro}</p>
        {!isKept && (
          <p role="alert" className={tab.text}>
            {personalStrings.notKept}
          </p>
        )}
        {personal.unused.length > 0 && (
          <div className={tab.box}>
            <p className={tab.text}>{personalStrings.unused}</p>
            <ul className={styles.list}>
              {personal.unused.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <PersonalRules settings={settings} above={setup} onChange={change} />
      <PersonalGoals
        key={round}
        settings={settings}
        above={setup}
        first={review?.documentType.id}
        onChange={change}
      />
      <PersonalWords settings={settings} onChange={change} />
      <Reset
        onReset={() => {
          change({});
          setRound(round + 1);
        }}
      />
    </div>
  );
};

export default PersonalPage;
