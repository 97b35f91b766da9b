/** What of a text's formatting is kept over a restoration. */
export interface TextFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Word.Font['underline'];
  readonly strikeThrough: boolean;
  readonly highlightColor: string | null;
  readonly color: string;
  /** Of the font. */
  readonly name: string;
  /** In points. */
  readonly size: number;
  /** Word's own name of the character style; undefined where the paragraph's style is all there is. */
  readonly style: string | undefined;
  /** Where the text leads, if it is a link. */
  readonly link: string | undefined;
}

type Font = Omit<TextFormat, 'style' | 'link'>;

const fontProperties = [
  ...['bold', 'italic', 'underline', 'strikeThrough', 'highlightColor', 'color', 'name', 'size'],
].map((property) => `font/${property}`);

export const formatProperties: readonly string[] = [...fontProperties, 'style', 'hyperlink'];

/**
 * Undefined where the text has more than one formatting, or a link, of which only a single character tells whether it is
 * in it. Asks for what has been loaded. `paragraphStyle` is what `style` gives where there is no character style.
 */
export function formatOf(range: Word.Range, paragraphStyle: string): TextFormat | undefined {
  const font = fontOf(range.font);
  const { style, link } = styleAndLink(range, paragraphStyle);
  if (!font || style === mixed || (link !== undefined && range.text.length > 1)) return undefined;
  return { ...font, style, link };
}

/** What Word gives where the styles differ. */
const mixed = '';

/** The character style, and the first link in the range. */
export function styleAndLink(
  { style, hyperlink }: Word.Range,
  paragraphStyle: string,
): Pick<TextFormat, 'style' | 'link'> {
  const told = { style, hyperlink } as { readonly style: string | null; readonly hyperlink: string | null };
  return {
    style: told.style === paragraphStyle ? undefined : (told.style ?? mixed),
    link: told.hyperlink || undefined,
  };
}

function fontOf(font: Word.Font): Font | undefined {
  // The declarations do not know what Word gives for a text that is mixed, or has no highlight.
  const told = font as unknown as { readonly [Property in keyof Font]: Font[Property] | null };
  const { bold, italic, underline, strikeThrough, highlightColor, color, name, size } = told;
  const isMixed =
    typeof bold !== 'boolean' ||
    typeof italic !== 'boolean' ||
    typeof strikeThrough !== 'boolean' ||
    !underline ||
    underline === 'Mixed' ||
    highlightColor === '' ||
    !color ||
    !name ||
    !size ||
    size > largestSize;
  return isMixed
    ? undefined
    : { bold, italic, underline, strikeThrough, highlightColor: highlightColor ?? null, color, name, size };
}

/** What older Word gives for mixed sizes is larger than any. */
const largestSize = 1638;

export function isSameFormat(a: TextFormat | undefined, b: TextFormat | undefined): boolean {
  if (!a || !b) return false;
  return (Object.keys(a) as (keyof TextFormat)[]).every((property) => a[property] === b[property]);
}

/** Without a character style and a link, which Word's API gives to text and cannot take away again. */
export function isPlain({ style, link }: Pick<TextFormat, 'style' | 'link'>): boolean {
  return style === undefined && link === undefined;
}

/** Whether a text can be made to look so when it has taken after `now`: what that lacks can be given, not the other way. */
export function canBecome(wanted: TextFormat | undefined, now: Pick<TextFormat, 'style' | 'link'>): boolean {
  if (!wanted) return true;
  // A link that is set takes away the whole of the one that stands there.
  const isLinkRight = now.link === undefined || now.link === wanted.link;
  return isLinkRight && (wanted.style !== undefined || now.style === undefined);
}

/** What Word calls black is mostly the colour that follows the theme. */
const automatic = '#000000';

/** How a text looks before it is given a formatting, as far as that is known. */
export interface FormatNow {
  readonly format: TextFormat | undefined;
  readonly style: string | undefined;
  readonly link: string | undefined;
}

/** What the text has already is left to the styles. */
export function setFormat(range: Word.Range, wanted: TextFormat, now: FormatNow | undefined): void {
  const { style, link } = wanted;
  const isLinked = link === now?.link;
  const isStyled = style === now?.style;
  // A link that is set again would take what of it stands outside the range away.
  if (link !== undefined && !isLinked) range.hyperlink = link;
  if (style !== undefined && !(isStyled && isLinked)) range.style = style;
  // A character style and a link bring a font of their own.
  const hasOwnFont = !isStyled || !isLinked;
  setFont(range.font, wanted, hasOwnFont ? undefined : now?.format, hasOwnFont || now !== undefined);
}

function setFont(font: Word.Font, wanted: Font, now: Font | undefined, mayBeColored: boolean): void {
  const { bold, italic, underline, strikeThrough, highlightColor, color, name, size } = wanted;
  if (bold !== now?.bold) font.bold = bold;
  if (italic !== now?.italic) font.italic = italic;
  if (underline !== now?.underline) font.underline = underline;
  if (strikeThrough !== now?.strikeThrough) font.strikeThrough = strikeThrough;
  // Null takes a highlight away; the declarations know of strings only.
  if (highlightColor !== now?.highlightColor) font.highlightColor = highlightColor as string;
  if (color !== now?.color && (color !== automatic || mayBeColored)) font.color = color;
  if (name !== now?.name) font.name = name;
  if (size !== now?.size) font.size = size;
}
