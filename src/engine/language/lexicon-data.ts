import type { Form, Reading, WordClass } from './analysis';
import { linesBySection } from './data-file';
import closedText from './data/closed-class.txt?raw';
import deponentText from './data/deponents.txt?raw';
import dssoText from './data/dsso/words.txt?raw';
import ownText from './data/words.txt?raw';
import { buildParadigms, type Paradigm } from './paradigms';

export interface Lexicon {
  /** Paradigms of the lemmas that have a stem. */
  readonly stems: ReadonlyMap<string, Paradigm | readonly Paradigm[]>;
  /** Forms that are listed one by one: function words and deponents. */
  readonly listed: ReadonlyMap<string, readonly Reading[]>;
  /** Infinitive, present, past and supine of the verbs that have only s-forms. */
  readonly deponents: ReadonlyMap<string, readonly string[]>;
  /** Every ending of every paradigm. */
  readonly endings: ReadonlySet<string>;
  readonly longestEnding: number;
  /** Paradigms by "class code", the longest lemma ending first. */
  readonly byCode: ReadonlyMap<string, readonly Paradigm[]>;
}

export const paradigmFor = (candidates: readonly Paradigm[], lemma: string): Paradigm | undefined =>
  candidates.find((candidate) => lemma.endsWith(candidate.suffix));

const groupByCode = (paradigms: readonly Paradigm[]): Map<string, Paradigm[]> => {
  const groups = new Map<string, Paradigm[]>();
  for (const paradigm of paradigms) {
    const key = `${paradigm.wordClass} ${paradigm.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [paradigm]);
    else group.push(paradigm);
  }
  for (const group of groups.values()) group.sort((a, b) => b.suffix.length - a.suffix.length);
  return groups;
};

const WRITTEN_OUT = ['verb v4', 'noun n9', 'adjective a9'];

const buildStems = (byCode: ReadonlyMap<string, readonly Paradigm[]>): Map<string, Paradigm | Paradigm[]> => {
  const stems = new Map<string, Paradigm | Paradigm[]>();
  const add = (lemma: string, paradigm: Paradigm | undefined): void => {
    if (paradigm === undefined) return;
    const stem = paradigm.strip === 0 ? lemma : lemma.slice(0, -paradigm.strip);
    const known = stems.get(stem);
    if (known === undefined) stems.set(stem, paradigm);
    else if (!Array.isArray(known)) {
      if (known !== paradigm) stems.set(stem, [known, paradigm]);
    } else if (!known.includes(paradigm)) known.push(paradigm);
  };
  for (const code of WRITTEN_OUT)
    for (const paradigm of byCode.get(code) ?? []) add(paradigm.suffix, paradigm);
  for (const [section, lines] of linesBySection(ownText)) {
    const candidates = byCode.get(section) ?? [];
    for (const lemma of lines.flatMap((line) => line.split(' '))) add(lemma, paradigmFor(candidates, lemma));
  }
  for (const [section, lemmas] of linesBySection(dssoText)) {
    const [wordClass = '', code = '', suffix = ''] = section.split(' ');
    const candidates = byCode.get(`${wordClass} ${code}`) ?? [];
    const paradigm = candidates.find((candidate) => candidate.suffix === (suffix === '*' ? '' : suffix));
    for (const lemma of lemmas) add(lemma, paradigm);
  }
  return stems;
};

const DEPONENT_FORMS: readonly Form[] = ['infinitive.s', 'present.s', 'past.s', 'supine.s'];

const buildDeponents = (): Map<string, readonly string[]> =>
  new Map(
    (linesBySection(deponentText).get('deponent') ?? []).map((line) => {
      const forms = line.split(' ');
      return [forms[0] ?? '', forms];
    }),
  );

const buildListed = (deponents: ReadonlyMap<string, readonly string[]>): Map<string, Reading[]> => {
  const listed = new Map<string, Reading[]>();
  const add = (form: string, reading: Reading): void => {
    const known = listed.get(form);
    if (known === undefined) listed.set(form, [reading]);
    else if (!known.some((other) => other.wordClass === reading.wordClass && other.form === reading.form))
      known.push(reading);
  };
  for (const [section, lines] of linesBySection(closedText))
    for (const line of lines)
      for (const entry of line.split(' ')) {
        const [form = '', lemma = form] = entry.split('=');
        add(form, { lemma, wordClass: section as WordClass, form: 'base' });
      }
  for (const [lemma, forms] of deponents)
    forms.forEach((word, index) =>
      add(word, { lemma, wordClass: 'verb', form: DEPONENT_FORMS[index] ?? 'present.s' }),
    );
  return listed;
};

const build = (): Lexicon => {
  const paradigms = buildParadigms();
  const byCode = groupByCode(paradigms);
  const deponents = buildDeponents();
  const endings = new Set(paradigms.flatMap(({ byEnding }) => [...byEnding.keys()]));
  return {
    stems: buildStems(byCode),
    listed: buildListed(deponents),
    deponents,
    endings,
    longestEnding: Math.max(...[...endings].map((ending) => ending.length)),
    byCode,
  };
};

let built: Lexicon | undefined;

/** The lexicon, built on first use. */
export const lexicon = (): Lexicon => (built ??= build());
