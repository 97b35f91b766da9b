import { type ContentModel, contentModels } from './content-models';
import { Element } from './element';

/** Reads a file that the manifest's own address stands for: `assets/icon-32.png`. Undefined when it is not there. */
export type ReadAsset = (path: string) => Uint8Array | undefined;

/**
 * Checks an add-in only manifest for Word, offline, for what Office checks when it is installed. Gives the faults, one
 * line each. `usedInCode` are ids of texts that the code names. Rules: Microsoft's manifest reference and [MS-OWEMXML].
 */
export function checkManifest(
  xml: string,
  readAsset: ReadAsset,
  usedInCode: readonly string[] = [],
): string[] {
  let root: Element;
  try {
    root = Element.parse(xml);
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`];
  }
  if (root.name !== 'OfficeApp') return [`root element is ${root.name}, not OfficeApp`];
  return [
    ...checkContent(root),
    ...checkValues(root),
    ...checkLengths(root),
    ...checkHosts(root),
    ...checkResources(root, usedInCode),
    ...checkIds(root),
    ...checkAddresses(root),
    ...checkIcons(root, readAsset),
  ];
}

function checkContent(root: Element): string[] {
  return root.all().flatMap((element) => {
    const model = contentModels[element.name];
    return model && element.children.length > 0 ? checkChildren(element, model) : [];
  });
}

function checkChildren(element: Element, { order, required }: ContentModel): string[] {
  const names = element.children.map(({ name }) => name);
  const unknown = names.filter((name) => !order.includes(name));
  const places = names.filter((name) => order.includes(name)).map((name) => order.indexOf(name));
  const wrong = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return [
    ...unknown.map((name) => `${element.name}: ${name} does not belong there`),
    ...(wrong < 0 ? [] : [`${element.name}: ${order[places[wrong] ?? 0] ?? ''} stands too late`]),
    ...required.filter((name) => !names.includes(name)).map((name) => `${element.name}: ${name} is missing`),
  ];
}

const forms: readonly (readonly [path: string, form: RegExp])[] = [
  ['Id', /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu],
  ['Version', /^\d+\.\d+\.\d+\.\d+$/u],
  ['DefaultLocale', /^[a-z]{2}-[A-Z]{2}$/u],
  ['Permissions', /^(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/u],
];

function checkValues(root: Element): string[] {
  const set = root.at('Requirements', 'Sets', 'Set');
  return [
    ...(root.type === 'TaskPaneApp' ? [] : ['OfficeApp: xsi:type is not TaskPaneApp']),
    ...forms.flatMap(([name, form]) => {
      const text = root.child(name)?.text;
      return text === undefined || form.test(text) ? [] : [`${name}: "${text}" has the wrong form`];
    }),
    ...(set?.attributes['Name'] === 'WordApi' && set.attributes['MinVersion'] === '1.3'
      ? []
      : ['Requirements: the floor is not WordApi 1.3']),
    ...(root.all().some(({ attributes }) => attributes['Name'] === 'SharedRuntime')
      ? ['Requirements: SharedRuntime would shut out Word 2021 and iPad']
      : []),
  ];
}

/** Characters. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

function checkLengths(root: Element): string[] {
  const holders = [
    ...root.children.filter(({ name }) => name in longest),
    ...(root.at('VersionOverrides', 'Resources')?.children.filter(({ name }) => name in longest) ?? []),
  ];
  return holders.flatMap((holder) => {
    const most = longest[holder.name] ?? 0;
    return holder
      .all()
      .flatMap(({ attributes, text }) =>
        [attributes['DefaultValue'], attributes['Value'], text]
          .filter((value) => value !== undefined && value.length > most)
          .map((value) => `${holder.name}: "${value?.slice(0, 20) ?? ''}…" is longer than ${most}`),
      );
  });
}

function checkHosts(root: Element): string[] {
  const base = root.child('Hosts')?.children.map(({ attributes }) => attributes['Name']) ?? [];
  const commands = root.at('VersionOverrides', 'Hosts')?.children.map(({ type }) => type) ?? [];
  return base.length === 1 && base[0] === 'Document' && commands.join() === base.join()
    ? []
    : [`Hosts: ${base.join()} in the base and ${commands.join()} in VersionOverrides`];
}

const resourceKinds: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
};

function checkResources(root: Element, usedInCode: readonly string[]): string[] {
  const overrides = root.child('VersionOverrides');
  const lists = overrides?.child('Resources')?.children ?? [];
  const known = new Map(
    lists.flatMap((list) =>
      list.children.map(({ attributes }) => [attributes['id'] ?? '', list.name] as const),
    ),
  );
  const used = (overrides?.all() ?? []).filter(({ attributes }) => attributes['resid'] !== undefined);
  const usedIds = new Set([...used.map(({ attributes }) => attributes['resid']), ...usedInCode]);
  return [
    ...usedInCode.filter((id) => known.get(id) !== 'ShortStrings').map((id) => `${id} is no short string`),
    ...used.flatMap(({ name, attributes }) => {
      const id = attributes['resid'] ?? '';
      const kind = known.get(id);
      if (kind === undefined) return [`resid ${id} of ${name} has no resource`];
      const wanted = resourceKinds[name] ?? 'LongStrings';
      return kind === wanted ? [] : [`resid ${id} of ${name} is among ${kind}, not ${wanted}`];
    }),
    ...[...known.keys()].filter((id) => id.length > 32).map((id) => `resource id ${id} is longer than 32`),
    ...[...known.keys()].filter((id) => !usedIds.has(id)).map((id) => `resource ${id} is never used`),
  ];
}

function checkIds(root: Element): string[] {
  const repeated = (ids: readonly string[], what: string) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} ${id} stands twice`);
  const ids = (names: readonly string[]) =>
    root.all().flatMap(({ name, attributes }) => (names.includes(name) ? (attributes['id'] ?? []) : []));
  return [
    ...repeated(ids(['Image', 'Url', 'String']), 'resource id'),
    ...repeated(ids(['CustomTab', 'Group', 'Control', 'Item']), 'control id'),
  ];
}

const addressHolders = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
]);

function addressesIn(root: Element): string[] {
  return root
    .all()
    .filter(({ name }) => addressHolders.has(name))
    .flatMap((element) => element.all())
    .flatMap(({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? []);
}

function checkAddresses(root: Element): string[] {
  const domains = root.child('AppDomains')?.children.map(({ text }) => text) ?? [];
  return [...addressesIn(root), ...domains]
    .filter((address) => !/^https:\/\/[^/\s]+(?:\/\S*)?$/u.test(address))
    .map((address) => `${address} is not an https address`);
}

function checkIcons(root: Element, readAsset: ReadAsset): string[] {
  const images = new Map(
    (root.at('VersionOverrides', 'Resources', 'Images')?.children ?? []).map(({ attributes }) => [
      attributes['id'] ?? '',
      attributes['DefaultValue'] ?? '',
    ]),
  );
  const icons = root.all().filter(({ name }) => name === 'Icon');
  const base = [
    [32, root.child('IconUrl')?.attributes['DefaultValue']],
    [64, root.child('HighResolutionIconUrl')?.attributes['DefaultValue']],
  ] as const;
  return [
    ...base.flatMap(([size, address]) => checkIcon(address, size, readAsset)),
    ...icons.flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes['size']);
      return [
        ...['16', '32', '80']
          .filter((size) => !sizes.includes(size))
          .map((size) => `an icon lacks size ${size}`),
        ...children.flatMap(({ attributes }) =>
          checkIcon(images.get(attributes['resid'] ?? ''), Number(attributes['size']), readAsset),
        ),
      ];
    }),
  ];
}

function checkIcon(address: string | undefined, size: number, readAsset: ReadAsset): string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const path = new URL(address).pathname.slice(1);
  const file = readAsset(path);
  if (!file) return [`${path} is not there`];
  const { width, height } = pngSize(file);
  return width === size && height === size ? [] : [`${path} is ${width} × ${height}, not ${size} × ${size}`];
}

/** Width and height in the first chunk of a PNG file (PNG specification, 11.2.2), 0 for other files. */
function pngSize(file: Uint8Array): { width: number; height: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return { width: 0, height: 0 };
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
