import type { MarkState, ShownKind } from '../../app/index';

const number = new Intl.NumberFormat('sv-SE');

/** What the pane says of the marks in the text. */
export const markStrings = {
  show: 'Färga texten',
  underline: 'Stryk under orden',
  bar: 'Visas i texten nu',
  shown: {
    kinds: {
      underlines: 'Meningarna har färgade streck.',
      decorations: 'Fakta och bedömning visas med färg och bokstav.',
      highlight: 'Word visar en sort i taget, i en färg.',
    } satisfies Record<NonNullable<MarkState['means']>, string>,
    language: {
      underlines:
        'Ord som kan bytas har ett streck under sig. Klicka på ordet i dokumentet, så visas förslagen.',
      decorations: 'Ord som kan bytas har ett streck under sig.',
      highlight: '',
    } satisfies Record<NonNullable<MarkState['means']>, string>,
  },
  notSeen: {
    underlines: 'Inga streck? Ta bort och färga igen.',
    highlight:
      'Ser du ingen färg? Då kan din version av Word inte visa den. Bandet under Fakta visar detsamma.',
    decorations: '',
  } satisfies Record<NonNullable<MarkState['means']>, string>,
  cannotColour:
    'Den här versionen av Word kan inte färga texten utan att ändra dokumentet. Bandet här ovanför är färgläggningen.',
  cannotUnderline: 'Den här versionen av Word kan inte visa streck under ord utan att ändra dokumentet.',
  choose: 'Visa',
  all: 'Alla sorter',
  remove: 'Ta bort',
  removeLabel: 'Ta bort det som visas i texten',
  left: (count: number) =>
    count === 1 ? 'Ett ställe gick inte att märka.' : `${number.format(count)} ställen gick inte att märka.`,
  /** Names of Word's own colours. */
  colours: {
    fact: 'blå',
    reported: 'grön',
    assessment: 'cerise',
    mixed: 'lila',
    unclear: 'utan färg',
  } satisfies Record<ShownKind, string>,
  letters: {
    fact: 'F',
    reported: 'Å',
    assessment: 'B',
    mixed: 'F+B',
    unclear: '?',
  } satisfies Record<ShownKind, string>,
} as const;
