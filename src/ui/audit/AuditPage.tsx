import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Select,
  tokens,
} from '@fluentui/react-components';
import { Play20Regular, Stop20Regular } from '@fluentui/react-icons';
import { use, useRef, useState } from 'react';
import { type Plan, sampleOf } from '../../audit/index';
import type { AuditReport } from '../../audit/report/index';
import { settingsOwner } from '../../app/index';
import { defaultPlan } from '../../knowledge/audit-plan';
import { defaultSetup } from '../../knowledge/index';
import { loadWebSettings } from '../settings/web-settings';
import { FolderChoice } from './FolderChoice';
import type { PickedFolder } from './pick-files';
import { PlanChoice } from './PlanChoice';
import { ResultView } from './ResultView';
import { type AuditJob, type AuditRun, runAudit } from './run-audit';
import { strings } from './strings';
import { useAuditStyles } from './styles';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '1200px',
    marginInline: 'auto',
    padding: '24px 24px 48px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '28px',
    '@media (max-width: 600px)': { padding: '16px' },
    '@media print': { padding: 0, gap: '12px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});

const SEEDS = 1_000_000;
const newSeed = (): string => String(Math.floor(Math.random() * SEEDS));

/** The organisation's settings; an audit does not go by what one person has silenced. */
const loading = loadWebSettings().then((settings) => settings.personal?.above ?? settings);

interface Result {
  readonly report: AuditReport;
  readonly files: AuditJob['files'];
}

const saysOf = ({ report: { documents, unusable }, files }: Result): string => {
  const done = documents.length + unusable.length;
  if (done === files.length) return strings.done(documents.length, unusable.length);
  return done === 0 ? strings.stoppedAtOnce : strings.stopped(done, files.length);
};

interface Sample {
  readonly isWanted: boolean;
  readonly size: string;
  readonly seed: string;
}

const sizeFault = ({ size }: Sample): string | undefined =>
  /^[1-9]\d{0,8}$/u.test(size) ? undefined : strings.sampleSizeFault;
const seedFault = ({ seed }: Sample): string | undefined =>
  /^\d{1,9}$/u.test(seed) ? undefined : strings.seedFault;

const SampleChoice = ({
  sample,
  onChange,
}: {
  readonly sample: Sample;
  readonly onChange: (sample: Sample) => void;
}) => {
  const styles = useAuditStyles();
  const field = (label: string, key: 'size' | 'seed', fault: string | undefined, hint?: string) => (
    <Field
      className={styles.number}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Input
        inputMode="numeric"
        value={sample[key]}
        onChange={(_event, { value }) => onChange({ ...sample, [key]: value.trim() })}
      />
    </Field>
  );
  return (
    <div className={styles.part}>
      <Checkbox
        label={strings.sample}
        checked={sample.isWanted}
        onChange={(_event, { checked }) => onChange({ ...sample, isWanted: checked === true })}
      />
      {sample.isWanted && (
        <div className={styles.fields}>
          {field(strings.sampleSize, 'size', sizeFault(sample))}
          {field(strings.seed, 'seed', seedFault(sample), strings.seedHint)}
        </div>
      )}
    </div>
  );
};

/** Audits a folder that the user picks, without anything leaving the computer. */
const AuditPage = () => {
  const page = useStyles();
  const styles = useAuditStyles();
  const settings = use(loading);
  const { setup } = settings;
  const [folder, setFolder] = useState<PickedFolder | undefined>();
  const [type, setType] = useState('');
  const [ownPlan, setOwnPlan] = useState<Plan | undefined>();
  const [usual] = useState(() => defaultPlan(defaultSetup(), setup));
  const [sample, setSample] = useState<Sample>(() => ({ isWanted: false, size: '30', seed: newSeed() }));
  const [running, setRunning] = useState<{ readonly done: number; readonly total: number } | undefined>();
  const [result, setResult] = useState<Result | undefined>();
  const run = useRef<AuditRun | undefined>(undefined);
  const plan = ownPlan ?? usual;
  const isReady =
    folder !== undefined &&
    folder.documents.length > 0 &&
    running === undefined &&
    (!sample.isWanted || (sizeFault(sample) ?? seedFault(sample)) === undefined);

  const start = async (): Promise<void> => {
    if (folder === undefined || !isReady) return;
    const { documents: found, others } = folder;
    const seed = Number(sample.seed);
    const chosen = sample.isWanted ? sampleOf(found, Number(sample.size), seed) : found;
    const files = chosen.map((file, index) => ({ ...file, number: index + 1 }));
    const total = files.length;
    setResult(undefined);
    setRunning({ done: 0, total });
    const job = { files, setup, plan, documentType: type === '' ? undefined : type };
    run.current = runAudit(job, (done) => setRunning({ done, total }));
    const outcome = await run.current.outcome;
    setRunning(undefined);
    const report: AuditReport = {
      ...outcome,
      plan,
      setup,
      found: found.length,
      others,
      withText: false,
      ...(sample.isWanted ? { sample: { size: total, seed } } : {}),
    };
    setResult({ report, files });
  };

  return (
    <main className={page.page}>
      <header className={styles.part}>
        <h1 className={page.title}>{strings.title}</h1>
        <p className={styles.text}>
          {strings.intro} {strings.limits}
        </p>
      </header>
      <div className={mergeClasses(styles.part, styles.onScreen)}>
        <FolderChoice folder={folder} isDisabled={running !== undefined} onPick={setFolder} />
      </div>
      <section className={mergeClasses(styles.part, styles.onScreen)}>
        <h2 className={styles.heading}>{strings.choicesTitle}</h2>
        <Field className={styles.field} label={strings.documentType}>
          <Select value={type} onChange={(_event, { value }) => setType(value)}>
            <option value="">{strings.recognise}</option>
            {setup.templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <PlanChoice plan={plan} own={ownPlan !== undefined} setup={setup} onChoose={setOwnPlan} />
        <SampleChoice sample={sample} onChange={setSample} />
        <p className={styles.small}>{strings.settings(settingsOwner(settings))}</p>
        <div className={styles.row}>
          {running === undefined ? (
            <Button
              appearance="primary"
              icon={<Play20Regular />}
              disabledFocusable={!isReady}
              onClick={() => void start()}
            >
              {strings.start}
            </Button>
          ) : (
            <Button icon={<Stop20Regular />} onClick={() => run.current?.stop()}>
              {strings.stop}
            </Button>
          )}
        </div>
        {running !== undefined && (
          <Field validationMessage={strings.running(running.done, running.total)} validationState="none">
            <ProgressBar aria-label={strings.progress} value={running.done} max={running.total} />
          </Field>
        )}
      </section>
      <div role="status">{result !== undefined && <p className={styles.text}>{saysOf(result)}</p>}</div>
      {result !== undefined && result.report.documents.length + result.report.unusable.length > 0 && (
        <ResultView report={result.report} files={result.files} />
      )}
    </main>
  );
};

export default AuditPage;
