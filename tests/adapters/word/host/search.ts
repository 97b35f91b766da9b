import { HostError } from './wire';

export interface SearchOptions {
  readonly matchCase?: boolean;
  readonly matchWildcards?: boolean;
}

const codes: Readonly<Record<string, string>> = {
  '^': '^',
  p: '\r',
  t: '\t',
  l: '\v',
  s: '\u00A0',
  '-': '\u001F',
  '~': '\u001E',
  '2': '\u0002',
};

/** Where a text is found, as Word's search finds it: no regard to case unless asked, curly quotes equal straight ones. */
export function findAll(
  text: string,
  searched: string,
  options: SearchOptions,
): { start: number; end: number }[] {
  if (searched.length === 0) throw new HostError('InvalidArgument', 'The search string is empty.');
  if (searched.length > 255) {
    throw new HostError('SearchStringInvalidOrTooLong', 'The search string is longer than 255 characters.');
  }
  if (options.matchWildcards) {
    if (searched !== '?') throw new HostError('NotImplemented', 'The one wildcard that is emulated is "?".');
    return Array.from(text, (_character, start) => ({ start, end: start + 1 }));
  }
  const wanted = folded(literal(searched), options);
  const hay = folded(text, options);
  const hits: { start: number; end: number }[] = [];
  for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + wanted.length)) {
    hits.push({ start: at, end: at + wanted.length });
  }
  return hits;
}

function literal(searched: string): string {
  return searched.replaceAll(/\^(?<code>.?)/gsu, (_whole, code: string) => {
    const character = codes[code];
    if (character === undefined) {
      throw new HostError('SearchStringInvalidOrTooLong', `^${code} is not a special character.`);
    }
    return character;
  });
}

function folded(text: string, { matchCase = false }: SearchOptions): string {
  const straight = text.replaceAll(/[“”„]/gu, '"').replaceAll(/[‘’‚]/gu, "'");
  return matchCase ? straight : straight.toLowerCase();
}
