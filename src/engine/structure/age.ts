/** The first number in the head is of the one whom the document is about. */
const BORN = /(?<!\p{N})((?:19|20)\d\d)(?:0[1-9]|1[0-2])\d\d-?\d{4}(?!\p{N})/u;
const WRITTEN = /(?<!\p{N})(20\d\d)(?:-\d\d-\d\d)?(?!\p{N})/gu;

/** Age in whole years, a year too high before the birthday, when the head of a document was written, by its latest year. */
export const ageIn = (head: string): number | undefined => {
  const born = BORN.exec(head)?.[1];
  const years = [...head.matchAll(WRITTEN)].map(([, year]) => Number(year));
  return born === undefined || years.length === 0 ? undefined : Math.max(...years) - Number(born);
};
