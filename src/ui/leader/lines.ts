import {
  collect,
  type Collection,
  type LineFault,
  readResultLines,
  type ResultLine,
  writeResultLine,
} from '../../workshop/index';

/** What came of one paste or file. */
export interface Addition {
  readonly name: string;
  readonly added: number;
  readonly repeated: number;
  readonly faults: readonly LineFault[];
}

/** All lines that have been handed in, as they were, and how each paste and file went, the latest first. */
export interface Lines {
  readonly handedIn: readonly ResultLine[];
  readonly additions: readonly Addition[];
}

export const noLines: Lines = { handedIn: [], additions: [] };

/** The lines with those of one more paste or file. Lines that are there already are not added again. */
export const withText = ({ handedIn, additions }: Lines, name: string, text: string): Lines => {
  const { lines, faults } = readResultLines(text);
  const known = new Set(handedIn.map(writeResultLine));
  const fresh = lines.filter(({ result }) => {
    const line = writeResultLine(result);
    const isNew = !known.has(line);
    known.add(line);
    return isNew;
  });
  return {
    handedIn: [...handedIn, ...fresh.map(({ result }) => result)],
    additions: [{ name, added: fresh.length, repeated: lines.length - fresh.length, faults }, ...additions],
  };
};

export const collected = ({ handedIn }: Lines): Collection =>
  collect(handedIn.map((result, index) => ({ row: index + 1, result })));

/** The lines as a text that can be read back. */
export const textOf = ({ handedIn }: Lines): string =>
  handedIn.map((result) => `${writeResultLine(result)}\r\n`).join('');

const KEY = 'saklig-ledare-rader';

/** What the leader has asked this browser to remember; undefined when nothing. */
export const remembered = (): string | undefined => {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Remembers the lines in this browser, or with undefined forgets them. A browser that refuses is let be. */
export const remember = (text: string | undefined): void => {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // The choice box then shows nothing remembered at the next visit.
  }
};
