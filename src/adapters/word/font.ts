/** What of a text's formatting is kept over a restoration. */
export interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Word.Font['underline'];
  readonly strikeThrough: boolean;
  readonly highlightColor: string | null;
  readonly color: string;
}

export const fontProperties = ['bold', 'italic', 'underline', 'strikeThrough', 'highlightColor', 'color'].map(
  (property) => `font/${property}`,
);

/** Undefined where the text has more than one formatting. Asks for what has been loaded. */
export function fontOf({ font }: Word.Range): Font | undefined {
  const { bold, italic, underline, strikeThrough, highlightColor, color } =
    font as unknown as Partial<Font> & {
      readonly bold: boolean | null;
      readonly italic: boolean | null;
      readonly strikeThrough: boolean | null;
    };
  const isMixed =
    typeof bold !== 'boolean' ||
    typeof italic !== 'boolean' ||
    typeof strikeThrough !== 'boolean' ||
    !underline ||
    underline === 'Mixed' ||
    highlightColor === '' ||
    !color;
  return isMixed
    ? undefined
    : { bold, italic, underline, strikeThrough, highlightColor: highlightColor ?? null, color };
}

export function isSameFont(a: Font, b: Font): boolean {
  return (Object.keys(a) as (keyof Font)[]).every((property) => a[property] === b[property]);
}

/** What Word calls black is mostly the colour that follows the theme: it is left to the text beside. */
const automatic = '#000000';

export function setFont(
  font: Word.Font,
  { bold, italic, underline, strikeThrough, highlightColor, color }: Font,
): void {
  font.bold = bold;
  font.italic = italic;
  font.underline = underline;
  font.strikeThrough = strikeThrough;
  // Null takes a highlight away; the declarations know of strings only.
  font.highlightColor = highlightColor as string;
  if (color !== automatic) font.color = color;
}
