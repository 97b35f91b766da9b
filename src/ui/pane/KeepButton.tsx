import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { isAboutAbsence, levelsOf, titleOf } from '../../app/index';
import type { Finding } from '../../engine/index';
import { keepStrings } from './keep-strings';
import { KEYS } from './keys';
import { useSession, useSessionState } from './session-context';
import { useTabStyles } from './styles';

const useStyles = makeStyles({
  // Above the card's own press area.
  buttons: { position: 'relative', zIndex: 1, display: 'flex', marginInlineStart: 'auto' },
  keep: {
    minWidth: 0,
    minHeight: '28px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    paddingInline: '6px',
  },
  more: { minWidth: '28px', minHeight: '28px', padding: 0 },
  levels: {
    position: 'relative',
    zIndex: 1,
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'stretch',
    gap: '2px',
    padding: '6px 4px 4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  level: {
    justifyContent: 'flex-start',
    minHeight: '32px',
    paddingInline: '8px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  note: { paddingInline: '8px' },
});

/** Keeps the words as they are: one press for this place, and on request further. Esc closes the choices. */
export const KeepButton = ({
  finding,
  hasKey,
}: {
  readonly finding: Finding;
  /** Whether the card's key presses it. */
  readonly hasKey: boolean;
}) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { review } = useSessionState();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  if (review === undefined) return null;
  const isAbsent = isAboutAbsence(finding, review);
  const levels = levelsOf(finding, review);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    buttons.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const labels = keepStrings.level(finding, titleOf(finding.rule), isAbsent);
  return (
    <>
      {/* The keyboard is listened to round the buttons; what is pressed are the buttons. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={buttons} className={styles.buttons} onKeyDown={close}>
        <Button
          className={styles.keep}
          size="small"
          appearance="subtle"
          aria-label={keepStrings.keepLabel(finding, isAbsent)}
          aria-keyshortcuts={hasKey ? KEYS.keep : undefined}
          onClick={() => session.keep(finding)}
        >
          {keepStrings.keep(isAbsent)}
        </Button>
        {levels.length > 1 && (
          <Button
            className={styles.more}
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': id } : {})}
            aria-label={keepStrings.moreLabel(finding, isAbsent)}
            title={keepStrings.more}
            icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            onClick={() => setIsOpen(!isOpen)}
          />
        )}
      </div>
      {isOpen && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div id={id} role="group" aria-label={keepStrings.more} className={styles.levels} onKeyDown={close}>
          {levels.map((level) => (
            <Button
              key={level}
              className={styles.level}
              size="small"
              appearance="subtle"
              onClick={() => session.keep(finding, level)}
            >
              {labels[level]}
            </Button>
          ))}
          <p className={mergeClasses(tab.small, styles.note)}>{keepStrings.requirementsStay}</p>
        </div>
      )}
    </>
  );
};

/** On the card of a requirement that the user keeps: says so, and the way back. */
export const KeptNote = ({ finding }: { readonly finding: Finding }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const session = useSession();
  const { review, kept } = useSessionState();
  const choice = kept.find(({ findings }) => findings.includes(finding));
  if (review === undefined || choice === undefined) return null;
  return (
    <div>
      <p className={tab.small}>{keepStrings.marked(isAboutAbsence(finding, review))}</p>
      <div className={styles.buttons}>
        <Button
          className={styles.keep}
          size="small"
          aria-label={keepStrings.takeBackLabel(finding.message)}
          onClick={() => session.takeBack([choice.id])}
        >
          {keepStrings.takeBack}
        </Button>
      </div>
    </div>
  );
};
