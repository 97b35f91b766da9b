import { type DocumentPort, DocumentPortError, type Look, type TextTarget } from '../ports/document-port';
import { cannotRestore, laterFirst } from './explain-error';
import type { Change } from './change';
import type { Journal } from './journal';
import { parted } from './restoration';
import { planInsertions } from './missing-sections';
import { remarkBack, replacementsOf, targetOf } from './places';
import { nextRemark } from './remarks';
import type { SessionReading } from './session-reading';
import type { SessionSetup } from './session-setup';
import type { Deed, SessionState } from './session-state';
import type { SessionStore } from './session-store';
import type { Session } from './session-type';
import { undo } from './undo';

interface Deps {
  readonly port: DocumentPort;
  readonly store: SessionStore;
  readonly setup: Pick<SessionSetup, 'planSections' | 'templateOf'>;
  readonly journal: Journal;
  readonly reading: Pick<SessionReading, 'read' | 'setBehind'>;
  readonly act: (work: () => Promise<void>) => Promise<void>;
  readonly reviewNow: () => Promise<boolean>;
}

/** What the session writes in the document. */
export type SessionEdits = Pick<Session, 'replace' | 'replaceAll' | 'insertMissing' | 'restore'> & {
  /** The words of the last reading have been replaced in the host. Reviews again, without an act of its own. */
  readonly replaced: (target: TextTarget, replacement: string, look?: Look) => Promise<void>;
};

export const createSessionEdits = (deps: Deps): SessionEdits => {
  const { port, setup, journal, reading, act, reviewNow } = deps;
  const { getState, set } = deps.store;
  const behind = (): void => reading.setBehind(true);

  const changeOf = (id: number): Change | undefined => journal.changes().find((change) => change.id === id);

  const changed = (id: number, left: readonly string[] = []): Deed | undefined => {
    const change = changeOf(id);
    return change && { kind: 'changed', change, left };
  };

  /** Whoever takes back what they have just done is taken to its remark; an older change is restored from where they are. */
  const backAt = (change: Change, before: SessionState): Partial<SessionState> =>
    before.deed?.kind === 'changed' && before.deed.change.id === change.id && change.kind === 'replaced'
      ? {
          current: remarkBack(
            change.words.map(({ text }) => text),
            before,
            getState(),
          ),
        }
      : {};

  return {
    replaced: async (target, replacement, look) => {
      const id = journal.replaced([{ target, replacement, look }]);
      await reviewNow();
      set({ deed: changed(id) });
    },
    replace: (finding, choice) =>
      act(async () => {
        const replacement = finding.replacements[choice];
        const { review } = getState();
        const target = review === undefined ? undefined : targetOf(review, finding);
        if (replacement === undefined || target === undefined) return;
        const look = await port.replace(target, replacement);
        behind();
        const id = journal.replaced([{ target, replacement, look }]);
        await reviewNow();
        set({ current: nextRemark(getState().remarks, finding)?.id, deed: changed(id) });
      }),
    replaceAll: (findings) =>
      act(async () => {
        const { review } = getState();
        const wanted = review === undefined ? [] : replacementsOf(review, findings);
        const replaced = await port.replaceAll(wanted.map(({ wish }) => wish));
        const left = new Set(replaced.left);
        const done = wanted.flatMap(({ wish }, index) =>
          left.has(index) ? [] : [{ ...wish, look: replaced.looks.get(index) }],
        );
        if (done.length === 0) throw new DocumentPortError('stale');
        behind();
        const id = journal.replaced(done);
        await reviewNow();
        const [first] = findings;
        set({
          current: first && nextRemark(getState().remarks, first)?.id,
          deed: changed(
            id,
            wanted.filter((_wanted, index) => left.has(index)).map(({ surroundings }) => surroundings),
          ),
        });
      }),
    insertMissing: (sections) =>
      act(async () => {
        const { review } = getState();
        const template = setup.templateOf(review);
        if (review === undefined || template === undefined) return;
        const plan = await setup.planSections(review.blocks, template);
        const insertions = planInsertions(review, template, sections, plan);
        if (insertions.length === 0) return;
        const after = await port.insertSections(insertions);
        behind();
        const id = journal.inserted(insertions, after);
        await reviewNow();
        set({ deed: changed(id) });
      }),
    restore: (id) => {
      const before = getState();
      return act(async () => {
        const change = changeOf(id);
        if (change === undefined) return;
        await reading.read();
        const restoration = journal.restoration(id);
        const done = await undo(port, restoration);
        if (done !== undefined) journal.restored(id, done);
        if (done !== undefined) behind();
        await reviewNow();
        if (restoration?.kind === 'covered') set({ trouble: laterFirst });
        else if (done === undefined) set({ trouble: cannotRestore });
        else set({ ...backAt(change, before), deed: { kind: 'restored', ...parted(change, done) } });
      });
    },
  };
};
