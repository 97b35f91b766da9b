import { LEMMA } from './feature-index';
import { KIND_ORDER, type Model, type Observation } from './model';
import type { Word } from './words';

/** What a class of words is called when it is shown as a clue. */
const CLASS_NAMES: Readonly<Record<string, string>> = {
  say: 'anföringsverb',
  mind: 'vad någon tycker eller vill',
  'document-verb': 'handling eller prov som källa',
  judge: 'bedömande verb',
  propose: 'förslag',
  decide: 'beslut',
  need: 'behov eller krav',
  fail: 'brist',
  help: 'skydd eller stöd',
  seem: 'hur något ter sig',
  infer: 'slutsats',
  'weak-modal': 'bör eller måste',
  procedure: 'utredningens gång',
  event: 'händelse',
  'fact-adjective': 'uppgift',
  risk: 'risk',
  'need-noun': 'behov',
  ability: 'förmåga',
  protection: 'skydd',
  problem: 'problem',
  goal: 'mål',
  judgement: 'bedömande ord',
  measure: 'insats',
  trait: 'omdöme om person',
  mood: 'omdöme',
  'mind-adjective': 'vad någon känner',
  value: 'värderande ord',
  certainty: 'grad av säkerhet',
  degree: 'gradord',
  conclude: 'slutledningsord',
  contrast: 'vägning',
  addition: 'tillägg',
  amount: 'mängd',
  law: 'lag',
  instrument: 'mätning',
  writer: 'skribenten',
  time: 'tid',
};

/** Features that are not a word: what they are called when shown. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^rep:(?!no$)/u, 'någon anges som källa'],
  [/^any:quote|^mostly-quoted/u, 'citat'],
  [/^any:(?:digit|count|year)|number/u, 'siffra eller datum'],
  [/^hearsay|^ska-ha/u, 'uppgift utan källa'],
  [/^source:(?:last|earlier)/u, 'källan står i meningen före'],
  [/^mix:tail|^open:/u, 'värdering i en bisats'],
  [/^mix:|^att:infer/u, 'uppgift och värdering i samma mening'],
  [/^holds:fact/u, 'avsnitt för fakta'],
  [/^holds:assessment/u, 'avsnitt för bedömning'],
  [/^role:(?:proposal|goals)/u, 'avsnitt för förslag eller mål'],
  [/^generic|^after-law/u, 'återger lagen'],
  [/^isa:other|^pred:/u, 'omdöme'],
];

interface Naming {
  readonly label: string;
  /** Tells the words it is about, to quote the first of them. */
  readonly isAbout?: (word: Word) => boolean;
}

/** Shorter words say too little by themselves to be shown. */
const SHORTEST_LEMMA = 5;

const nameFeature = (feature: string): Naming | undefined => {
  if (feature.startsWith(LEMMA)) {
    const lemma = feature.slice(LEMMA.length);
    return lemma.length < SHORTEST_LEMMA
      ? undefined
      : { label: 'ord', isAbout: ({ token }) => (token.readings[0]?.lemma ?? token.lower) === lemma };
  }
  const clueClass = /^(?:any|[htrm]|first):(?<name>[^:]+)/u.exec(feature)?.groups?.['name'] ?? '';
  const label = CLASS_NAMES[clueClass];
  if (label !== undefined)
    return {
      label,
      isAbout: ({ classes }) => classes.has(clueClass) || (clueClass === 'trait' && classes.has('quality')),
    };
  const plain = PLAIN.find(([pattern]) => pattern.test(feature))?.[1];
  return plain === undefined ? undefined : { label: plain };
};

const clueOf = ({ label, isAbout }: Naming, words: readonly Word[]): string => {
  const word = isAbout === undefined ? undefined : words.find((one) => !one.quoted && isAbout(one));
  return word === undefined ? label : `${label}: ${word.lower}`;
};

const MOST = 4;
const LEAST_WEIGHT = 0.1;
const K = KIND_ORDER.length;

/** One sentence whose features are to be told. */
interface Told extends Observation {
  readonly words: readonly Word[];
}

/** Finds Swedish phrases for the features that spoke most for a kind. */
export class ClueReader {
  readonly #model: Model;
  readonly #namings: Naming[] = [];
  /** For each feature its place among the namings, -1 when it is not shown. */
  readonly #naming: readonly number[];

  constructor(model: Model) {
    this.#model = model;
    const places = new Map<string, number>();
    this.#naming = model.index.names.map((feature) => {
      const naming = nameFeature(feature);
      if (naming === undefined) return -1;
      const key = naming.label === 'ord' ? feature : naming.label;
      const place = places.get(key) ?? this.#namings.push(naming) - 1;
      places.set(key, place);
      return place;
    });
  }

  /** Phrases for a kind (a place in KIND_ORDER), strongest first. */
  cluesFor(kind: number, { features, section, view, words }: Told): readonly string[] {
    const table = this.#model.tables[view] ?? new Float64Array();
    const sums = new Map<number, number>();
    for (const feature of [...features, ...section]) {
      const place = this.#naming[feature] ?? -1;
      if (place === -1) continue;
      const at = feature * K;
      const mean =
        ((table[at] ?? 0) + (table[at + 1] ?? 0) + (table[at + 2] ?? 0) + (table[at + 3] ?? 0)) / K;
      sums.set(place, (sums.get(place) ?? 0) + (table[at + kind] ?? 0) - mean);
    }
    return [...sums]
      .filter(([, weight]) => weight >= LEAST_WEIGHT)
      .sort(([one, a], [other, b]) => b - a || one - other)
      .slice(0, MOST)
      .flatMap(([place]) => {
        const naming = this.#namings[place];
        return naming === undefined ? [] : [clueOf(naming, words)];
      });
  }
}
