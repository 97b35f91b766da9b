import { placesWithin } from './places-within';

/** A paragraph as Word gives it. */
export interface WordText {
  /** `Paragraph.text`: with deleted and hidden text, and Word's marks for notes, pictures and breaks. */
  readonly raw: string;
  /** The text without what tracked changes delete and what is hidden; undefined where it is the same as `raw`. */
  readonly shown?: string;
  /** Whether it is the help of a content control, which nobody has written. */
  readonly isHelp?: boolean;
}

/** The text a person reads, and where in `raw` each of its characters stands. */
export interface ReadableText {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in `raw`, or -1 where deleted text makes it uncertain. */
  readonly places: readonly number[];
}

/** Characters that are no text of their own. */
const notText = new Set([
  ...['\uFFFC', '\u0001'], // pictures and objects
  ...['\u0002', '\u0005'], // marks of notes and comments
  '\u0007', // end of a table cell
  ...['\f', '\u000E'], // page and column breaks
  ...['\u0013', '\u0014', '\u0015'], // borders of fields
  ...['\u001F', '\u00AD'], // soft hyphens
]);

/** Reads a line break (11) as a newline and a non-breaking hyphen (30) as a hyphen. */
export function readable({ raw, shown, isHelp }: WordText): ReadableText {
  if (isHelp) return { text: '', places: [] };
  const all = withoutMarks(raw);
  if (shown === undefined || shown === raw) return all;
  const { text } = withoutMarks(shown);
  if (text === all.text) return all;
  let places: readonly number[] | undefined;
  return {
    text,
    // Most paragraphs are only read; where their characters stand matters to those that are selected or changed.
    get places() {
      places ??= placesWithin(text, all.text).map((at) => all.places[at] ?? -1);
      return places;
    },
  };
}

function withoutMarks(raw: string): ReadableText {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (notText.has(character)) continue;
    text += plain(character);
    places.push(at);
  }
  return { text, places };
}

function plain(character: string): string {
  if (character === '\v' || character === '\r' || character === '\n') return '\n';
  return character === '\u001E' ? '-' : character;
}

/** A line break as Word writes it; a newline would begin a new paragraph. */
export function inWord(text: string): string {
  return text.replaceAll('\n', '\v');
}
