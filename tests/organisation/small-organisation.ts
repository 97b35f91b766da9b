import { faultText } from '../../src/knowledge/index';
import { loadOrganisation, type LoadOptions, type Organisation } from '../../src/organisation/index';
import { fewRules, smallBase } from './small-base';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const filesOf = (files: Files) => Object.entries(files).map(([name, content]) => ({ name, content }));

export const settings = (more: object = {}, name = 'Storvikens kommun') =>
  JSON.stringify({ name, checked: '2026-11', ...more });

export const load = (files: Files, options: LoadOptions = {}): Organisation => {
  const loaded = loadOrganisation(filesOf(files), smallBase, { rules: fewRules, ...options });
  if ('faults' in loaded) throw new Error(loaded.faults.map(faultText).join('\n'));
  return loaded;
};

export const termsOf = ({ setup }: Organisation) => setup.terms.map(({ term }) => term);
export const templateOf = ({ setup }: Organisation, id: string) =>
  setup.templates.find((template) => template.id === id);
