import type { Source } from '../engine/index';
import { newCollector, unknownSources } from '../knowledge/collect';
import { type Fault, shown } from '../knowledge/fault';
import type { PlaceOf } from '../knowledge/issue-faults';
import { meant } from '../knowledge/nearest';
import { readTemplate } from '../knowledge/read-template';
import type { LayerFolder } from './folder';
import { type Layer, type LayerContent, type OwnTemplate, sourceIdOf } from './layer';
import { organisationSchema, type OrganisationSettings } from './organisation-schema';
import { readJson } from './read-json';
import { readWordList } from './word-list';

/** What can be told of a layer whose organisation.json could not be read, so that its other files are checked too. */
const UNREAD: OrganisationSettings = { name: '', checked: '' };

type Place = (path: readonly (string | number)[], message: string, atKey?: boolean) => Fault;

const placeIn =
  (file: string, placeOf: PlaceOf): Place =>
  (path, message, atKey = false) => ({
    file,
    ...placeOf(path, atKey),
    field: String(path.at(-1) ?? ''),
    message,
  });

const layerOf = (
  unit: string | undefined,
  { name, checked, contact, links = [] }: OrganisationSettings,
): Layer => ({
  ...(unit === undefined ? { kind: 'organisation', id: 'organisation' } : { kind: 'unit', id: unit }),
  name,
  checked,
  ...(contact === undefined ? {} : { contact }),
  links,
});

/** The layer itself as a source, and those of its guidelines that have an id. */
export const sourcesOf = ({ layer, settings }: LayerContent): Source[] => {
  const common = { status: 'organisation' as const, checked: settings.checked };
  return [
    { id: sourceIdOf(layer), name: layer.name, ...common, says: `Det här har ${layer.name} bestämt.` },
    ...(settings.links ?? []).flatMap(({ id, title, url }) =>
      id === undefined ? [] : [{ id, name: title, url, ...common, says: `Riktlinje hos ${layer.name}.` }],
    ),
  ];
};

/** Files that are named and not there, there and not named, or named twice. */
const listFaults = (
  { prefix, files, unread }: LayerFolder,
  settings: OrganisationSettings,
  fault: Place,
): Fault[] => {
  const named = settings.files;
  if (named === undefined) return [];
  const there = files.map(({ own }) => own).filter((own) => own !== 'organisation.json');
  return [
    ...named.flatMap((name, index): Fault[] => {
      if (named.indexOf(name) !== index)
        return [fault(['files', index], `Filen ”${name}” står två gånger. Ta bort den ena.`)];
      return there.includes(name) || unread.includes(name)
        ? []
        : [
            fault(
              ['files', index],
              `Filen ${shown(name)} finns inte i mappen.${meant(name, there)} Lägg dit den eller ta bort namnet.`,
            ),
          ];
    }),
    ...there
      .filter((name) => !named.includes(name))
      .map((name) =>
        fault(
          ['files'],
          `Filen ${prefix}${name} ligger i mappen men står inte i listan. Lägg till ”${name}”.`,
        ),
      ),
  ];
};

const linkFaults = ({ links = [] }: OrganisationSettings, known: readonly Source[], fault: Place): Fault[] =>
  links.flatMap(({ id }, index): Fault[] => {
    if (id === undefined) return [];
    const isTaken =
      known.some((source) => source.id === id) || links.findIndex((link) => link.id === id) !== index;
    return isTaken
      ? [fault(['links', index, 'id'], `Källan ”${id}” finns redan. Välj ett annat id för länken.`)]
      : [];
  });

/**
 * Reads one layer's files. `content` is there even when there are faults, as far as it could be read, so that the next
 * checks can be made; undefined only when there is no organisation.json.
 */
export const readLayer = (
  folder: LayerFolder,
  known: readonly Source[],
): { readonly content?: LayerContent; readonly faults: readonly Fault[] } => {
  const { unit, prefix, files } = folder;
  const main = files.find(({ own }) => own === 'organisation.json');
  if (main === undefined) {
    const file = `${prefix}organisation.json`;
    return {
      faults: [{ file, line: 1, message: 'Filen saknas. Den ska innehålla minst fälten name och checked.' }],
    };
  }
  const { value, placeOf, faults } = readJson(main.name, main.text, organisationSchema);
  const fault = placeIn(main.name, placeOf);
  const settings = value ?? UNREAD;
  const layer = layerOf(unit, settings);
  const collector = newCollector();
  const rows = files
    .filter(({ own }) => own.endsWith('.csv'))
    .flatMap(({ name, text }) => readWordList(collector, name, text, layer));
  const templates = files
    .filter(({ own }) => own.endsWith('.yaml'))
    .flatMap(({ name, text }): OwnTemplate[] => {
      const read = readTemplate(collector, name, text);
      return read === undefined ? [] : [{ template: read.template, fault: placeIn(name, read.placeOf) }];
    });
  const content: LayerContent = { layer, settings, templates, rows, fault };
  const sources = [...known, ...sourcesOf(content)].map(({ id }) => id);
  const where = `Sakligs källor eller ”links” i ${main.name}`;
  return {
    content,
    faults: [
      ...faults,
      ...listFaults(folder, settings, fault),
      ...linkFaults(settings, known, fault),
      ...(unit !== undefined && settings.units !== undefined
        ? [fault(['units'], 'En enhet kan inte ha egna enheter. Ta bort fältet.', true)]
        : []),
      ...collector.faults,
      // With organisation.json unread, nobody knows which guidelines it would have named.
      ...(value === undefined ? [] : unknownSources(collector, sources, where)),
    ],
  };
};
