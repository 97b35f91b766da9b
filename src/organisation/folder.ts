import type { Fault } from '../knowledge/fault';
import { meant } from '../knowledge/nearest';
import { decodeText } from '../ports/decode-text';
import { UnreadableFileError } from '../ports/unreadable-file-error';
import type { OrganisationFile } from './layer';
import { ID } from './organisation-schema';

/** A larger file is not what someone wrote by hand. */
const LARGEST = 2_000_000;

export interface TextFile {
  /** As in the folder: `enheter/barn/ordlista.csv`. */
  readonly name: string;
  /** Within the layer's folder: `ordlista.csv`. */
  readonly own: string;
  readonly text: string;
}

export interface LayerFolder {
  /** Undefined for the municipality itself. */
  readonly unit: string | undefined;
  /** `` or `enheter/barn/`. */
  readonly prefix: string;
  readonly files: readonly TextFile[];
  /** Names, within the folder, of the files that are there and could not be read. */
  readonly unread: readonly string[];
}

const ALLOWED =
  'Tillåtna namn: organisation.json, ordlista*.csv, mall-*.yaml och enheter/ID/ med samma filer.';

const isKnown = (own: string): boolean =>
  own === 'organisation.json' || /^ordlista[^/]*\.csv$/u.test(own) || /^mall-[^/]+\.yaml$/u.test(own);

const nameFault = (name: string, own: string, names: ReadonlySet<string>): string | undefined => {
  if (/\.(?:xlsx|xls|ods)$/iu.test(own))
    return names.has(`${name.slice(0, name.lastIndexOf('.'))}.csv`)
      ? undefined
      : 'Saklig läser inte kalkylblad. Spara bladet som ”CSV UTF-8” med semikolon mellan kolumnerna.';
  if (!/\.(?:csv|tsv|ya?ml|json)$/iu.test(own)) return undefined;
  if (isKnown(own.toLowerCase())) return `Filnamnet skrivs med små bokstäver: ${own.toLowerCase()}.`;
  if (/^mall-[^/]+\.yml$/u.test(own))
    return `Filändelsen ska vara .yaml: ${own.replace(/\.yml$/u, '.yaml')}.`;
  return `Filen används inte.${meant(own, ['organisation.json', 'ordlista.csv'])} ${ALLOWED}`;
};

const textOf = (name: string, content: Uint8Array | string): string | Fault => {
  const fault = (message: string): Fault => ({ file: name, line: 1, message });
  if (content.length > LARGEST)
    return fault('Filen är större än 2 MB. Dela upp den eller kontrollera att det är rätt fil.');
  let text: string;
  try {
    text = typeof content === 'string' ? content : decodeText(content);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return fault('Filen är inte en textfil. Spara den på nytt som text.');
  }
  if (text.startsWith('PK\u0003\u0004'))
    return fault(
      'Filen är ett kalkylblad med fel filändelse. Spara den som ”CSV UTF-8” med semikolon mellan kolumnerna.',
    );
  const garbled = /\uFFFD|Ã[¥¤¶…„–]/u.exec(text);
  if (garbled === null) return text.replace(/^\uFEFF/u, '');
  const line = text.slice(0, garbled.index).split('\n').length;
  return {
    file: name,
    line,
    column: garbled.index - text.lastIndexOf('\n', garbled.index - 1),
    value: garbled[0],
    message: `Å, ä eller ö har blivit ”${garbled[0]}”. Öppna filen, rätta tecknen och spara den som UTF-8.`,
  };
};

const tidy = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/u, '');

const isHidden = (name: string): boolean =>
  name.split('/').some((part) => /^(?:\.|~\$|__MACOSX$)/u.test(part));

/** Sorts the folder's files by layer, the municipality's first, and decodes those that are read. */
export const readFolder = (
  given: readonly OrganisationFile[],
): { folders: LayerFolder[]; faults: Fault[] } => {
  const faults: Fault[] = [];
  const byPrefix = new Map<string, TextFile[]>([['', []]]);
  const files = given
    .map(({ name, content }) => ({ name: tidy(name), content }))
    .filter(({ name }) => !isHidden(name));
  const names = new Set(files.map(({ name }) => name));
  const unread: string[] = [];
  for (const { name, content } of files) {
    const prefix = /^enheter\/[^/]+\//u.exec(name)?.[0] ?? '';
    const own = name.slice(prefix.length);
    if (!isKnown(own)) {
      const message = nameFault(name, own, names);
      if (message !== undefined) faults.push({ file: name, line: 1, message });
      continue;
    }
    const text = textOf(name, content);
    if (typeof text === 'string')
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { name, own, text }]);
    else {
      faults.push(text);
      unread.push(name);
    }
  }
  const folders = [...byPrefix].map(([prefix, inIt]) => ({
    unit: prefix === '' ? undefined : prefix.slice('enheter/'.length, -1),
    prefix,
    files: inIt.sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    unread: unread.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  }));
  for (const { unit, prefix } of folders)
    if (unit !== undefined && !ID.test(unit))
      faults.push({
        file: `${prefix}organisation.json`,
        line: 1,
        value: unit,
        message: `Enhetens mapp heter ”${unit}”. Ett mappnamn skrivs med små bokstäver a–z, siffror och bindestreck.`,
      });
  return { folders: folders.sort((a, b) => a.prefix.localeCompare(b.prefix, 'sv')), faults };
};
