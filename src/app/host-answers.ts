import type { Finding, Review } from '../engine/index';
import type { DocumentPort, Look, TextTarget } from '../ports/document-port';
import type { Marking } from './marking';
import { targetOf } from './places';

interface Deps {
  readonly port: DocumentPort;
  readonly marking: Marking;
  readonly review: () => Review | undefined;
  readonly keep: (finding: Finding) => void;
  /** Runs as one act of the session. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  /** The words of the last reading are replaced. */
  readonly replaced: (target: TextTarget, replacement: string, look?: Look) => Promise<void>;
  readonly reviewAgain: () => Promise<void>;
}

/**
 * Follows what the user answers in the host's own pop-up. Word puts an accepted word in the text itself, except in builds
 * that only tell (office-js issue 6644, Mac 16.108): what has not been written is written here, never both.
 * Returns how to stop; undefined where the host has no pop-up.
 */
export const followAnswers = (deps: Deps): (() => void) | undefined => {
  const { port, marking, review, keep, act, replaced, reviewAgain } = deps;

  const accept = async (finding: Finding, replacement: string): Promise<void> => {
    const made = review();
    const target = made && targetOf(made, finding);
    const before = made?.blocks[finding.block]?.text;
    if (target === undefined || before === undefined) return;
    const { blocks } = await port.read();
    const after = before.slice(0, target.start) + replacement + before.slice(target.end);
    if (blocks.some(({ text }) => text === after)) await replaced(target, replacement);
    else if (blocks.some(({ id, text }) => id === target.block && text === before)) {
      const look = await port.replace(target, replacement);
      await replaced(target, replacement, look);
    } else await reviewAgain();
  };

  return port.marker?.onAnswered?.((answer) => {
    const finding = marking.findingOf(answer);
    if (finding === undefined) return;
    if (answer.accepted === undefined) keep(finding);
    else void act(() => accept(finding, answer.accepted ?? ''));
  });
};
