/**
 * Words with spaces and line breaks between them, for lists that are too long to be read with a sign around every word:
 *
 *     wordSet`
 *       en ett den det
 *       min mitt mina
 *     `
 */
export const wordArray = ({ raw }: TemplateStringsArray): readonly string[] =>
  raw.join('').trim().split(/\s+/u);

export const wordSet = (lines: TemplateStringsArray): ReadonlySet<string> => new Set(wordArray(lines));
