import { rules as allRules, type Setup } from '../engine/index';
import { type Fault, shown } from '../knowledge/fault';
import { meant } from '../knowledge/nearest';
import { applyRules, type TunableRule } from './apply-rules';
import { applyAddIn, applyDocumentTypes, applyGoals, applyHelp } from './apply-settings';
import { applyTemplates } from './apply-templates';
import { applyWords } from './apply-words';
import { type LayerFolder, readFolder } from './folder';
import type { Layer, LayerContent, OrganisationFile, OwnRow, Step, Tuned } from './layer';
import { ID, organisationSchema, type OrganisationSettings } from './organisation-schema';
import { readJson } from './read-json';
import { readLayer, sourcesOf } from './read-layer';

/** A setup tuned by an organisation, and who has set what in it. */
export interface Organisation {
  readonly setup: Setup;
  /** From the lowest ground up: Saklig, the municipality, the unit if one is chosen. */
  readonly layers: readonly Layer[];
  /**
   * Which layer has set what, by path: `rules.jargon.enabled`, `goals.beslutsunderlag-barn.words`,
   * `goals.TYPE.sections.ID`, `help.TYPE.ID`, `templates.TYPE`, `terms.WORD`, `documentTypes`, `nearLimit`, `addIn`. What
   * is not listed comes from Saklig.
   */
  readonly origins: Readonly<Record<string, string>>;
  /** All units of the folder, whichever is chosen. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The own word lists' rows, for `checkWordLists`. */
  readonly rows: readonly OwnRow[];
  /** The add-in that Word templates open; left out for Saklig's own. */
  readonly addIn?: NonNullable<OrganisationSettings['addIn']>;
  /** Files that are used but not named in organisation.json, so that a web page would not find them. */
  readonly unnamed: readonly string[];
}

export type LoadedOrganisation = Organisation | { readonly faults: readonly Fault[] };

export interface LoadOptions {
  /** Folder name of the unit that the writer belongs to. */
  readonly unit?: string;
  /** Rules that can be tuned; all of Saklig's when left out. */
  readonly rules?: readonly TunableRule[];
}

const applySources: Step = (tuned, content) => ({
  tuned: {
    ...tuned,
    layers: [...tuned.layers, content.layer],
    setup: { ...tuned.setup, sources: [...tuned.setup.sources, ...sourcesOf(content)] },
  },
  faults: [],
});

const applyLayer = (tuned: Tuned, content: LayerContent, rules: readonly TunableRule[]): ReturnType<Step> => {
  const faults: Fault[] = [];
  let reached = tuned;
  // Words come before rules: what the layer itself raises to a requirement does not bind its own list.
  for (const step of [
    applySources,
    applyTemplates,
    applyWords,
    applyRules(rules),
    applyDocumentTypes,
    applyGoals,
    applyHelp,
    applyAddIn,
  ]) {
    const result = step(reached, content);
    reached = result.tuned;
    faults.push(...result.faults);
  }
  return { tuned: reached, faults };
};

const unitFaults = (
  content: LayerContent,
  folders: readonly LayerFolder[],
  chosen: string | undefined,
): Fault[] => {
  const { settings, fault } = content;
  const there = folders.flatMap(({ unit }) => unit ?? []);
  const named = settings.units;
  const allowed = there.length === 0 ? 'Mappen har inga enheter.' : `Enheter: ${there.join(', ')}.`;
  return [
    ...(named ?? []).flatMap((id, index): Fault[] => {
      if (named?.indexOf(id) !== index)
        return [fault(['units', index], `Enheten ”${id}” står två gånger. Ta bort den ena.`)];
      return there.includes(id)
        ? []
        : [
            fault(
              ['units', index],
              `Mappen enheter/${id} finns inte.${meant(id, there)} Lägg dit den eller ta bort namnet.`,
            ),
          ];
    }),
    ...(named === undefined ? [] : there)
      // A name that cannot be used is told of where the folder is.
      .filter((id) => !named?.includes(id) && ID.test(id))
      .map((id) => fault(['units'], `Mappen enheter/${id} finns men står inte i listan. Lägg till ”${id}”.`)),
    ...(chosen !== undefined && !there.includes(chosen)
      ? [fault(['units'], `Enheten ${shown(chosen)} finns inte.${meant(chosen, there)} ${allowed}`)]
      : []),
  ];
};

/** The faults of each file from its top down, the files as they were found. */
const inOrder = (faults: readonly Fault[]): Fault[] => {
  const files = [...new Set(faults.map(({ file }) => file))];
  return [...faults].sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
};

const finished = ({ setup, offered }: Tuned): Setup =>
  offered === undefined
    ? setup
    : { ...setup, templates: setup.templates.filter(({ id }) => offered.includes(id)) };

const unnamedIn = (folders: readonly LayerFolder[], contents: readonly LayerContent[]): string[] =>
  folders.flatMap(({ prefix, unit, files }, index) => {
    const settings = contents[index]?.settings;
    const isUnnamedUnit = unit !== undefined && contents[0]?.settings.units === undefined;
    return files
      .filter(({ own }) => (own === 'organisation.json' ? isUnnamedUnit : settings?.files === undefined))
      .map(({ own }) => `${prefix}${own}`);
  });

/**
 * Builds a setup from an organisation's folder on top of `base`. Reads all files and all units and collects every fault;
 * with any fault nothing of the folder is used. Throws nothing.
 */
export const loadOrganisation = (
  files: readonly OrganisationFile[],
  base: Setup,
  { unit: chosen, rules = allRules }: LoadOptions = {},
): LoadedOrganisation => {
  const { folders, faults } = readFolder(files);
  const ground: Tuned = {
    setup: base,
    layers: [{ kind: 'base', id: 'saklig', name: 'Saklig', links: [] }],
    origins: {},
    offered: undefined,
    rows: [],
    addIn: undefined,
  };
  const contents: LayerContent[] = [];
  let upper = ground;
  let reached = ground;
  for (const folder of folders) {
    const { content, faults: found } = readLayer(folder, upper.setup.sources);
    faults.push(...found);
    if (content === undefined) continue;
    contents.push(content);
    if (folder.unit === undefined) faults.push(...unitFaults(content, folders, chosen));
    const { tuned, faults: applied } = applyLayer(upper, content, rules);
    faults.push(...applied);
    if (folder.unit === undefined) upper = tuned;
    if (folder.unit === undefined || folder.unit === chosen) reached = tuned;
  }
  if (faults.length > 0) return { faults: inOrder(faults) };
  return {
    setup: finished(reached),
    layers: reached.layers,
    origins: reached.origins,
    units: contents.flatMap(({ layer }) =>
      layer.kind === 'unit' ? [{ id: layer.id, name: layer.name }] : [],
    ),
    rows: reached.rows,
    ...(reached.addIn === undefined ? {} : { addIn: reached.addIn }),
    unnamed: unnamedIn(folders, contents),
  };
};

/**
 * Names of the files still to be fetched for the folder to be whole, going by the organisation.json files at hand. Call it
 * again with what was fetched until it gives nothing. Faulty files name nothing; `loadOrganisation` tells why.
 */
export const filesToFetch = (files: readonly OrganisationFile[]): string[] => {
  const { folders } = readFolder(files);
  const named = folders.flatMap(({ prefix, unit, files: own }) => {
    const main = own.find((file) => file.own === 'organisation.json');
    if (main === undefined) return [`${prefix}organisation.json`];
    const settings = readJson(main.name, main.text, organisationSchema).value;
    const units = unit === undefined ? (settings?.units ?? []) : [];
    return [
      ...(settings?.files ?? []).map((name) => `${prefix}${name}`),
      ...units.map((id) => `enheter/${id}/organisation.json`),
    ];
  });
  const there = new Set(files.map(({ name }) => name));
  return [...new Set(named)].filter((name) => !there.has(name));
};
