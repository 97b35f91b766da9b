import { linesBySection } from '../language/data-file';
import actText from './data/acts.txt?raw';

const sections = linesBySection(actText);
const linesOf = (section: string): readonly string[] => sections.get(section) ?? [];
const verbsOf = (section: string): readonly string[] => linesOf(section).flatMap((line) => line.split(' '));

/** "=in" is a word by itself, "samtal" may be a part of one; an underscore is a space. */
const turnOf = (part: string): string => {
  const words = part.replaceAll('_', ' ');
  return words.startsWith('=') ? `(?<!\\p{L})${words.slice(1)}(?!\\p{L})` : words;
};

/** What must stand in the sentence: a list of words, or a regular expression between slashes. */
const whatIsDone = (text: string): RegExp => {
  const written = /^\/(?<source>.*)\/$/u.exec(text)?.groups?.['source'];
  return new RegExp(written ?? text.split(' ').map(turnOf).join('|'), 'iu');
};

const COLON = ': ';

/** The verbs before the colon, each with what must stand in the sentence. */
const withWhatIsDone = (line: string): [string, RegExp][] => {
  const colon = line.indexOf(COLON);
  const what = whatIsDone(line.slice(colon + COLON.length));
  return line
    .slice(0, colon)
    .split(' ')
    .map((verb) => [verb, what]);
};

/** Weighing and deciding: when such a verb is passive, the reader wants to know who. */
export const JUDGING: ReadonlySet<string> = new Set(verbsOf('judging'));

/** Asking, gathering, talking and doing, in an inquiry; with some verbs only together with what is done. */
export const ACTING: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...verbsOf('acting').map((verb) => [verb, undefined] as const),
  ...linesOf('acting-with').flatMap(withWhatIsDone),
]);

/** With "bli": whom something was done to stands first, and who did it easily falls away. */
export const ACTING_WITH_BLI: ReadonlySet<string> = new Set(verbsOf('bli'));

/** With "vara": what has been done, without a word of who did it. */
export const DONE_WITH_VARA: ReadonlySet<string> = new Set(verbsOf('vara'));

/** What is to be done: who does it, and when, is what the reader of a plan looks for. */
export const PLANNING: ReadonlySet<string> = new Set(verbsOf('planning'));

/** "Det pratades om", "det gavs råd": nobody at all, where the writer knows who was there. */
export const TALKING: ReadonlySet<string> = new Set(verbsOf('talking'));
