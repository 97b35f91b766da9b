/** Colours that are told apart in print and by those who see colours otherwise; in dark mode too. */
export const chartColours = { before: '#8a8d91', after: '#1c86a0' } as const;
