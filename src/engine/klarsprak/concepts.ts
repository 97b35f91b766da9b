import { readingsOf, type Sentence, type Token } from '../language/index';
import text from './data/concepts.txt?raw';

/** Name of the concept by lemma; several words of a text may stand for one. */
const CONCEPTS: ReadonlyMap<string, string> = new Map(
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** Words that say so little that sharing them tells nothing. */
const EMPTY = new Set(
  (
    'vara ha bli få ska vilja göra ge ta komma finnas föreligga se ske stå gälla innebära utgöra bedöma bedömning anse konstatera ' +
    'framgå säga uppge berätta beskriva mena föreslå sammantagen sammanfattningsvis således alltså därför sålunda därmed inte ' +
    'också även mycket själv egen annan sådan viss all hel sätt vis fall grad sak gång samma många ytterligare den år dag anse ' +
    'person nämnd socialtjänst förvaltning kommun ärende situation läge uppgift omständighet förhållande fråga del'
  ).split(' '),
);
const CONTENT = new Set(['noun', 'verb', 'adjective', 'numeral']);
const SHORTEST = 4;

const nameOf = (lemma: string): string => CONCEPTS.get(lemma) ?? lemma;

/** A word that is no concept may be a compound with one at either end: "vårdbehov" is about care and need. */
const partsOf = (lemma: string): string[] => {
  for (let at = SHORTEST; at <= lemma.length - SHORTEST; at += 1) {
    const [first, last] = [lemma.slice(0, at), lemma.slice(at)];
    const head = CONCEPTS.get(first.replace(/s$/u, '')) ?? CONCEPTS.get(first);
    const tail = CONCEPTS.get(last);
    if (head !== undefined && tail !== undefined) return [head, tail];
    if (tail !== undefined && readingsOf(first).length > 0) return [first, tail];
    if (head !== undefined && readingsOf(last)[0]?.wordClass === 'noun') return [head, last];
  }
  return [];
};

const keysOf = (token: Token, index: number): readonly string[] => {
  if (token.kind === 'number') return [token.lower];
  if (token.kind !== 'word') return [];
  const [best] = token.readings;
  if (index > 0 && /^\p{Lu}/u.test(token.text)) return [token.lower.replace(/s$/u, '')];
  if (best === undefined) return token.lower.length > 2 ? [token.lower] : [];
  const known = token.readings.find(({ lemma }) => CONCEPTS.has(lemma));
  if (known !== undefined) return [nameOf(known.lemma)];
  if (!CONTENT.has(best.wordClass) || EMPTY.has(best.lemma)) return [];
  const parts = partsOf(best.lemma);
  return parts.length > 0 ? parts : [best.lemma];
};

/** What a sentence is about, with words of the same meaning made one: "faran att hon faller", "risk för nytt fall". */
export const conceptsOf = ({ tokens }: Sentence): ReadonlySet<string> => new Set(tokens.flatMap(keysOf));
