import type { Block } from './document/document';
import type { Setup } from './setup';
import { OPENING_BLOCKS, type RecognisedType, recogniseType } from './structure/document-type';
import { type Outline, outlineOf } from './structure/outline';

/** What kind of document it is and how it is divided. */
export interface Frame {
  readonly type: RecognisedType;
  readonly outline: Outline;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** All that the document type and the outline depend on: the headings, the opening lines, and where text stands. */
const keyOf = (blocks: readonly Block[], chosen: string | undefined): string => {
  const first = blocks.findIndex(({ text }) => !isBlank(text));
  const lines = blocks.map((block, index) =>
    index < OPENING_BLOCKS || index === first || block.kind === 'heading'
      ? `${block.kind}${block.level ?? ''}${block.note ?? ''}\u0000${block.text}`
      : `${block.note ?? ''}${isBlank(block.text) ? '' : '.'}`,
  );
  return [chosen, ...lines].join('\u0001');
};

/** Gives the frame of a document; the one of the last document is remembered. */
export const createFraming = (
  setup: Setup,
): ((blocks: readonly Block[], chosen: string | undefined) => Frame) => {
  let last: { readonly key: string; readonly frame: Frame } | undefined;
  return (blocks, chosen) => {
    const key = keyOf(blocks, chosen);
    if (last?.key !== key) {
      const type = recogniseType(blocks, setup.templates, chosen);
      last = { key, frame: { type, outline: outlineOf(blocks, type.template, setup.headingWords) } };
    }
    return last.frame;
  };
};
