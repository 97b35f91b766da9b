import type { BlockKind } from '../../engine/index';

/** What tells a paragraph's kind. `Word.Paragraph` has these; names of styles are in the user's language. */
export interface ParagraphLook {
  readonly style: string;
  readonly styleBuiltIn: string;
  readonly outlineLevel: number;
  readonly isListItem: boolean;
  readonly tableNestingLevel: number;
}

export type ParagraphKind =
  { readonly kind: 'heading'; readonly level: number } | { readonly kind: Exclude<BlockKind, 'heading'> };

const builtInHeading = /^Heading(?<level>[1-9])$/u;
const contents = /^Toc(?:[1-9]|Heading)$/u;
/** An organisation's own style often keeps the built-in one's name: "Rubrik 2 Socialtjänst". */
const ownHeading = /^(?:heading|rubrik)\s?(?<level>[1-9])(?!\d)/iu;

/** Undefined for a line of a table of contents. A heading in a table stays a heading: forms are often tables. */
export function kindOf(look: ParagraphLook): ParagraphKind | undefined {
  if (contents.test(look.styleBuiltIn)) return undefined;
  const level = levelOf(look);
  if (level !== undefined) return { kind: 'heading', level };
  if (look.tableNestingLevel > 0) return { kind: 'tableCell' };
  return { kind: look.isListItem ? 'listItem' : 'paragraph' };
}

function levelOf({ styleBuiltIn, style, outlineLevel }: ParagraphLook): number | undefined {
  const builtIn = builtInHeading.exec(styleBuiltIn)?.groups?.['level'];
  if (builtIn !== undefined) return Number(builtIn);
  if (styleBuiltIn === 'Title') return 1;
  if (outlineLevel >= 1 && outlineLevel <= 9) return outlineLevel;
  const named = ownHeading.exec(style)?.groups?.['level'];
  return named === undefined ? undefined : Number(named);
}
