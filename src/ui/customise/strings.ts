/** Everything the page says. */
export const strings = { loading: 'Öppnar sidan …', title: 'Anpassa Saklig' } as const;
