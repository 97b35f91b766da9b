import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Plan } from '../../audit/index';
import type { Setup } from '../../engine/index';
import type { Fault } from '../../knowledge/index';
import { readAuditPlan } from '../../organisation/read-audit-plan';
import { decodeText } from '../../ports/decode-text';
import { UnreadableFileError } from '../../ports/unreadable-file-error';
import { strings } from './strings';
import { useAuditStyles } from './styles';

const readPlan = async (file: File, setup: Setup): Promise<ReturnType<typeof readAuditPlan>> => {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer())).replace(/^\uFEFF/u, '');
    return readAuditPlan(file.name, text, setup);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { faults: [{ file: file.name, line: 1, message: error.message }] };
  }
};

/** Saklig's plan, or one of the organisation's own; a faulty one is told of and not used. */
export const PlanChoice = ({
  plan,
  own,
  setup,
  onChoose,
}: {
  readonly plan: Plan;
  /** The plan in use is one that the user has chosen. */
  readonly own: boolean;
  readonly setup: Setup;
  readonly onChoose: (plan: Plan | undefined) => void;
}) => {
  const styles = useAuditStyles();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const choose = async (file: File): Promise<void> => {
    const read = await readPlan(file, setup);
    setFaults('faults' in read ? read.faults : []);
    if ('plan' in read) onChoose(read.plan);
  };
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <span>
          {strings.plan}: <strong>{strings.planInUse(plan.name, plan.checked)}</strong>
        </span>
        <Button size="small" onClick={() => input.current?.click()}>
          {strings.ownPlan}
        </Button>
        {own && (
          <Button size="small" appearance="subtle" onClick={() => onChoose(undefined)}>
            {strings.defaultPlan}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept=".json"
          hidden
          aria-label={strings.ownPlan}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file !== undefined) void choose(file);
          }}
        />
      </div>
      <div role="status">
        {faults.length > 0 && (
          <>
            <p className={mergeClasses(styles.text, styles.fault)}>{strings.planFaults(faults.length)}</p>
            <ul className={styles.list}>
              {faults.map(({ line, message }) => (
                <li key={`${line} ${message}`}>{strings.fault(line, message)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
};
