import type { CharacterStyle, Style } from './parts';

const headings = Array.from({ length: 9 }, (_value, index): Style => ({
  builtIn: `Heading${index + 1}`,
  local: `Rubrik ${index + 1}`,
  outline: index + 1,
  name: 'Calibri Light',
  size: index === 0 ? 16 : 13,
}));

const contents = Array.from({ length: 9 }, (_value, index): Style => ({
  builtIn: `Toc${index + 1}`,
  local: `Innehåll ${index + 1}`,
  outline: 10,
}));

const body = (builtIn: string, local: string): Style => ({ builtIn, local, outline: 10 });

/** Built-in styles with the names a Swedish Word shows. */
export const swedishStyles: readonly Style[] = [
  body('Normal', 'Normal'),
  ...headings,
  ...contents,
  body('Title', 'Rubrik'),
  body('Subtitle', 'Underrubrik'),
  body('TocHeading', 'Innehållsförteckningsrubrik'),
  body('ListParagraph', 'Liststycke'),
  body('ListBullet', 'Punktlista'),
  body('ListNumber', 'Numrerad lista'),
  body('FootnoteText', 'Fotnotstext'),
  body('EndnoteText', 'Slutnotstext'),
  body('Quote', 'Citat'),
  body('NoSpacing', 'Inget avstånd'),
];

/** What Word gives the words of a link. */
export const linkStyle = 'Hyperlänk';

export const swedishCharacterStyles: readonly CharacterStyle[] = [
  { builtIn: 'Strong', local: 'Stark', bold: true },
  { builtIn: 'Emphasis', local: 'Betoning', italic: true },
  { builtIn: 'Hyperlink', local: linkStyle, color: '#0563C1', underline: 'Single' },
  // A municipality's own.
  { builtIn: 'Other', local: 'Fackterm', color: '#1F3864' },
];
