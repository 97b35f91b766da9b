import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Spinner,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular, Copy20Regular, Options20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { describeSettings, diagnosisText, type LayerSettings } from '../../app/index';
import { aboutStrings } from './about-strings';
import { keyStrings } from './key-strings';
import { KeyList } from './KeyList';
import { personalStrings } from './personal/personal-strings';
import { type AboutPage, Heading, useSession, useSessionState } from './session-context';
import { useTabStyles } from './styles';
import { TraceList } from './TraceList';
import { traceStrings } from './trace-strings';

const PersonalPage = lazy(() => import(/* webpackChunkName: "personal" */ './personal/PersonalPage'));

const useStyles = makeStyles({
  page: { padding: '8px 16px 20px', overflowY: 'scroll', flexGrow: 1, minHeight: 0 },
  back: { minHeight: '36px', marginInlineStart: '-8px' },
  list: { margin: 0, paddingInlineStart: '18px', display: 'grid', gap: '4px' },
  box: { display: 'grid' },
  diagnosis: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: '12px' } },
  copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const tab = useTabStyles();
  return (
    <section className={tab.section}>
      <Heading depth={1} className={tab.heading}>
        {title}
      </Heading>
      {children}
    </section>
  );
};

const Layer = ({ layer, says }: LayerSettings) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const { name, checked, contact, links } = layer;
  return (
    <div className={mergeClasses(tab.box, tab.section)}>
      <p className={tab.text}>
        <strong>{name}</strong> {checked !== undefined && aboutStrings.checked(checked)}
      </p>
      {says.length === 0 ? (
        <p className={tab.text}>{aboutStrings.nothingSet}</p>
      ) : (
        <ul className={styles.list}>
          {says.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {contact !== undefined && (
        <p className={tab.text}>
          {aboutStrings.contact} {contact.name}{' '}
          {contact.email !== undefined && (
            <Link inline href={`mailto:${contact.email}`}>
              {contact.email}
            </Link>
          )}{' '}
          {contact.url !== undefined && (
            <Link inline href={contact.url} target="_blank" rel="noreferrer">
              {aboutStrings.readMore}
            </Link>
          )}
        </p>
      )}
      {links.length > 0 && (
        <p className={tab.text}>
          {aboutStrings.links}{' '}
          {links.map(({ title, url }, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <Link inline href={url} target="_blank" rel="noreferrer">
                {title}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
};

const Diagnosis = ({ about: { settings, surroundings } }: { readonly about: AboutPage }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const state = useSessionState();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const text = diagnosisText(surroundings, settings, state);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(aboutStrings.copied);
    } catch {
      box.current?.querySelector('textarea')?.select();
      setSaid(aboutStrings.copyYourself);
    }
  };
  return (
    <Part title={aboutStrings.diagnosis}>
      <p className={tab.text}>{aboutStrings.diagnosisIntro}</p>
      <div ref={box} className={styles.box}>
        <Textarea
          className={styles.diagnosis}
          aria-label={aboutStrings.diagnosisLabel}
          readOnly
          rows={7}
          value={text}
        />
      </div>
      <div className={styles.copy}>
        <Button icon={<Copy20Regular />} onClick={() => void copy()}>
          {aboutStrings.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </Part>
  );
};

const OwnTraces = () => {
  const tab = useTabStyles();
  const { canLeaveTraces } = useSession();
  const { trouble } = useSessionState();
  if (!canLeaveTraces) return null;
  return (
    <Part title={traceStrings.title}>
      <TraceList />
      {trouble !== undefined && (
        <p className={tab.text} role="alert">
          {trouble.happened} {trouble.todo}
        </p>
      )}
    </Part>
  );
};

/** Version, whose settings are in force, what is kept where, and a text for the help desk. Esc goes back. */
export const About = ({ about, onBack }: { readonly about: AboutPage; readonly onBack: () => void }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const top = useRef<HTMLDivElement>(null);
  const way = useRef<HTMLDivElement>(null);
  const [isPersonal, setIsPersonal] = useState(false);
  useEffect(() => top.current?.querySelector('button')?.focus(), []);
  const { settings, surroundings, personal: access } = about;
  const { personal } = settings;
  const leavePersonal = (): void => {
    flushSync(() => setIsPersonal(false));
    way.current?.querySelector('button')?.focus();
    access?.apply();
  };
  const layers = describeSettings(settings).filter(
    ({ layer, says }) => layer.name !== 'Saklig' || says.length > 0,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (isPersonal) leavePersonal();
    else onBack();
  };
  if (isPersonal && personal !== undefined && access !== undefined)
    return (
      // As below.
      // eslint-disable-next-line jsx-a11y/no-static-element-interactions
      <div className={styles.page} onKeyDown={onKeyDown}>
        <Suspense fallback={<Spinner label={personalStrings.loading} />}>
          <PersonalPage personal={personal} access={access} onBack={leavePersonal} />
        </Suspense>
      </div>
    );
  return (
    // The keyboard is listened to on the whole view; what is pressed are the buttons in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.page} onKeyDown={onKeyDown}>
      <div className={tab.tab}>
        <div className={tab.section}>
          <div ref={top}>
            <Button
              className={styles.back}
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              onClick={onBack}
            >
              {aboutStrings.back}
            </Button>
          </div>
          <Heading depth={0} className={tab.heading}>
            {aboutStrings.title}
          </Heading>
          <p className={tab.text}>
            {aboutStrings.version(surroundings.version)}. {aboutStrings.what}
          </p>
        </div>
        <Part title={aboutStrings.inForce}>
          {settings.notice !== undefined && <p className={tab.text}>{settings.notice}</p>}
          {layers.length === 0 ? (
            <p className={tab.text}>{aboutStrings.own}</p>
          ) : (
            layers.map((layer) => <Layer key={layer.layer.id} {...layer} />)
          )}
          {personal?.unused.map((line) => (
            <p key={line} className={tab.text}>
              {line}
            </p>
          ))}
          {access !== undefined && (
            <div ref={way}>
              <Button icon={<Options20Regular />} onClick={() => setIsPersonal(true)}>
                {personalStrings.open}
              </Button>
            </div>
          )}
        </Part>
        <Part title={keyStrings.title}>
          <KeyList />
        </Part>
        <Part title={aboutStrings.storage}>
          <ul className={styles.list}>
            {aboutStrings.stored.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        <OwnTraces />
        <Diagnosis about={about} />
      </div>
    </div>
  );
};
