import { Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { readMarkdown } from '../../adapters/text/index';
import { type Remark, settle } from '../../app/index';
import { createReviewer, type Review, type Setup } from '../../engine/index';
import { quoteOf } from '../pane/quote';
import { StrengthMark } from '../pane/StrengthMark';
import { strings } from './strings';
import { useFormStyles } from './styles';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: '1px solid transparent',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  summary: {
    cursor: 'pointer',
    minHeight: '32px',
    lineHeight: '32px',
    color: tokens.colorBrandForeground1,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quote: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 0,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Where the remark's words stand in the text box; blocks come in the order of the text. */
const placeOf = (text: string, { blocks }: Review, { finding }: Remark): readonly [number, number] => {
  const start = blocks.slice(0, finding.block).reduce((from, block) => {
    const found = text.indexOf(block.text, from);
    return found === -1 ? from : found + block.text.length;
  }, 0);
  const found = text.indexOf(blocks[finding.block]?.text ?? '', start);
  return found === -1 ? [start, start] : [found + finding.start, found + finding.end];
};

const Card = ({
  remark,
  review,
  onShow,
}: {
  readonly remark: Remark;
  readonly review: Review;
  readonly onShow: () => void;
}) => {
  const styles = useStyles();
  const form = useFormStyles();
  const { finding } = remark;
  const { before, words, after } = quoteOf(review, finding);
  return (
    <li className={styles.card}>
      <StrengthMark strength={finding.strength} />
      <button type="button" className={styles.quote} onClick={onShow} title={strings.show(words)}>
        {before}
        <strong>{words}</strong>
        {after}
      </button>
      <p className={form.text}>{finding.message}</p>
      {finding.replacements.length > 0 && (
        <p className={form.small}>
          {strings.replaceWith} {strings.replacements(finding.replacements)}
        </p>
      )}
      <p className={form.small}>{finding.source.name}</p>
    </li>
  );
};

/** A text box with live remarks, by the settings as last found without faults. */
export const TryText = ({ setup, isOld }: { readonly setup: Setup; readonly isOld: boolean }) => {
  const styles = useStyles();
  const form = useFormStyles();
  const [text, setText] = useState<string>(strings.trySample);
  const [type, setType] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const lateText = useDeferredValue(text);
  const lateSetup = useDeferredValue(setup);
  const reviewer = useMemo(() => createReviewer(lateSetup), [lateSetup]);
  const isOffered = lateSetup.templates.some(({ id }) => id === type);
  const review = useMemo(
    () => reviewer.review(readMarkdown(lateText), isOffered ? { documentType: type } : {}),
    [reviewer, lateText, type, isOffered],
  );
  const remarks = useMemo(
    () => settle(review).filter(({ finding }) => finding.start !== finding.end),
    [review],
  );
  const show = (remark: Remark): void => {
    const area = box.current?.querySelector('textarea');
    const [start, end] = placeOf(text, review, remark);
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  const isAboutSection = ({ finding }: Remark): boolean => review.blocks[finding.block]?.kind === 'heading';
  const aboutSections = remarks.filter(isAboutSection);
  const cards = (shown: readonly Remark[]) =>
    shown.map((remark) => (
      <Card key={remark.id} remark={remark} review={review} onShow={() => show(remark)} />
    ));
  const heading = (scope: string): string =>
    review.sections.find(({ id }) => id === scope)?.heading ?? strings.whole;
  return (
    <div className={form.group}>
      <h2 className={form.heading} style={{ marginTop: 0 }}>
        {strings.tryTitle}
      </h2>
      <p className={form.small}>{strings.tryIntro}</p>
      <div ref={box}>
        <Field label={strings.tryLabel}>
          <Textarea
            rows={9}
            resize="vertical"
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
      </div>
      <Field label={strings.tryType}>
        <Select value={isOffered ? type : ''} onChange={(_event, { value }) => setType(value)}>
          <option value="">{strings.recognise}</option>
          {setup.templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {isOld && <p className={`${form.text} ${form.fault}`}>{strings.tryStale}</p>}
      <p role="status" className={form.text}>
        {remarks.length === 0 ? strings.noRemarks : strings.remarkCount(remarks.length)}
      </p>
      <ul className={form.list}>{cards(remarks.filter((remark) => !isAboutSection(remark)))}</ul>
      {aboutSections.length > 0 && (
        <details>
          <summary className={styles.summary}>{strings.sectionRemarks(aboutSections.length)}</summary>
          <ul className={form.list}>{cards(aboutSections)}</ul>
        </details>
      )}
      {review.goals.length > 0 && (
        <>
          <h3 className={form.heading}>{strings.goalsTitle}</h3>
          <ul className={form.list}>
            {review.goals.map(({ scope, value, limit, status }) => (
              <li key={scope} className={status === 'over' ? form.fault : form.small}>
                {strings.goalStatus(heading(scope), value, limit)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
