import type { Fault } from './fault';
import { meant } from './nearest';

type Place = Omit<Fault, 'message' | 'value'>;

/** What is gathered while files are read, so that every fault is told at once. */
export interface Collector {
  readonly faults: Fault[];
  /** Where a source id is used, to be looked up when all files are read. */
  readonly uses: { readonly source: string; readonly place: Place }[];
  /** Where an id was first given. */
  readonly ids: Map<string, Place>;
}

export const newCollector = (): Collector => ({ faults: [], uses: [], ids: new Map() });

/** Notes that a source is referred to. */
export const use = (collector: Collector, source: string, place: Place): void => {
  collector.uses.push({ source, place });
};

/** Notes an id and tells of a fault when it was given before. */
export const single = (collector: Collector, what: string, id: string, place: Place): void => {
  const key = `${what} ${id}`;
  const first = collector.ids.get(key);
  if (first === undefined) collector.ids.set(key, place);
  else
    collector.faults.push({
      ...place,
      value: id,
      message: `${what} ”${id}” finns redan i ${first.file}, rad ${first.line}. Ta bort den ena.`,
    });
};

/** Faults for sources that are referred to and not known. `where` says in Swedish where sources are listed. */
export const unknownSources = (collector: Collector, known: readonly string[], where: string): Fault[] =>
  collector.uses
    .filter(({ source }) => !known.includes(source))
    .map(({ source, place }) => ({
      ...place,
      value: source,
      message: `Källan ”${source}” finns inte i ${where}.${meant(source, known)}`,
    }));
