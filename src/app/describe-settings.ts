import { rules, type Setup } from '../engine/index';
import type { Layer } from '../organisation/index';
import type { SettingsInForce } from './load-setup';

/** A layer and what it has set, in Swedish sentences. */
export interface LayerSettings {
  readonly layer: Layer;
  readonly says: readonly string[];
}

const number = new Intl.NumberFormat('sv-SE');

const words = (limit: number | undefined): string =>
  limit === undefined ? 'inget längdmål' : `högst ${number.format(limit)} ord`;

const count = (paths: readonly string[], one: string, more: string): string[] =>
  paths.length === 0 ? [] : [`${number.format(paths.length)} ${paths.length === 1 ? one : more}.`];

const ruleSays = (setup: Setup, parts: readonly string[]): string => {
  const [, id = '', what, option = ''] = parts;
  const rule = rules.find((candidate) => candidate.id === id);
  const setting = setup.rules[id];
  const title = `Regeln ”${rule?.title ?? id}”`;
  if (what === 'enabled') return `${title} är ${setting?.enabled === false ? 'avstängd' : 'på'}.`;
  if (what === 'rank') return `${title} visas ${setting?.rank === 'first' ? 'först' : 'sist'}.`;
  if (what === 'strength') return `${title} är ett ${setting?.strength === 'requirement' ? 'krav' : 'råd'}.`;
  return `${title}: gränsen är ${number.format(setting?.options?.[option] ?? 0)}.`;
};

const goalSays = (setup: Setup, parts: readonly string[]): string => {
  const [, id = '', , section] = parts;
  const template = setup.templates.find((candidate) => candidate.id === id);
  const name = template?.name ?? id;
  if (section === undefined) return `${name}: ${words(template?.words)}.`;
  const place = template?.sections.find((candidate) => candidate.id === section);
  return `${name}, ”${place?.heading ?? section}”: ${words(place?.words)}.`;
};

/** What is set at the paths, in Swedish sentences. */
const saysOf = (setup: Setup, paths: readonly string[]): readonly string[] => {
  const under = (prefix: string): string[] => paths.filter((path) => path.startsWith(`${prefix}.`));
  const ownTypes = under('templates').map((path) => path.slice('templates.'.length));
  return [
    ...ownTypes.map(
      (id) => `Egen dokumenttyp: ${setup.templates.find((template) => template.id === id)?.name ?? id}.`,
    ),
    ...(paths.includes('documentTypes')
      ? [`${number.format(setup.templates.length)} dokumenttyper erbjuds.`]
      : []),
    ...under('rules').map((path) => ruleSays(setup, path.split('.'))),
    ...under('goals').map((path) => goalSays(setup, path.split('.'))),
    ...(paths.includes('nearLimit')
      ? [`En text är nära målet från ${number.format(Math.round(100 * setup.nearLimit))} procent.`]
      : []),
    ...count(under('help'), 'egen hjälptext', 'egna hjälptexter'),
    ...count(under('terms'), 'eget ord i ordlistan', 'egna ord i ordlistan'),
  ];
};

/** What each layer above Saklig's own has set, as far as no later layer has set it again. */
export const describeSettings = ({ setup, layers, origins }: SettingsInForce): readonly LayerSettings[] =>
  layers
    .filter(({ kind }) => kind !== 'base')
    .map((layer) => {
      const set = Object.entries(origins).filter(([, name]) => name === layer.name);
      return {
        layer,
        says: saysOf(
          setup,
          set.map(([path]) => path),
        ),
      };
    });

/** Whose settings are in force, the widest first: "Storvikens kommun, Enheten för barn och unga". */
export const settingsOwner = ({ layers }: SettingsInForce): string => {
  const names = layers.flatMap(({ kind, name }) =>
    kind === 'base' || name === 'Saklig' ? [] : [kind === 'personal' ? 'dina egna' : name],
  );
  return names.length === 0 ? 'Sakligs egna' : names.join(', ');
};
