import type { CaseDocument } from '../engine/index';
import type { DocumentPort } from '../ports/document-port';
import type { Watch } from '../ports/watch';
import type { Journal } from './journal';
import { reanchored } from './reanchor';
import type { SessionStore } from './session-store';
import { movedParts } from './within';

interface Deps {
  readonly port: Pick<DocumentPort, 'read' | 'paragraphs'>;
  readonly journal: Journal;
  readonly store: SessionStore;
}

/** The text as it was last read, and whether it may be another by now. */
export interface SessionReading {
  readonly read: (watch?: Watch) => Promise<CaseDocument>;
  /** The document has been read: what the session knows of places in it follows. */
  readonly taken: (document: CaseDocument) => void;
  /** The text may be another than the one that was read for the review on show. */
  readonly isBehind: () => boolean;
  readonly setBehind: (isBehind: boolean) => void;
}

export const createSessionReading = ({ port, journal, store }: Deps): SessionReading => {
  let isBehind = false;
  const taken = ({ blocks }: CaseDocument): void => {
    journal.read(port.paragraphs());
    const { review, within } = store.getState();
    if (review === undefined) return;
    store.setUntold({
      review: reanchored(review, blocks),
      within: within && movedParts(within, review.blocks, blocks),
    });
  };
  return {
    read: async (watch) => {
      const document = await port.read(watch);
      taken(document);
      return document;
    },
    taken,
    isBehind: () => isBehind,
    setBehind: (next) => {
      isBehind = next;
    },
  };
};
