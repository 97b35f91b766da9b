import { Button, FluentProvider, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkshopPlan } from '../../workshop/index';
import { lightTheme } from '../pane/theme';
import { GroupSheet, ParticipantSheet, PlanSheet } from './sheets';
import type { Slide } from './slide';
import { strings } from './strings';
import { useLeaderStyles } from './styles';

type SheetId = keyof typeof strings.sheets;

const SHEETS = ['participant', 'group', 'plan'] as const satisfies readonly SheetId[];

const useStyles = makeStyles({ bar: { marginBottom: '16px', '@media print': { display: 'none' } } });

interface PrintTabProps {
  readonly slides: readonly Slide[];
  readonly plan: WorkshopPlan;
}

/** Sheets to print: what is shown is what comes out. */
export const PrintTab = ({ slides, plan }: PrintTabProps) => {
  const styles = useStyles();
  const leader = useLeaderStyles();
  const [sheet, setSheet] = useState<SheetId>('participant');
  return (
    <>
      <div className={styles.bar}>
        <div className={leader.buttons}>
          <Select
            aria-label={strings.sheet}
            value={sheet}
            onChange={(_event, { value }) =>
              setSheet(SHEETS.find((candidate) => candidate === value) ?? 'participant')
            }
          >
            {SHEETS.map((id) => (
              <option key={id} value={id}>
                {strings.sheets[id]}
              </option>
            ))}
          </Select>
          <Button appearance="primary" onClick={() => window.print()}>
            {strings.print}
          </Button>
        </div>
      </div>
      {/* Paper is white also where the screen is dark. */}
      <FluentProvider theme={lightTheme}>
        {sheet === 'participant' && <ParticipantSheet />}
        {sheet === 'group' && <GroupSheet slides={slides} />}
        {sheet === 'plan' && <PlanSheet plan={plan} />}
      </FluentProvider>
    </>
  );
};
