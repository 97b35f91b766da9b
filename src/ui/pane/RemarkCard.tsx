import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Remark, type RemarkGroup, sameRemarks } from '../../app/index';
import type { Finding, Review } from '../../engine/index';
import { KeepButton, KeptNote } from './KeepButton';
import { KEYS, stop } from './keys';
import { excerpt, quoteOf } from './quote';
import { Losses } from './Losses';
import { ReplaceAll } from './ReplaceAll';
import { useSession, useSessionState } from './session-context';
import { SourceNote } from './SourceNote';
import { strings } from './strings';
import { useVisuallyHidden } from './styles';
import { useWaits } from './waits';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: '10px 12px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: '1px solid transparent',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground3 },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '&:hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  quote: {
    display: 'block',
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: 0,
    background: 'none',
    font: 'inherit',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    // The whole card selects the words; the real button is the quotation.
    '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    '&:focus-visible': { outline: 'none' },
    '&:focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  message: { margin: '4px 0 0', overflowWrap: 'anywhere' },
  reason: { marginTop: '4px' },
  above: { position: 'relative', zIndex: 1 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    marginTop: '6px',
  },
  lead: { color: tokens.colorNeutralForeground2 },
  action: {
    minWidth: 0,
    minHeight: '28px',
    maxWidth: '100%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  related: {
    minWidth: 0,
    minHeight: '28px',
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { paddingInline: '8px' },
  },
  details: { position: 'relative', zIndex: 1, marginTop: '4px', fontSize: tokens.fontSizeBase200 },
  summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  foldedItem: { paddingTop: '4px' },
});

const Actions = ({
  finding,
  extra,
  hasKeys = false,
}: {
  readonly finding: Finding;
  readonly extra?: ReactNode;
  /** Whether the card's keys press them. */
  readonly hasKeys?: boolean;
}) => {
  const styles = useStyles();
  const session = useSession();
  const waits = useWaits();
  const hasWords = finding.replacements.some((replacement) => replacement !== '');
  return (
    <div className={styles.actions}>
      {hasWords && (
        <span className={styles.lead} aria-hidden>
          {strings.replaceLead}
        </span>
      )}
      {finding.replacements.map((replacement, choice) => (
        <Button
          key={replacement}
          {...waits}
          className={mergeClasses(styles.action, styles.above)}
          size="small"
          aria-keyshortcuts={hasKeys && choice === 0 ? KEYS.replace : undefined}
          aria-label={replacement === '' ? strings.strike : strings.replaceWith(replacement)}
          onClick={() => void session.replace(finding, choice)}
        >
          {replacement === '' ? strings.strike : replacement}
        </Button>
      ))}
      {extra}
      <KeepButton finding={finding} hasKey={hasKeys} />
    </div>
  );
};

const Folded = ({
  findings,
  of,
}: {
  readonly findings: readonly Finding[];
  /** The finding that they are folded under. */
  readonly of: Finding;
}) => {
  const styles = useStyles();
  const { kept } = useSessionState();
  const isKept = (finding: Finding): boolean => kept.some((choice) => choice.findings.includes(finding));
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{strings.folded(findings.length)}</summary>
      {findings.map((finding) => (
        <div key={`${finding.rule}-${finding.start}-${finding.message}`} className={styles.foldedItem}>
          <p className={styles.message}>
            {finding.text === of.text
              ? finding.message
              : strings.foldedMessage(excerpt(finding.text, 60), finding.message)}
          </p>
          {isKept(finding) ? <KeptNote finding={finding} /> : <Actions finding={finding} />}
        </div>
      ))}
    </details>
  );
};

/** The actions on one remark, and on all that say the same of the same word. */
const OwnActions = ({ remark, review }: { readonly remark: Remark; readonly review: Review }) => {
  const styles = useStyles();
  const { remarks } = useSessionState();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { finding } = remark;
  const same = finding.replacements.length === 0 ? [] : sameRemarks(remarks, remark);
  if (same.length < 2) return <Actions finding={finding} hasKeys />;
  return (
    <div ref={box}>
      <Actions
        finding={finding}
        hasKeys
        extra={
          <Button
            className={mergeClasses(styles.action, styles.above)}
            size="small"
            aria-expanded={isOpen}
            aria-label={strings.replaceAllLabel(excerpt(finding.text, 40), same.length)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {strings.replaceAll(same.length)}
          </Button>
        }
      />
      {isOpen && (
        <ReplaceAll
          remarks={same}
          review={review}
          onCancel={() => {
            setIsOpen(false);
            box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
          }}
        />
      )}
    </div>
  );
};

/** What stands above a list of cards. */
export type SharedReason = Pick<RemarkGroup, 'why' | 'source'>;

/** One remark: the words, what and why, and what can be done. A click selects the words in the document. */
export const RemarkCard = ({
  remark,
  shared,
}: {
  readonly remark: Remark;
  readonly shared: SharedReason;
}) => {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const session = useSession();
  const waits = useWaits();
  const { current, deed, review } = useSessionState();
  const quoteButton = useRef<HTMLButtonElement>(null);
  const isCurrent = current === remark.id;
  useEffect(() => {
    if (isCurrent && deed !== undefined) quoteButton.current?.focus();
  }, [isCurrent, deed]);
  const { finding, folded } = remark;
  if (review === undefined) return null;
  const { before, words, after } = quoteOf(review, finding);
  const { related } = finding;
  const ownWhy = finding.why === shared.why ? undefined : finding.why;
  const ownSource = finding.source.id === shared.source?.id ? undefined : finding.source;
  return (
    <li
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
      data-remark={remark.id}
    >
      <button
        ref={quoteButton}
        {...stop}
        {...waits}
        type="button"
        className={styles.quote}
        onClick={() => void session.select(finding, remark.id)}
      >
        <span className={hidden}>{strings.showWords} </span>
        {before}
        <span className={styles.words}>{words}</span>
        {after}
      </button>
      <p className={styles.message}>
        {finding.message}
        {shared.why === undefined &&
          finding.wordsSaved !== undefined &&
          ` ${strings.wordsSaved(finding.wordsSaved)}`}
      </p>
      <Losses cut={review.cuts?.find((cut) => cut.finding === review.findings.indexOf(finding))} />
      {(ownWhy !== undefined || ownSource !== undefined) && (
        <div className={mergeClasses(styles.above, styles.reason)}>
          <SourceNote why={ownWhy} source={ownSource} />
        </div>
      )}
      {related !== undefined && (
        <Button
          {...waits}
          className={mergeClasses(styles.above, styles.related)}
          size="small"
          appearance="transparent"
          onClick={() => void session.goTo(related.block, related)}
        >
          {strings.related}
        </Button>
      )}
      {remark.kept ? <KeptNote finding={finding} /> : <OwnActions remark={remark} review={review} />}
      {folded.length > 0 && <Folded findings={folded} of={finding} />}
    </li>
  );
};
