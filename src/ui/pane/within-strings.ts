/** What the pane says when it shows a part of the document. */
export const withinStrings = {
  review: 'Granska markeringen',
  region: 'Visar en del av dokumentet',
  shown: (count: number) =>
    count === 0
      ? 'Det finns inga anmärkningar i det du har markerat.'
      : count === 1
        ? 'Visar en anmärkning i det du har markerat.'
        : `Visar ${count} anmärkningar i det du har markerat.`,
  showAll: 'Visa hela dokumentet',
} as const;
