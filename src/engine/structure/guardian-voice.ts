import type { ChildVoiceUnit } from './child-voice';
import { linesOf } from './lines';
import { CHILD_WORDS, PARENT_WORDS, hearing } from './voice';

const GUARDIAN_LABEL = /^(?:vårdnadshavare|vårdnadshavarna|förälder|föräldrar|mor|far|mamma|pappa)$/iu;

/** True when the document tells what a guardian has said or wants. */
export const guardiansAreHeard = ({ blocks, judgements }: ChildVoiceUnit): boolean => {
  const lines = linesOf(
    blocks.map(({ block }) => block),
    0,
    blocks.length,
  );
  const names = lines.flatMap(({ label, value = '' }) =>
    label !== undefined && GUARDIAN_LABEL.test(label) ? (value.match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? []) : [],
  );
  const guardians = new Set([...PARENT_WORDS, ...names.map((name) => name.toLowerCase())]);
  const isHeard = hearing(guardians, CHILD_WORDS, false);
  return blocks.some(({ sentences }, index) => isHeard(sentences, judgements[index]));
};
