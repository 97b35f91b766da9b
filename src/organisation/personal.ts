import * as v from 'valibot';
import { rules as allRules, type Setup } from '../engine/index';
import { newCollector } from '../knowledge/collect';
import type { Fault } from '../knowledge/fault';
import { applyRules, type TunableRule } from './apply-rules';
import { applyGoals } from './apply-settings';
import { applyWords } from './apply-words';
import type { Layer, LayerContent, OwnRow, Step, Tuned } from './layer';
import type { Organisation } from './load-organisation';
import { goalsSchema, type OrganisationSettings, ruleSchema } from './organisation-schema';
import { plainTerm, readWordList } from './word-list';

const shortText = v.pipe(v.string(), v.trim(), v.maxLength(80, 'Skriv högst 80 tecken.'));

/**
 * What the writer alone can tune: fields of organisation.json, but of a rule only what cannot touch a requirement, and a
 * short word list.
 */
export const personalSchema = v.strictObject({
  rules: v.exactOptional(v.record(v.string(), v.pick(ruleSchema, ['enabled', 'rank']))),
  goals: v.exactOptional(v.record(v.string(), goalsSchema)),
  words: v.exactOptional(
    v.array(
      v.strictObject({
        word: v.pipe(shortText, v.minLength(1, 'Skriv ordet.')),
        /** What to write instead; `-` strikes the word. Left out, the word is let be. */
        replacement: v.exactOptional(v.pipe(shortText, v.minLength(1, 'Skriv vad som ska stå i stället.'))),
      }),
    ),
  ),
});

export type PersonalSettings = v.InferOutput<typeof personalSchema>;

export type PersonalWord = NonNullable<PersonalSettings['words']>[number];

/** What one has set, and what of it cannot be used. */
export interface Personal {
  readonly setup: Setup;
  readonly layers: readonly Layer[];
  /** See `Organisation.origins`. */
  readonly origins: Organisation['origins'];
  /** Swedish sentences on what is not used and why; mostly that it has become a requirement. */
  readonly unused: readonly string[];
}

const LAYER: Layer = { kind: 'personal', id: 'mina-installningar', name: 'Du', links: [] };

const SOURCE = {
  id: LAYER.id,
  name: 'Dina egna inställningar',
  status: 'proposal',
  says: 'Det här har du själv bestämt.',
} as const;

const FILE = 'Dina egna inställningar';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const rowOf = ({ word, replacement }: PersonalWord): { rows: OwnRow[]; faults: readonly Fault[] } => {
  const collector = newCollector();
  const cells = [word, replacement ?? '', replacement === undefined ? 'tillåt' : ''];
  const text = `term;ersättning;åtgärd\n${cells.map(quoted).join(';')}\n`;
  return { rows: readWordList(collector, FILE, text, LAYER), faults: collector.faults };
};

const contentOf = (settings: Partial<OrganisationSettings>, rows: readonly OwnRow[] = []): LayerContent => ({
  layer: LAYER,
  settings: { name: LAYER.name, checked: '', ...settings },
  templates: [],
  rows,
  fault: (path, message) => ({ file: FILE, line: 1, field: String(path.at(-1) ?? ''), message }),
});

/** One thing that is set, by itself, so that a fault in it leaves the others in force. */
interface Piece {
  readonly step: Step;
  readonly content: LayerContent;
  readonly faults: readonly Fault[];
  /** What to say when it cannot be used; nothing for what has no meaning any more. */
  readonly explain: (faults: readonly Fault[], upper: Tuned) => string | undefined;
}

const rulePieces = (settings: PersonalSettings['rules'] = {}, known: readonly TunableRule[]): Piece[] =>
  Object.entries(settings).flatMap(([id, setting]): Piece[] => {
    const rule = known.find((candidate) => candidate.id === id);
    if (rule === undefined) return [];
    return [
      {
        step: applyRules(known),
        content: contentOf({ rules: { [id]: setting } }),
        faults: [],
        explain: (_faults, { origins }) =>
          `”${rule.title}” är ett krav från ${origins[`rules.${id}.strength`] ?? 'Saklig'} och visas ändå.`,
      },
    ];
  });

const goalPieces = (goals: PersonalSettings['goals'] = {}): Piece[] =>
  Object.entries(goals).map(([id, goal]) => ({
    step: applyGoals,
    content: contentOf({ goals: { [id]: goal } }),
    faults: [],
    explain: (faults, { setup }) => {
      const name = setup.templates.find((template) => template.id === id)?.name;
      return name === undefined ? undefined : `${name}: ${faults[0]?.message ?? ''}`;
    },
  }));

const wordPieces = (words: PersonalSettings['words'] = []): Piece[] =>
  words.map((word) => {
    const { rows, faults } = rowOf(word);
    return {
      step: applyWords,
      content: contentOf({}, rows),
      faults,
      explain: ([first], { setup }) =>
        // A word that no list has any more needs no letting be.
        word.replacement === undefined &&
        setup.terms.every(({ term }) => plainTerm(term) !== plainTerm(word.word))
          ? undefined
          : first?.message,
    };
  });

/**
 * Puts the writer's own settings on top of the others, one by one. What meets a requirement is left out and told, the rest
 * is used. Throws nothing.
 */
export const applyPersonal = (
  { setup, layers, origins }: Pick<Organisation, 'setup' | 'layers' | 'origins'>,
  { rules, goals, words }: PersonalSettings,
  known: readonly TunableRule[] = allRules,
): Personal => {
  const upper: Tuned = {
    setup: { ...setup, sources: [...setup.sources, { ...SOURCE, checked: '' }] },
    layers: [...layers, LAYER],
    origins,
    offered: undefined,
    rows: [],
    addIn: undefined,
  };
  const unused: string[] = [];
  let reached = upper;
  // Words before rules, as in every layer.
  for (const piece of [...wordPieces(words), ...rulePieces(rules, known), ...goalPieces(goals)]) {
    const result = piece.faults.length > 0 ? undefined : piece.step(reached, piece.content);
    if (result?.faults.length === 0) reached = result.tuned;
    else {
      const why = piece.explain(result?.faults ?? piece.faults, upper);
      if (why !== undefined) unused.push(why);
    }
  }
  return { setup: reached.setup, layers: reached.layers, origins: reached.origins, unused };
};

/** Reads what `writePersonal` has written; undefined when it cannot be read. */
export const readPersonal = (text: string): PersonalSettings | undefined => {
  try {
    const result = v.safeParse(personalSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
};

export const writePersonal = (settings: PersonalSettings): string => JSON.stringify(settings);

/** True when nothing is set. */
export const isEmptyPersonal = ({ rules = {}, goals = {}, words = [] }: PersonalSettings): boolean =>
  Object.keys(rules).length === 0 && Object.keys(goals).length === 0 && words.length === 0;
