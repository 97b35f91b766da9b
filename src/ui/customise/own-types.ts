import { parseDocument } from 'yaml';
import { bundledTemplates } from '../../knowledge/index';

const LETTERS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** A name as an id: "Barn och unga Öst" → `barn-och-unga-ost`; empty when no letter or digit is left. */
export const idFor = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[åäöéü]/gu, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** True for a file of the layer that holds a document type of its own. */
export const isOwnType = (file: string, prefix: string): boolean =>
  file.startsWith(prefix) && /^mall-[^/]+\.yaml$/u.test(file.slice(prefix.length));

/** Id that a document type's file gives; undefined when it cannot be read. */
export const idIn = (text: string): string | undefined =>
  /^id:\s*['"]?(?<id>[a-z0-9-]+)/mu.exec(text)?.groups?.['id'];

/** Saklig's own document type as text, by its id. */
export const bundledType = (id: string): string | undefined =>
  bundledTemplates.find(({ name }) => name === `templates/${id}.yaml`)?.text;

/**
 * A document type as a copy of another, its comments kept. With `as` it gets an id, a name and a title of its own; without,
 * it takes the other's place.
 */
export const copyOfType = (text: string, as?: { readonly id: string; readonly name: string }): string => {
  if (as === undefined) return text;
  const copy = parseDocument(text);
  copy.set('id', as.id);
  copy.set('name', as.name);
  copy.set('titles', [as.name]);
  copy.set('version', 1);
  copy.delete('changes');
  return copy.toString({ lineWidth: 0 });
};
