import { linesBySection } from '../language/data-file';
import text from './data/words.txt?raw';

const sections = linesBySection(text);

/** The words of one list of the data file. */
export const wordList = (list: string): ReadonlySet<string> =>
  new Set((sections.get(list) ?? []).flatMap((line) => line.split(' ')));
