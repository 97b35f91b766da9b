import { maskOf, meets } from './class-mask';
import { type Attribution, OBJECTS, sourceFrom, type SubjectType, subjectType } from './speaker';
import type { Word } from './words';

const RULES = maskOf('law');
const OWNERS = maskOf('organisation', 'role', 'person');
/** What an authority has decided for everyone says nothing about the case. */
const GUIDELINES = /^(?:riktlinje|rutin|delegation|regler|ordning)/u;

/** "Försäkringskassans" in "enligt Försäkringskassans beslut". */
const ownerType = ({ classes }: Word): SubjectType =>
  (['organisation', 'role', 'person'] as const).find((type) => classes.has(type)) ?? 'none';

const isOwned = (word: Word | undefined): boolean =>
  word !== undefined && meets(word, OWNERS) && subjectType(word) === 'none';

const endsSource = (word: Word): boolean =>
  word.mark || word.verb !== undefined || word.number || meets(word, RULES);

/** What kind of source stands after "enligt", and its last word. */
const sourceAfter = (words: readonly Word[], at: number): { subject: SubjectType; best: number } => {
  let subject: SubjectType = 'none';
  let best = -1;
  for (let next = at + 1; next < at + LONGEST_SOURCE; next += 1) {
    const word = words[next];
    if (word === undefined || endsSource(word)) break;
    const type = OBJECTS.has(word.lower) ? 'pronoun' : subjectType(word);
    if (type !== 'none' && (subject === 'none' || (subject === 'name' && type === 'document')))
      subject = type;
    else if (word.genitive) subject = 'name';
    else if (subject === 'none' && meets(word, OWNERS)) subject = ownerType(word);
    else if (subject !== 'none' && !word.name && !isOwned(words[next - 1])) break;
    else continue;
    best = next;
  }
  return { subject: GUIDELINES.test(words[best + 1]?.lower ?? '') ? 'none' : subject, best };
};

const LONGEST_SOURCE = 9;

const ACCORDING = new Set(['enligt', 'enl', 'enl.']);

/** "enligt läkaren": a source that the whole sentence belongs to. */
export const enligt = (words: readonly Word[], at: number): Attribution | undefined => {
  const { lower = '' } = words[at] ?? {};
  if (!lower.startsWith('enl') || !ACCORDING.has(lower) || words[at + 1]?.lower === 'uppgift')
    return undefined;
  const { subject, best } = sourceAfter(words, at);
  const source =
    best === -1 ? {} : { source: { from: at + 1, to: Math.max(best + 1, sourceFrom(words, best).to) } };
  return { how: 'enligt', subject, inverted: false, at, ...source };
};
