import type { Finding, Review } from '../engine/index';
import { type DocumentPort, DocumentPortError } from '../ports/document-port';
import type { MarkAnswer, MarkMeans, TextMark, TextMarker } from '../ports/text-marks';
import type { MarkState, MarkView } from './mark-state';
import { targetOf } from './places';
import { categoryOf, type Remark } from './remarks';
import { type ShownKind, shownKind } from './sentence-kinds';
import type { SessionState } from './session-state';

/** With one colour only one kind can be shown; this one to begin with. */
const FIRST_ALONE: ShownKind = 'assessment';

/** The view that the means can show. Undefined when it cannot show anything of the kind. */
const possible = (view: MarkView, means: MarkMeans | undefined): MarkView | undefined => {
  if (means === undefined || (means === 'highlight' && view.what === 'language')) return undefined;
  if (view.what === 'language' || means !== 'highlight') return view;
  return { what: 'kinds', only: view.only ?? FIRST_ALONE };
};

const kindMarks = (review: Review, only: ShownKind | undefined, means: MarkMeans | undefined): TextMark[] =>
  review.sentences.flatMap((sentence) => {
    const { block, start, end, text } = sentence;
    const look = shownKind(sentence);
    const id = review.blocks[block]?.id;
    // A sentence that may be either gets no colour of its own among the others; in the editor it gets a question mark.
    const isShown = only === undefined ? look !== 'unclear' || means === 'decorations' : look === only;
    return isShown && id !== undefined ? [{ target: { block: id, start, end, text }, look }] : [];
  });

/** Words with a replacement to offer; whole sentences are told of in the pane only. */
const languageMarks = (
  review: Review,
  remarks: readonly Remark[],
): readonly { readonly mark: TextMark; readonly finding: Finding }[] =>
  remarks.flatMap(({ finding }) => {
    if (categoryOf(finding) !== 'language' || finding.replacements.length === 0) return [];
    const target = targetOf(review, finding);
    const replacements = finding.replacements.filter((replacement) => replacement !== '');
    return target === undefined || target.text === ''
      ? []
      : [{ mark: { target, look: 'remark' as const, replacements }, finding }];
  });

/** Keeps the marks in the text in step with the review. */
export interface Marking {
  readonly state: () => MarkState;
  /** Shows the view, or what comes nearest to it by this host's means. Rejects with DocumentPortError. */
  readonly show: (view: MarkView) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Shows the same view of another review; nothing when nothing is shown. */
  readonly redraw: () => Promise<void>;
  /** The finding behind a mark that is shown. */
  readonly findingOf: (answer: MarkAnswer) => Finding | undefined;
}

export const createMarking = (
  { marker }: Pick<DocumentPort, 'marker'>,
  getState: () => Pick<SessionState, 'review' | 'remarks'>,
): Marking => {
  let view: MarkView | undefined;
  let left = 0;
  let findings: ReadonlyMap<TextMark, Finding> = new Map();

  const draw = async (by: TextMarker, wanted: MarkView): Promise<void> => {
    const { review, remarks } = getState();
    const means = by.means();
    const shown = possible(wanted, means);
    if (shown === undefined || review === undefined) throw new DocumentPortError('not-supported');
    const words = shown.what === 'language' ? languageMarks(review, remarks) : [];
    const marks =
      shown.what === 'language' ? words.map(({ mark }) => mark) : kindMarks(review, shown.only, means);
    try {
      left = await by.show(marks);
    } catch (error) {
      if (by.means() === means) throw error;
      await draw(by, wanted);
      return;
    }
    view = shown;
    findings = new Map(words.map(({ mark, finding }) => [mark, finding]));
  };

  const clear = async (): Promise<void> => {
    view = undefined;
    left = 0;
    findings = new Map();
    await marker?.clear();
  };

  return {
    state: () => ({ means: marker?.means(), view, left }),
    show: async (wanted) => {
      if (marker === undefined) throw new DocumentPortError('not-supported');
      await draw(marker, wanted);
    },
    clear,
    redraw: async () => {
      if (marker === undefined || view === undefined) return;
      try {
        await draw(marker, view);
      } catch (error) {
        // Marks of another review would tell untruths.
        await clear().catch(() => undefined);
        throw error;
      }
    },
    findingOf: ({ mark }) => findings.get(mark),
  };
};
