import type { DocumentPort } from '../ports/document-port';
import type { Acts } from './acts';
import { nothingSelected } from './explain-error';
import { targetOf } from './places';
import type { SessionStore } from './session-store';
import type { Session } from './session-type';
import { partsOf } from './within';

interface Deps {
  readonly port: Pick<DocumentPort, 'select' | 'readSelection'>;
  readonly store: SessionStore;
  readonly act: Acts['act'];
  readonly reviewNow: () => Promise<boolean>;
}

/** What is selected in the host: by the session to show a place, by the user to ask about one. */
export type SessionSelection = Pick<Session, 'select' | 'goTo' | 'reviewSelection' | 'showAll'>;

export const createSessionSelection = ({ port, store, act, reviewNow }: Deps): SessionSelection => {
  const { getState, set } = store;
  const reviewSelection = (): Promise<void> =>
    act(async () => {
      if (!(await reviewNow())) return;
      const within = partsOf(getState().review, (await port.readSelection?.()) ?? []);
      set(within.length === 0 ? { trouble: nothingSelected } : { within });
    });
  return {
    select: (finding, remark) =>
      act(async () => {
        if (remark !== undefined) set({ current: remark });
        const { review } = getState();
        const target = review && targetOf(review, finding);
        if (target === undefined) return;
        await port.select(finding.start === finding.end ? { block: target.block } : target);
      }),
    goTo: (index, span) =>
      act(async () => {
        const block = getState().review?.blocks[index];
        if (block === undefined) return;
        await port.select(
          span === undefined
            ? { block: block.id }
            : { block: block.id, ...span, text: block.text.slice(span.start, span.end) },
        );
      }),
    reviewSelection: port.readSelection === undefined ? undefined : reviewSelection,
    showAll: () => set({ within: undefined }),
  };
};
