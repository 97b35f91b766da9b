import type { DocumentPort } from '../ports/document-port';
import { explainError } from './explain-error';
import type { SessionStore } from './session-store';

interface Deps {
  readonly port: Pick<DocumentPort, 'traces'>;
  readonly store: SessionStore;
  /** Runs as one act of the session. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  /** Takes away what is shown over the text, as an act of its own. */
  readonly hideMarks: () => Promise<void>;
  /** What was remembered with the document is gone. */
  readonly forgotten: () => Promise<void>;
}

/** What Saklig has left in the document, as a part of the session. */
export interface SessionTraces {
  /** Whether this host's documents can hold anything of Saklig's. */
  readonly canLeaveTraces: boolean;
  /** Looks for what is there; the state then has it. */
  readonly findTraces: () => Promise<void>;
  /** Takes all of it away, reviews again, and looks for what is left. */
  readonly removeTraces: () => Promise<void>;
}

export const createSessionTraces = (deps: Deps): SessionTraces => {
  const { act, hideMarks, forgotten } = deps;
  const { getState, set } = deps.store;
  const { traces } = deps.port;
  const look = async (): Promise<void> => {
    if (traces !== undefined) set({ traces: await traces.find() });
  };
  return {
    canLeaveTraces: traces !== undefined,
    findTraces: async () => {
      try {
        await look();
      } catch (error) {
        set({ trouble: explainError(error) });
      }
    },
    removeTraces: async () => {
      if (getState().marks.view !== undefined) await hideMarks();
      await act(async () => {
        if (traces === undefined) return;
        try {
          await traces.remove();
        } finally {
          await look();
        }
        await forgotten();
        if (getState().traces?.length === 0) set({ deed: { kind: 'cleaned' } });
      });
    },
  };
};
