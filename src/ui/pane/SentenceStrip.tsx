import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { shownKind, stretchesOf } from '../../app/index';
import type { Review } from '../../engine/index';
import { useKindClass } from './kind-styles';
import { excerpt } from './quote';
import { strings } from './strings';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    rowGap: '4px',
    columnGap: '1.5px',
    maxHeight: '184px',
    overflowY: 'auto',
    padding: '3px',
  },
  stretch: { display: 'contents' },
  tick: {
    width: '2px',
    height: '24px',
    marginInline: '2px',
    backgroundColor: tokens.colorNeutralForeground2,
    forcedColorAdjust: 'none',
  },
  sentence: {
    height: '24px',
    flexShrink: 0,
    borderRadius: '2px',
    cursor: 'pointer',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  selected: {
    outline: `2px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: '1px',
  },
});

/** Width in px of a sentence: grows with its length, wide enough to hit and short enough to see many. */
const widthOf = (length: number): number => Math.round(Math.min(36, 7 + length / 9));

interface SentenceStripProps {
  readonly review: Review;
  /** Index in `review.sentences`. */
  readonly selected: number | undefined;
  readonly onSelect: (sentence: number) => void;
  readonly onShow: (sentence: number) => void;
}

/** The document as a thin map: one mark a sentence, one tick a heading. A list box to the keyboard and screen reader. */
export const SentenceStrip = ({ review, selected, onSelect, onShow }: SentenceStripProps) => {
  const styles = useStyles();
  const kindClass = useKindClass();
  const strip = useRef<HTMLDivElement>(null);
  const stretches = stretchesOf(review);
  const order = stretches.flatMap(({ sentences }) => sentences.map(({ index }) => index));
  const total = order.length;
  const positions = new Map(order.map((index, position) => [index, position]));

  const moveTo = (position: number): void => {
    const index = order[Math.max(0, Math.min(total - 1, position))];
    if (index === undefined) return;
    onSelect(index);
    strip.current?.querySelector<HTMLElement>(`[data-sentence="${index}"]`)?.focus();
  };
  const stretchStart = (position: number, step: 1 | -1): number => {
    const starts = stretches.map(({ sentences }) => order.indexOf(sentences[0]?.index ?? 0));
    return step === 1
      ? (starts.find((start) => start > position) ?? total - 1)
      : (starts.filter((start) => start < position).at(-1) ?? 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const position = Math.max(0, order.indexOf(selected ?? -1));
    const to = {
      ArrowRight: position + 1,
      ArrowDown: position + 1,
      ArrowLeft: position - 1,
      ArrowUp: position - 1,
      Home: 0,
      End: total - 1,
      PageDown: stretchStart(position, 1),
      PageUp: stretchStart(position, -1),
    }[event.key];
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter' || event.key === ' ') onShow(order[position] ?? 0);
    else return;
    event.preventDefault();
  };

  const inTabOrder = selected ?? order[0];
  return (
    <div
      ref={strip}
      className={styles.strip}
      role="listbox"
      aria-label={strings.strip}
      aria-orientation="horizontal"
    >
      {stretches.map(({ heading, sentences }, stretch) => (
        <div key={stretch} className={styles.stretch} role="group" aria-label={heading || strings.textStart}>
          <span className={styles.tick} title={heading || strings.textStart} aria-hidden />
          {sentences.map(({ index, sentence }) => {
            const kind = shownKind(sentence);
            return (
              <div
                key={index}
                data-sentence={index}
                role="option"
                tabIndex={index === inTabOrder ? 0 : -1}
                aria-selected={index === selected}
                aria-label={strings.stripLabel(
                  (positions.get(index) ?? 0) + 1,
                  total,
                  kind,
                  excerpt(sentence.text, 160),
                )}
                title={`${strings.kinds[kind]}: ${excerpt(sentence.text, 90)}`}
                className={mergeClasses(
                  styles.sentence,
                  ...kindClass(kind),
                  index === selected && styles.selected,
                )}
                style={{ width: widthOf(sentence.text.length) }}
                onClick={() => {
                  onSelect(index);
                  onShow(index);
                }}
                onKeyDown={onKeyDown}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
};
