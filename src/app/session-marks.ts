import type { Finding } from '../engine/index';
import type { DocumentPort, Look, TextTarget } from '../ports/document-port';
import { followAnswers } from './host-answers';
import type { MarkView } from './mark-state';
import { createMarking } from './marking';
import type { SessionStore } from './session-store';

interface Deps {
  readonly port: DocumentPort;
  readonly store: SessionStore;
  /** Runs as one act of the session. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  /** As one act, after the one under way. */
  readonly actAfter: (work: () => Promise<void>) => Promise<void>;
  readonly keep: (finding: Finding) => void;
  /** The words of the last reading have been replaced. */
  readonly replaced: (target: TextTarget, replacement: string, look?: Look) => Promise<void>;
  readonly reviewAgain: () => Promise<void>;
}

/** The marks in the text as a part of the session. */
export interface SessionMarks {
  /** Shows a view, or with undefined takes all marks away. */
  readonly showMarks: (view: MarkView | undefined) => Promise<void>;
  /** Brings the marks in step with the review. Rejects with DocumentPortError. */
  readonly redraw: () => Promise<void>;
  /** The same work, with the marks brought in step after it. */
  readonly inStep: <Args extends readonly unknown[]>(
    work: (...args: Args) => void,
  ) => (...args: Args) => void;
  readonly stop: () => void;
}

export const createSessionMarks = (deps: Deps): SessionMarks => {
  const { port, act, actAfter, keep, replaced, reviewAgain } = deps;
  const { getState, set } = deps.store;
  const marking = createMarking(port, getState);
  const told = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } finally {
      set({ marks: marking.state() });
    }
  };
  const redraw = (): Promise<void> => told(marking.redraw());
  const inStep: SessionMarks['inStep'] =
    (work) =>
    (...args) => {
      work(...args);
      redraw().catch(() => undefined);
    };
  set({ marks: marking.state() });
  const stopAnswers = followAnswers({
    port,
    marking,
    review: () => getState().review,
    keep: inStep(keep),
    act,
    replaced,
    reviewAgain,
  });
  return {
    showMarks: (view) => actAfter(() => told(view === undefined ? marking.clear() : marking.show(view))),
    redraw,
    inStep,
    stop: () => {
      stopAnswers?.();
      marking.clear().catch(() => undefined);
    },
  };
};
