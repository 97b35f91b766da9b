import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import type { Judgement } from '../kinds/kind';
import { wording } from '../wording/wording';
import { linesOf } from './lines';
import type { Outline } from './outline';
import type { Template } from './template';
import { ADULT_WORDS, CHILD_WORDS, hearing } from './voice';

const CHILD_LABEL = wording(/^(?:barn|barnet|barnen|den unge|barn i hushållet|barnets namn)$/iu);
const PERSON_LABEL = wording(/^(?:avser|gäller|sökande|namn|utredningen avser|den enskilde)$/iu);
const NAMED_CHILD = wording(
  /(?<first>\p{Lu}[\p{L}\p{M}-]+)(?: \p{Lu}[\p{L}\p{M}-]+){0,3},?(?: som)?(?: är| \()? ?(?<age>\d{1,2})(?: (?:år|månader)(?!\p{L}| sedan)|(?<=(?:, |\()\d{1,2})(?=[.,)](?: |$)))/gu,
);
const FIRST_NAMES =
  /(?:(?<=(?:^|\P{L})och )|(?<![\p{L}-] ?))(?<first>\p{Lu}\p{Ll}[\p{L}\p{M}-]*)(?= \p{Lu}| [”"“(]|,| och|$)/gu;

const namedWithAge = (passage: { readonly text: string }): string[] =>
  NAMED_CHILD.allIn(passage).flatMap(({ groups }) =>
    Number(groups?.['age']) < 18 ? [groups?.['first'] ?? ''] : [],
  );

/** First names that a block tells to be children's, by an age beside them. */
const agedIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock): readonly string[] => namedWithAge(block),
);

export interface Children {
  /** First names as written. */
  readonly names: readonly string[];
  /** True when the document's head or its type says that it is about a child. */
  readonly isCentral: boolean;
}

interface ChildrensCase {
  readonly blocks: readonly AnalysedBlock[];
  readonly outline: Outline;
  readonly template: Template | undefined;
}

const findChildren = ({ blocks, outline, template }: ChildrensCase): Children => {
  const plain = blocks.map(({ block }) => block);
  const start = outline.sections.find(
    (section) => section.heading !== undefined && section !== outline.sections[outline.title ?? -1],
  )?.heading;
  const head = linesOf(plain, 0, Math.max(1, start ?? Math.min(3, plain.length)));
  const labelled = head.filter(
    ({ label }) =>
      label !== undefined &&
      (CHILD_LABEL.isIn(label) || (template?.concernsChild === true && PERSON_LABEL.isIn(label))),
  );
  const inHead = head.flatMap(namedWithAge);
  const names = new Set([
    ...labelled.flatMap(({ value = '' }) =>
      [...value.matchAll(FIRST_NAMES)].map(({ groups }) => groups?.['first'] ?? ''),
    ),
    ...inHead,
    ...blocks.flatMap(agedIn),
  ]);
  const isOnlyInHousehold = head.every(
    ({ label }) => label === undefined || !/^(?:barn|barnet|barnen|den unge)$/iu.test(label),
  );
  return {
    names: [...names].filter((name) => name !== ''),
    isCentral:
      template?.concernsChild === true || inHead.length > 0 || (labelled.length > 0 && !isOnlyInHousehold),
  };
};

/** Found once for a reading's list of blocks. */
const rememberedChildren = remember(({ blocks }: ChildrensCase) => blocks, findChildren);

/** Who the document says is a child: by label lines, by an age under 18 beside a name. */
export const childrenIn = (
  blocks: readonly AnalysedBlock[],
  outline: Outline,
  template: Template | undefined,
): Children => rememberedChildren({ blocks, outline, template });

export interface ChildVoiceUnit {
  readonly blocks: readonly AnalysedBlock[];
  readonly judgements: readonly (readonly Judgement[])[];
  readonly outline: Outline;
}

/** True when the document tells what one of the children has said, wants, or has shown in another way. */
export const childIsHeard = (
  { blocks, judgements, outline }: ChildVoiceUnit,
  names: readonly string[],
): boolean => {
  const own = new Set([...names.map((name) => name.toLowerCase()), ...CHILD_WORDS]);
  const inGeneral = hearing(own, ADULT_WORDS, false);
  const underOwnHeading = hearing(own, ADULT_WORDS, true);
  return blocks.some(({ sentences, quotes }, index) => {
    const section = outline.sections[outline.sectionOf[index] ?? 0];
    const isOwn = section?.role === 'child-view';
    if (sentences.length > 0 && isOwn && quotes.length > 0) return true;
    return (isOwn ? underOwnHeading : inGeneral)(sentences, judgements[index]);
  });
};
