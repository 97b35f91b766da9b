import { createSession, type Session } from '../../src/app/index';
import { createReviewer, type Finding } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import type { DocumentPort } from '../../src/ports/document-port';
import { remarksOn } from './remarks-on';

const setup = defaultSetup();
const reviewer = createReviewer(setup);

/** Which words have a remark, and what it proposes in their place. */
export interface Marking {
  readonly words: RegExp;
  readonly replacement: (words: string) => string;
}

/** Strikes every block that begins with "Bort". */
export const strikeBort: Marking = { words: /^Bort.*$/gsu, replacement: () => '' };

/** A session whose review has the sections of a real one, and remarks on these words wherever they stand. */
export const markedSession = (port: DocumentPort, { words, replacement }: Marking): Session =>
  createSession({
    port,
    setup,
    review: (document, options) => {
      const review = reviewer.review(document, options);
      const findings = remarksOn(review.blocks, words, (found) => ({ replacements: [replacement(found)] }));
      return { ...review, findings, cuts: [] };
    },
  });

export const findingsOf = (session: Session): Finding[] =>
  session.getState().remarks.map(({ finding }) => finding);

/** Does what remark number `nth` proposes. */
export const replaceNth = async (session: Session, nth = 0): Promise<void> => {
  const finding = findingsOf(session)[nth];
  if (finding === undefined) throw new Error(`There is no remark ${nth}.`);
  await session.replace(finding, 0);
};

/** Restores change number `nth`, counted from the newest. */
export const restoreNth = (session: Session, nth = 0): Promise<void> =>
  session.restore(session.getState().changes[nth]?.id ?? -1);
