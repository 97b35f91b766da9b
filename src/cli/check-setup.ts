import { checkWordLists, type Layer, type Organisation } from '../organisation/index';
import { faultError, organisationOf, readOrganisationFolder } from './setup';

const joined = (items: readonly string[]): string => items.join(', ');

/** What a layer has set, a line for each sort of setting. */
const settingLines = ({ origins, setup, rows, addIn }: Organisation, layer: Layer): string[] => {
  const paths = Object.entries(origins).flatMap(([path, name]) => (name === layer.name ? [path] : []));
  const under = (prefix: string): string[] =>
    paths.flatMap((path) => (path.startsWith(`${prefix}.`) ? [path.slice(prefix.length + 1)] : []));
  const types = (prefix: string): string[] => [
    ...new Set(under(prefix).map((path) => path.split('.')[0] ?? '')),
  ];
  const own = rows.filter(({ file }) =>
    layer.kind === 'unit' ? file.startsWith(`enheter/${layer.id}/`) : !file.startsWith('enheter/'),
  );
  const allowed = own.filter(({ entry }) => entry === undefined).length;
  const said: [string, string[]][] = [
    ['Egna dokumenttyper', under('templates')],
    ['Erbjudna dokumenttyper', paths.includes('documentTypes') ? setup.templates.map(({ id }) => id) : []],
    ['Regler', [...new Set(under('rules').map((path) => path.split('.')[0] ?? ''))]],
    ['Längdmål', types('goals')],
    ['Nära målet', paths.includes('nearLimit') ? [`från ${Math.round(setup.nearLimit * 100)} procent`] : []],
    ['Hjälptexter', types('help')],
    [
      'Tillägg som mallarna öppnar',
      paths.includes('addIn') && addIn ? [`${addIn.storeType} ${addIn.id}`] : [],
    ],
    ['Länkar', layer.links.map(({ title }) => title)],
    [
      'Rader i ordlistor',
      own.length === 0 ? [] : [`${own.length}${allowed === 0 ? '' : ` (${allowed} tillåter ord)`}`],
    ],
  ];
  return said.flatMap(([what, items]) => (items.length === 0 ? [] : [`  ${what}: ${joined(items)}`]));
};

const layerLines = (organisation: Organisation): string[] => {
  const layer = organisation.layers.at(-1);
  if (layer === undefined) return [];
  const lines = settingLines(organisation, layer);
  const place = layer.kind === 'unit' ? `${layer.name} (enheter/${layer.id})` : layer.name;
  return [
    `${place}, genomgånget ${layer.checked ?? ''}`,
    ...(lines.length === 0 ? ['  Inget ändrat: Sakligs egna inställningar gäller.'] : lines),
  ];
};

const unnamedLines = (unnamed: readonly string[]): string[] =>
  unnamed.length === 0
    ? []
    : [
        '',
        `Obs! På webben går det inte att se vad som finns i en mapp. Där används inte ${joined(unnamed)} förrän filerna står i ”files” och enheterna i ”units”.`,
      ];

/**
 * Checks an organisation's folder with all its units and runs the word lists' examples. Resolves with a summary to
 * read; rejects with InputError that tells every fault.
 */
export const checkSetup = async (path: string): Promise<string> => {
  const folder = await readOrganisationFolder(path);
  const top = organisationOf({ ...folder, unit: undefined });
  const all = [top, ...top.units.map(({ id }) => organisationOf(folder, id))];
  // A unit's rows come after the municipality's, which are checked once.
  const ownRows = all.map(({ setup, rows }, index) => ({
    setup,
    rows: index === 0 ? rows : rows.slice(top.rows.length),
  }));
  const faults = ownRows.flatMap(checkWordLists);
  if (faults.length > 0) throw faultError(faults, folder.mainName);
  const texts = ownRows.flatMap(({ rows }) =>
    rows.flatMap(({ entry }) => [entry?.example ?? '', entry?.allow ?? ''].filter((text) => text !== '')),
  );
  return [
    ...all.flatMap(layerLines),
    ...unnamedLines(top.unnamed),
    '',
    `Inga fel.${texts.length === 0 ? '' : ` ${texts.length} exempel ur ordlistorna har prövats.`}`,
    '',
  ].join('\n');
};
