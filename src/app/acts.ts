/** Does what the user asks, one act at a time. No method rejects. */
export interface Acts {
  readonly isActing: () => boolean;
  /** A second press while the first act is under way does nothing. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  /** Waits for the act under way. */
  readonly actAfter: (work: () => Promise<void>) => Promise<void>;
  /** The latest request counts: gives up what can be given up of the act under way, and waits for the rest of it. */
  readonly actInstead: (work: () => Promise<void>) => Promise<void>;
}

export const createActs = (told: {
  readonly begin: () => void;
  readonly fail: (error: unknown) => void;
  readonly giveUp: () => void;
}): Acts => {
  let acting: Promise<void> | undefined;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    told.begin();
    try {
      await work();
    } catch (error) {
      told.fail(error);
    } finally {
      acting = undefined;
    }
  };
  const act = (work: () => Promise<void>): Promise<void> => (acting ??= attempt(work));
  return {
    isActing: () => acting !== undefined,
    act,
    actAfter: async (work) => {
      while (acting !== undefined) await acting;
      await act(work);
    },
    actInstead: async (work) => {
      while (acting !== undefined) {
        told.giveUp();
        await acting;
      }
      await act(work);
    },
  };
};
