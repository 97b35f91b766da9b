import type { Setup, TermEntry, Template } from '../engine/index';
import type { Fault } from '../knowledge/fault';
import type { OrganisationSettings } from './organisation-schema';

/** A file of the folder, its name with / and relative to the folder: `enheter/barn/organisation.json`. */
export interface OrganisationFile {
  readonly name: string;
  /** Bytes as stored, or text already decoded. */
  readonly content: Uint8Array | string;
}

/** Who has set something: Saklig itself, the municipality (or whoever owns the folder), a unit in it, the writer. */
export interface Layer {
  readonly kind: 'base' | 'organisation' | 'unit' | 'personal';
  /** `saklig`, `organisation`, the unit's folder name, or `mina-installningar`. */
  readonly id: string;
  /** Shown to the user: "Storvikens kommun". */
  readonly name: string;
  /** Year and month when someone last went through the settings. */
  readonly checked?: string;
  readonly contact?: OrganisationSettings['contact'];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** Id of the source that stands behind what a layer sets. */
export const sourceIdOf = ({ kind, id }: Layer): string => (kind === 'unit' ? `enhet-${id}` : id);

/** A row of an own word list, with where it stands. */
export interface OwnRow {
  readonly file: string;
  readonly line: number;
  /** Undefined for a row that lets a word be (`tillåt`). */
  readonly entry: TermEntry | undefined;
  readonly term: string;
  readonly wordClass: TermEntry['wordClass'] | undefined;
}

/** The setup with the layers so far. */
export interface Tuned {
  /** Holds all templates; those not offered are taken out last. */
  readonly setup: Setup;
  readonly layers: readonly Layer[];
  /** Which layer has set what, by path: `rules.jargon.enabled` → "Storvikens kommun". Not listed: Saklig. */
  readonly origins: Readonly<Record<string, string>>;
  /** Ids of the templates offered; undefined for all. */
  readonly offered: readonly string[] | undefined;
  readonly rows: readonly OwnRow[];
  /** The add-in that Word templates open; undefined for Saklig's own. */
  readonly addIn: OrganisationSettings['addIn'] | undefined;
}

/** One layer's files, read and found to be well-formed. */
export interface LayerContent {
  readonly layer: Layer;
  readonly settings: OrganisationSettings;
  readonly templates: readonly OwnTemplate[];
  readonly rows: readonly OwnRow[];
  /** A fault in the layer's organisation.json, at a value or with `atKey` at a field's name. */
  readonly fault: (path: readonly (string | number)[], message: string, atKey?: boolean) => Fault;
}

export interface OwnTemplate {
  readonly template: Template;
  readonly fault: (path: readonly (string | number)[], message: string) => Fault;
}

/** A step that puts one part of a layer on top of what is there. */
export type Step = (
  tuned: Tuned,
  content: LayerContent,
) => { readonly tuned: Tuned; readonly faults: readonly Fault[] };
