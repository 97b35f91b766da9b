import type { Setup, TermEntry } from '../engine/index';
import { type Fault, shown } from '../knowledge/fault';
import { meant } from '../knowledge/nearest';
import { createTermProbe } from './check-word-lists';
import type { OwnRow, Step, Tuned } from './layer';
import { plainTerm } from './word-list';

const isSame = (row: OwnRow, entry: TermEntry): boolean =>
  plainTerm(entry.term) === plainTerm(row.term) &&
  (row.wordClass === undefined || entry.wordClass === undefined || row.wordClass === entry.wordClass);

/** A word that an upper layer has made a requirement must not be let through below it. */
const requiredBy = (
  tuned: Tuned,
  entry: TermEntry,
  probe: ReturnType<typeof createTermProbe>,
): string | undefined => {
  const { rules } = tuned.setup;
  const text = entry.example === '' ? `Vi skriver ${plainTerm(entry.term)} här.` : entry.example;
  const rule = probe(entry, text).find((id) => rules[id]?.strength === 'requirement');
  return rule === undefined ? undefined : (tuned.origins[`rules.${rule}.strength`] ?? '');
};

const letThrough = (
  row: OwnRow,
  tuned: Tuned,
  terms: readonly TermEntry[],
  probing: () => ReturnType<typeof createTermProbe>,
): Fault[] => {
  const { file, line, term } = row;
  const removed = terms.filter((entry) => isSame(row, entry));
  if (removed.length === 0) {
    const known = terms.map((entry) => plainTerm(entry.term));
    const message = `Ordet ${shown(term)} finns inte i någon ordlista och behöver inte tillåtas.${meant(plainTerm(term), known)} Rätta ordet eller ta bort raden.`;
    return [{ file, line, field: 'term', value: term, message }];
  }
  if (!hasRaisedRule(tuned.setup)) return [];
  return removed.flatMap((entry): Fault[] => {
    const by = requiredBy(tuned, entry, probing());
    const message = `Ordet ${shown(term)} är ett krav från ${by ?? ''} och kan inte tillåtas. Ta bort raden.`;
    return by === undefined ? [] : [{ file, line, field: 'åtgärd', value: 'tillåt', message }];
  });
};

const hasRaisedRule = ({ rules }: Setup): boolean =>
  Object.values(rules).some(({ strength }) => strength === 'requirement');

/** Own words: each replaces the same word of the layers above, is added, or lets the word be. */
export const applyWords: Step = (tuned, { rows, layer }) => {
  let probe: ReturnType<typeof createTermProbe> | undefined;
  const probing = () => (probe ??= createTermProbe(tuned.setup));
  const { terms } = tuned.setup;
  const faults = rows
    .filter(({ entry }) => entry === undefined)
    .flatMap((row) => letThrough(row, tuned, terms, probing));
  const byTerm = new Map<string, OwnRow[]>();
  for (const row of rows) byTerm.set(plainTerm(row.term), [...(byTerm.get(plainTerm(row.term)) ?? []), row]);
  const kept = terms.filter(
    (entry) => !(byTerm.get(plainTerm(entry.term)) ?? []).some((row) => isSame(row, entry)),
  );
  const added = rows.flatMap(({ entry }) => entry ?? []);
  const origins = {
    ...tuned.origins,
    ...Object.fromEntries(rows.map(({ term }) => [`terms.${plainTerm(term)}`, layer.name])),
  };
  const setup = { ...tuned.setup, terms: [...kept, ...added] };
  return { tuned: { ...tuned, setup, origins, rows: [...tuned.rows, ...rows] }, faults };
};
