/** What the pane says of following the text while it is written. */
export const followStrings = {
  follow: 'Följ med',
  followMore: 'Anmärkningarna ändras medan du skriver. Annars granskar du när du vill.',
} as const;
