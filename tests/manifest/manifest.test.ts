import { OfficeAddinManifest } from 'office-addin-manifest';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/package/manifests';
import { commandIn } from '../../src/ui/taskpane/commands';
import { checkManifest } from './check-manifest';
import { Element } from './element';
import { popupTexts } from './popup-texts';

const root = new URL('../../', import.meta.url);
const file = fileURLToPath(new URL('manifest.xml', root));
const manifest = readFileSync(file, 'utf8');

const readAsset = (path: string) => {
  const asset = fileURLToPath(new URL(path, root));
  return existsSync(asset) ? readFileSync(asset) : undefined;
};

const check = (xml: string) => checkManifest(xml, readAsset, popupTexts);

type Change = (xml: string) => string;

const put =
  (from: string, to: string): Change =>
  (xml) =>
    xml.replaceAll(from, to);

/** Takes away the first text from `start` to `end`. */
const cut =
  (start: string, end: string): Change =>
  (xml) => {
    const from = xml.indexOf(start);
    return xml.slice(0, from) + xml.slice(xml.indexOf(end, from) + end.length);
  };

/** Puts `moved` right before the first `before`. */
const move =
  (moved: string, before: string): Change =>
  (xml) => {
    const rest = xml.replace(moved, '');
    return rest.replace(before, moved + before);
  };

describe('the manifest', () => {
  it('has no faults', () => {
    expect(popupTexts).toContain('Mark.Assessment');
    expect(check(manifest)).toEqual([]);
  });

  it('is read by Microsoft’s own reader, in Swedish, for Word', async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'sv-SE',
      displayName: 'Saklig',
      version: '1.0.0.0',
      permissions: 'ReadWriteDocument',
    });
    expect(info.hosts).toEqual(['Document']);
  });

  it('opens the pane without VersionOverrides too', () => {
    const base = cut('<VersionOverrides', '</VersionOverrides>')(manifest);
    expect(checkManifest(base, readAsset)).toEqual(['Hosts: Document in the base and  in VersionOverrides']);
    expect(base).toContain('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />');
  });

  it('opens one pane from every command, with a command that the pane knows', () => {
    const root = Element.parse(manifest);
    const actions = root.all().filter(({ name }) => name === 'Action');
    expect(new Set(actions.map((action) => action.child('TaskpaneId')?.text))).toEqual(
      new Set(['Office.AutoShowTaskpaneWithDocument']),
    );
    const addresses = new Map(
      (root.at('VersionOverrides', 'Resources', 'Urls')?.children ?? []).map(({ attributes }) => [
        attributes['id'],
        attributes['DefaultValue'] ?? '',
      ]),
    );
    const fragments = actions.map((action) => {
      const { hash, pathname } = new URL(
        addresses.get(action.child('SourceLocation')?.attributes['resid']) ?? '',
      );
      expect(pathname).toBe('/taskpane.html');
      return hash;
    });
    expect(fragments).toEqual(['', '#granska', '#farga', '#infoga', '#markering']);
    expect(fragments.slice(1).filter((fragment) => commandIn(fragment) === undefined)).toEqual([]);
  });

  it('gives a unit the same commands', () => {
    const unit = { id: 'barn', name: 'Barn', addIn: '09f64db9-a54d-448b-ad32-e7c4382cfa73' };
    const made = manifestFor(manifest, 'https://saklig.kommunen.example', unit);
    expect(check(made)).toEqual([]);
    expect(made).toContain('https://saklig.kommunen.example/taskpane.html?enhet=barn#granska"');
  });

  it('names one address, so that a build can put another in its place', () => {
    const addresses = [...manifest.matchAll(/https?:\/\/[^/"]+/gu)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(
      new Set(['https://localhost:3000', 'http://schemas.microsoft.com', 'http://www.w3.org']),
    );
  });
});

describe('the check of the manifest', () => {
  it.each<[what: string, change: Change, fault: string]>([
    ['broken XML', put('</OfficeApp>', ''), 'not well-formed'],
    ['another root', put('OfficeApp', 'OfficeApplication'), 'root element is OfficeApplication'],
    [
      'another type of add-in',
      put('"TaskPaneApp"', '"ContentApp"'),
      'OfficeApp: xsi:type is not TaskPaneApp',
    ],
    [
      'elements in the wrong order',
      move('<ProviderName>Saklig</ProviderName>', '<Version>'),
      'OfficeApp: Version stands too late',
    ],
    [
      'a button with its parts in the wrong order',
      move('<Label resid="Open.Label" />', '<Action xsi:type="ShowTaskpane">'),
      'Control: Label stands too late',
    ],
    ['a missing element', cut('<ProviderName>', '</ProviderName>'), 'OfficeApp: ProviderName is missing'],
    ['no support address', cut('<SupportUrl ', '/>'), 'OfficeApp: SupportUrl is missing'],
    ['a button without a tip', cut('<Supertip>', '</Supertip>'), 'Control: Supertip is missing'],
    [
      'an element of its own',
      put('<Permissions>', '<Colour/><Permissions>'),
      'OfficeApp: Colour does not belong there',
    ],
    ['an id that is no GUID', put('09f64db9', 'saklig'), 'Id: "saklig-'],
    ['a short version', put('1.0.0.0', '1.0.0'), 'Version: "1.0.0" has the wrong form'],
    [
      'a locale without a country',
      put('<DefaultLocale>sv-SE', '<DefaultLocale>sv'),
      'DefaultLocale: "sv" has',
    ],
    ['unknown permissions', put('>ReadWriteDocument<', '>All<'), 'Permissions: "All" has the wrong form'],
    [
      'a higher floor',
      put('MinVersion="1.3"', 'MinVersion="1.6"'),
      'Requirements: the floor is not WordApi 1.3',
    ],
    [
      'a shared runtime as a requirement',
      put('</Sets>', '<Set Name="SharedRuntime" MinVersion="1.1" /></Sets>'),
      'Requirements: SharedRuntime would shut out',
    ],
    [
      'a long name',
      put('<DisplayName DefaultValue="Saklig"', `<DisplayName DefaultValue="${'S'.repeat(126)}"`),
      'DisplayName: "SSSS',
    ],
    ['a long description', put('Hjälper dig att', 'Hjälper dig att '.repeat(20)), 'Description: "Hjälper'],
    [
      'a long label',
      put('DefaultValue="Öppna Saklig"', `DefaultValue="${'Ö'.repeat(126)}"`),
      'ShortStrings: "ÖÖ',
    ],
    ['a long tip', put('Shows what is missing', 'Shows '.repeat(50)), 'LongStrings: "Shows'],
    [
      'other hosts in the base',
      put('<Host Name="Document" />', '<Host Name="Workbook" />'),
      'Hosts: Workbook in the base',
    ],
    [
      'other hosts for commands',
      put('Host xsi:type="Document"', 'Host xsi:type="Workbook"'),
      'Hosts: Document in the base',
    ],
    [
      'a resid that resolves to nothing',
      put('resid="Open.Title"', 'resid="Open.Titel"'),
      'resid Open.Titel of Title has no',
    ],
    [
      'a resid of another kind',
      put('resid="Open.Title"', 'resid="Open.Description"'),
      'resid Open.Description of Title is among',
    ],
    ['a long resource id', put('Pane.Url', `Pane.${'Url'.repeat(12)}`), 'is longer than 32'],
    [
      'an unused resource',
      put('</bt:Urls>', '<bt:Url id="Old.Url" DefaultValue="https://a.se/" /></bt:Urls>'),
      'resource Old.Url is never used',
    ],
    [
      'two resources with one id',
      put('id="Icon.20" Def', 'id="Icon.16" Def'),
      'resource id Icon.16 stands twice',
    ],
    [
      'two controls with one id',
      put('id="Saklig.OpenPane"', 'id="Saklig.Group"'),
      'control id Saklig.Group stands twice',
    ],
    [
      'an address without encryption',
      put('"https://localhost:3000/taskpane.html"', '"http://localhost:3000/taskpane.html"'),
      'is not an https address',
    ],
    ['an icon that is not there', put('icon-48.png', 'icon-47.png'), 'assets/icon-47.png is not there'],
    [
      'an icon of the wrong size',
      put('icon-48.png', 'icon-40.png'),
      'assets/icon-40.png is 40 × 40, not 48 × 48',
    ],
    ['an icon that is no PNG', put('icon-48.png', 'icon.svg'), 'assets/icon.svg is 0 × 0'],
    ['a pop-up without its title', put('id="Mark.Fact"', 'id="Mark.Facts"'), 'Mark.Fact is no short string'],
    [
      'a ribbon icon without its largest size',
      put('<bt:Image size="80" resid="Icon.80" />', ''),
      'an icon lacks size 80',
    ],
  ])('finds %s', (_what, change, fault) => {
    const broken = change(manifest);
    expect(broken).not.toBe(manifest);
    expect(check(broken)).toContainEqual(expect.stringContaining(fault));
  });
});
