import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular, ArrowRight16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { countKinds, groupsOf, shownKind, shownKinds, stretchesOf } from '../../app/index';
import type { Review, ReviewedSentence } from '../../engine/index';
import { EmptyState } from './EmptyState';
import { useKindClass } from './kind-styles';
import { excerpt } from './quote';
import { RemarkGroups } from './Remarks';
import { SentenceStrip } from './SentenceStrip';
import { Heading, useSession, useSessionState } from './session-context';
import { ShowMarks } from './ShowMarks';
import { useSelectedSentence } from './use-selected-sentence';
import { strings } from './strings';
import { useTabStyles } from './styles';
import { useWaits } from './waits';

const useStyles = makeStyles({
  legend: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: '8px',
    rowGap: '2px',
    alignItems: 'center',
  },
  row: { display: 'contents' },
  swatch: { width: '20px', height: '14px', borderRadius: '2px' },
  figure: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  kindName: { display: 'flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  quote: {
    margin: '8px 0',
    paddingInlineStart: '10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  nav: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px' },
  navButton: { minWidth: '32px', minHeight: '32px' },
  sentenceList: { margin: '4px 0 12px', paddingInlineStart: '20px' },
  listHeading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const Legend = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const kindClass = useKindClass();
  const tab = useTabStyles();
  const counts = countKinds(review);
  return (
    <ul className={mergeClasses(tab.plainList, styles.legend)}>
      {shownKinds.map((kind) => (
        <li key={kind} className={styles.row} title={strings.kindMeaning[kind]}>
          <span className={mergeClasses(styles.swatch, ...kindClass(kind))} aria-hidden />
          <span>{strings.kinds[kind]}</span>
          <span className={styles.figure}>{strings.kindCount(counts[kind], review.sentences.length)}</span>
        </li>
      ))}
    </ul>
  );
};

interface SentenceDetailsProps {
  readonly sentence: ReviewedSentence;
  readonly onStep: (step: 1 | -1) => void;
  readonly onShow: () => void;
}

const SentenceDetails = ({ sentence, onStep, onShow }: SentenceDetailsProps) => {
  const waits = useWaits();
  const styles = useStyles();
  const tab = useTabStyles();
  const kindClass = useKindClass();
  const kind = shownKind(sentence);
  return (
    <div className={tab.box}>
      <div className={styles.kindName}>
        <span className={mergeClasses(styles.swatch, ...kindClass(kind))} aria-hidden />
        {strings.kinds[kind]}
        {kind === 'unclear' && <span className={tab.small}>{strings.likely(sentence.kind)}</span>}
      </div>
      <p className={styles.quote}>{excerpt(sentence.text, 220)}</p>
      <p className={tab.small}>{strings.kindMeaning[kind]}</p>
      {sentence.source !== undefined && (
        <p className={tab.small}>
          {strings.saidBy} {sentence.source}
        </p>
      )}
      {sentence.clues.length > 0 && (
        <p className={tab.small}>
          {strings.clues} {sentence.clues.join(', ')}
        </p>
      )}
      <div className={styles.nav}>
        <Button
          className={styles.navButton}
          size="small"
          icon={<ArrowLeft16Regular />}
          aria-label={strings.previousSentence}
          onClick={() => onStep(-1)}
        />
        <Button
          className={styles.navButton}
          size="small"
          icon={<ArrowRight16Regular />}
          aria-label={strings.nextSentence}
          onClick={() => onStep(1)}
        />
        <Button {...waits} className={styles.navButton} size="small" appearance="subtle" onClick={onShow}>
          {strings.showInText}
        </Button>
      </div>
    </div>
  );
};

const SentenceList = ({ review }: { readonly review: Review }) => {
  const styles = useStyles();
  const tab = useTabStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={tab.summary}>{strings.sentenceList}</summary>
      {open &&
        stretchesOf(review).map(({ heading, sentences }, stretch) => (
          <section key={stretch}>
            <Heading depth={3} className={styles.listHeading}>
              {heading || strings.textStart}
            </Heading>
            <ol className={styles.sentenceList}>
              {sentences.map(({ index, sentence }) => (
                <li key={index}>
                  <strong>{strings.kinds[shownKind(sentence)]}:</strong> {sentence.text}
                </li>
              ))}
            </ol>
          </section>
        ))}
    </details>
  );
};

/** Facts and assessments told apart: the strip, its legend, why a sentence counts as what it does, and remarks. */
export const FactsTab = ({ review }: { readonly review: Review }) => {
  const tab = useTabStyles();
  const session = useSession();
  const { remarks } = useSessionState();
  const [selected, setSelected] = useSelectedSentence(review);
  const groups = groupsOf(remarks, ['facts', 'integrity'], session.setup.rules);
  const show = (index: number): void => {
    const sentence = review.sentences[index];
    if (sentence !== undefined)
      void session.goTo(sentence.block, { start: sentence.start, end: sentence.end });
  };
  const sentence = selected === undefined ? undefined : review.sentences[selected];
  const step = (by: 1 | -1): void =>
    setSelected((now) => Math.max(0, Math.min(review.sentences.length - 1, (now ?? -1) + by)));
  if (review.sentences.length === 0 && groups.length === 0) return <EmptyState review={review} />;
  return (
    <div className={tab.tab}>
      <section className={tab.section}>
        <Heading depth={1} className={tab.heading}>
          {strings.strip}
        </Heading>
        <SentenceStrip review={review} selected={selected} onSelect={setSelected} onShow={show} />
        <Legend review={review} />
        <ShowMarks what="kinds" />
        {sentence === undefined || selected === undefined ? (
          <p className={tab.small}>{strings.pickSentence}</p>
        ) : (
          <SentenceDetails sentence={sentence} onStep={step} onShow={() => show(selected)} />
        )}
        <SentenceList review={review} />
      </section>
      <section className={tab.section}>
        <Heading depth={1} className={tab.heading}>
          {strings.factRemarks}
        </Heading>
        {groups.length > 0 ? <RemarkGroups groups={groups} /> : <EmptyState review={review} />}
      </section>
    </div>
  );
};
