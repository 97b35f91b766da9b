import type { Form, WordClass } from './analysis';
import { linesBySection } from './data-file';
import adjectiveText from './data/adjectives-irregular.txt?raw';
import nounText from './data/nouns-irregular.txt?raw';
import paradigmText from './data/paradigms.txt?raw';
import strongText from './data/strong-verbs.txt?raw';

/** How the lemmas that carry `code` and end in `suffix` inflect: `lemma.slice(0, -strip) + ending`. */
export interface Paradigm {
  readonly wordClass: WordClass;
  readonly code: string;
  readonly suffix: string;
  readonly strip: number;
  /** Ending of the lemma itself. */
  readonly lemmaEnding: string;
  /** Endings of each form, the usual one first. */
  readonly endings: ReadonlyMap<Form, readonly string[]>;
  readonly byEnding: ReadonlyMap<string, readonly Form[]>;
}

const NOUN_FORMS: readonly Form[] = [
  'singular.indefinite',
  'singular.definite',
  'plural.indefinite',
  'plural.definite',
];
const VERB_FORMS: readonly Form[] = [
  'infinitive',
  'present',
  'past',
  'supine',
  'imperative',
  'participle.common',
  'participle.neuter',
  'participle.plural',
  'presentParticiple',
  'infinitive.s',
  'present.s',
  'past.s',
  'supine.s',
];
const ADJECTIVE_FORMS: readonly Form[] = [
  'positive.common',
  'positive.neuter',
  'positive.plural',
  'comparative',
  'superlative',
  'superlative.definite',
];

type Endings = Map<Form, string[]>;

const columns = (forms: readonly Form[], cells: readonly string[]): Endings => {
  const endings: Endings = new Map();
  forms.forEach((form, index) => {
    const cell = cells[index] ?? '-';
    if (cell !== '-')
      endings.set(
        form,
        cell.split('/').map((part) => (part === '0' ? '' : part)),
      );
  });
  return endings;
};

const HISSING = /[sxz]$/u;

/** Adds the genitives of a noun; a form that ends in s, x or z stands unchanged. */
const withGenitives = (endings: Endings, lemmaEnd: string): Endings => {
  for (const form of NOUN_FORMS) {
    const own = endings.get(form);
    if (own !== undefined)
      endings.set(
        `${form}.genitive` as Form,
        own.map((ending) => (HISSING.test(ending === '' ? lemmaEnd : ending) ? ending : `${ending}s`)),
      );
  }
  return endings;
};

const paradigmOf = (
  wordClass: WordClass,
  code: string,
  suffix: string,
  strip: string,
  endings: Endings,
): Paradigm => {
  const byEnding = new Map<string, Form[]>();
  for (const [form, variants] of endings)
    for (const ending of variants) {
      if (form.endsWith('.genitive') && byEnding.has(ending)) continue;
      const known = byEnding.get(ending);
      if (known === undefined) byEnding.set(ending, [form]);
      else if (!known.includes(form)) known.push(form);
    }
  return { wordClass, code, suffix, strip: strip.length, lemmaEnding: strip, endings, byEnding };
};

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  noun: NOUN_FORMS,
  verb: VERB_FORMS,
  adjective: ADJECTIVE_FORMS,
};

const regularParadigms = (): Paradigm[] =>
  [...linesBySection(paradigmText)].flatMap(([section, lines]) => {
    const [wordClass = '', code = ''] = section.split(' ');
    return lines.map((line) => {
      const [ending = '', strip = '', ...cells] = line.split(' ');
      const suffix = ending === '*' ? '' : ending;
      const endings = columns(FORMS[wordClass] ?? [], cells);
      if (wordClass === 'noun') withGenitives(endings, suffix);
      return paradigmOf(wordClass as WordClass, code, suffix, strip === '0' ? '' : strip, endings);
    });
  });

const commonPrefix = (words: readonly string[]): string => {
  let prefix = words[0] ?? '';
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
};

const listed = (line: string): string[][] =>
  line.split(' ').map((cell) => (cell === '-' ? [] : cell.split('/')));

/** A paradigm of its own for a word whose forms are written out. */
const writtenOut = (
  wordClass: WordClass,
  code: string,
  lemma: string,
  forms: Map<Form, string[]>,
): Paradigm => {
  const stem = commonPrefix([lemma, ...[...forms.values()].flat()]);
  const endings: Endings = new Map();
  for (const [form, words] of forms)
    if (words.length > 0)
      endings.set(
        form,
        words.map((word) => word.slice(stem.length)),
      );
  return paradigmOf(wordClass, code, lemma, lemma.slice(stem.length), endings);
};

const HISSING_STEM = /[sx]$/u;

/** Neuter and plural of a past participle: skriven → skrivet, skrivna; sedd → sett, sedda; köpt → köpt, köpta. */
const participleForms = (common: string): { neuter: string; plural: string } => {
  const stem = common.slice(0, -1);
  if (common.endsWith('en')) {
    const short = common.slice(0, -2);
    const bare = /nn$|mm$/u.test(short) ? short.slice(0, -1) : short;
    return { neuter: `${stem}t`, plural: `${bare}na` };
  }
  if (common.endsWith('ad')) return { neuter: `${stem}t`, plural: `${common}e` };
  if (common.endsWith('dd')) return { neuter: `${common.slice(0, -2)}tt`, plural: `${common}a` };
  if (common.endsWith('d')) return { neuter: `${stem}t`, plural: `${common}a` };
  return { neuter: common, plural: `${common}a` };
};

/** Short present passives come first (krävs), then those in -es (kräves). */
const presentPassives = (infinitive: string, present: string): string[] => {
  if (present.endsWith('er') && infinitive.endsWith('a')) {
    const stem = present.slice(0, -2);
    return HISSING_STEM.test(stem) ? [`${stem}es`] : [`${stem}s`, `${stem}es`];
  }
  if (present.endsWith('ar') || present === `${infinitive}r`) return [`${present.slice(0, -1)}s`];
  return [`${present}s`, `${present}es`];
};

const strongVerb = (line: string): Paradigm => {
  const [infinitives = [], present = [], past = [], supine = [], participle = [], imperative = []] =
    listed(line);
  const [infinitive = ''] = infinitives;
  const s = (words: readonly string[]): string[] => words.map((word) => `${word}s`);
  const neuterAndPlural = participle.map(participleForms);
  const finitePassive = participle.length > 0;
  return writtenOut(
    'verb',
    'v4',
    infinitive,
    new Map<Form, string[]>([
      ['infinitive', infinitives],
      ['present', present],
      ['past', past],
      ['supine', supine],
      ['imperative', imperative],
      ['participle.common', participle],
      ['participle.neuter', neuterAndPlural.map(({ neuter }) => neuter)],
      ['participle.plural', neuterAndPlural.map(({ plural }) => plural)],
      ['presentParticiple', [infinitive.endsWith('a') ? `${infinitive}nde` : `${infinitive}ende`]],
      ['infinitive.s', finitePassive ? s(infinitives) : []],
      ['present.s', finitePassive ? present.flatMap((word) => presentPassives(infinitive, word)) : []],
      ['past.s', finitePassive ? s(past) : []],
      ['supine.s', finitePassive ? s(supine) : []],
    ]),
  );
};

const dataLines = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const listedParadigm =
  (wordClass: WordClass, code: string, forms: readonly Form[]) =>
  (line: string): Paradigm => {
    const cells = listed(line);
    const endings = new Map<Form, string[]>();
    forms.forEach((form, index) => endings.set(form, cells[index] ?? []));
    const lemma = cells.find((cell) => cell.length > 0)?.[0] ?? '';
    if (wordClass === 'noun')
      for (const form of NOUN_FORMS)
        endings.set(
          `${form}.genitive` as Form,
          (endings.get(form) ?? []).map((word) => (HISSING.test(word) ? word : `${word}s`)),
        );
    return writtenOut(wordClass, code, lemma, endings);
  };

/** Every paradigm; those of irregular words have the codes v4 (verbs), n9 (nouns) and a9 (adjectives). */
export const buildParadigms = (): readonly Paradigm[] => [
  ...regularParadigms(),
  ...dataLines(strongText).map(strongVerb),
  ...dataLines(nounText).map(listedParadigm('noun', 'n9', NOUN_FORMS)),
  ...dataLines(adjectiveText).map(listedParadigm('adjective', 'a9', ADJECTIVE_FORMS)),
];
