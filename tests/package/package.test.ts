import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble, zipPackage } from '../../src/package/assemble';
import { uuidOf } from '../../src/package/manifests';
import { checkManifest } from '../manifest/check-manifest';
import { popupTexts } from '../manifest/popup-texts';
import { example, folderWith, request, root } from './request';

type Files = ReadonlyMap<string, Uint8Array>;

const textOf = (files: Files, name: string): string => {
  const content = files.get(name);
  if (content === undefined) throw new Error(`${name} is not in the package`);
  return new TextDecoder().decode(content);
};

const manifestFaults = (xml: string): string[] =>
  checkManifest(
    xml,
    (path) => {
      const file = join(root, path);
      return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
    },
    popupTexts,
  );

let files: Files;
beforeAll(async () => {
  files = await assemble(request(example));
});

describe('the package', () => {
  it('is the same for the same sources', async () => {
    const again = await assemble(request(example));
    const digest = (made: Files): string =>
      createHash('sha256').update(zipPackage(made, 'saklig')).digest('hex');
    expect(digest(again)).toBe(digest(files));
  });

  it('has a checksum for every file', () => {
    const sums = textOf(files, 'SHA256SUMS').trim().split('\n');
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
        name,
      ).toBe(sum);
    }
  });

  it('dates a page that has changed anew, so that no server takes it for the old one', () => {
    const dateIn = (page: string): number => {
      const zip = zipPackage(new Map([['index.html', new TextEncoder().encode(page)]]), 'saklig');
      return new DataView(zip.buffer, zip.byteOffset).getUint32(10);
    };
    expect(dateIn('en.js')).toBe(dateIn('en.js'));
    expect(dateIn('en.js')).not.toBe(dateIn('ny.js'));
  });

  it('unpacks into one folder', () => {
    const names = Object.keys(unzipSync(zipPackage(files, 'saklig-1')));
    expect(names.every((name) => name.startsWith('saklig-1/'))).toBe(true);
    expect(names).toHaveLength(files.size);
  });

  it('carries the organisation’s settings, and no manifest of the build', () => {
    expect(JSON.parse(textOf(files, 'webb/installningar/organisation.json'))).toMatchObject({
      name: 'Storvikens kommun',
    });
    expect(files.has('webb/installningar/enheter/barn-och-unga/ordlista-enhet.csv')).toBe(true);
    expect(files.has('webb/manifest.xml')).toBe(false);
  });

  it('has documents whose links and pictures come with it', () => {
    for (const name of [...files.keys()].filter((file) => /^dokument\/[^/]+\.md$/u.test(file))) {
      const targets = [...textOf(files, name).matchAll(/\]\((?!https?:|mailto:|#)(?<target>[^)#\s]+)/gu)].map(
        (match) => posix.join(posix.dirname(name), match.groups?.['target'] ?? ''),
      );
      const missing = targets.filter((target) => ![...files.keys()].some((file) => file.startsWith(target)));
      expect(missing, name).toEqual([]);
    }
  });

  it('names neither this computer nor the address of the development server', () => {
    for (const [name, content] of files) {
      const text = new TextDecoder('latin1').decode(content);
      expect(text.includes(root), name).toBe(false);
      expect(text.includes('localhost:3000'), name).toBe(false);
    }
  });

  it('refuses settings with faults, and settings that the web page would not find', async () => {
    const faulty = folderWith({ 'organisation.json': '{ "name": "X" }' });
    await expect(assemble(request(faulty))).rejects.toThrow(/organisation\.json/u);
    const unnamed = folderWith({
      'organisation.json': '{ "name": "X", "checked": "2026-11" }',
      'ordlista.csv': 'term;ersättning\nfika;kaffe\n',
    });
    await expect(assemble(request(unnamed))).rejects.toThrow(/ordlista\.csv.*files/u);
  });
});

describe('the manifests', () => {
  it('are right for the address, one for the whole and one for each unit', () => {
    for (const name of ['manifest/saklig.xml', 'manifest/saklig-barn-och-unga.xml']) {
      const xml = textOf(files, name);
      expect(manifestFaults(xml), name).toEqual([]);
      expect(xml).not.toContain('localhost');
      expect(xml).toContain('https://saklig.storviken.example/taskpane.html');
    }
    const unit = textOf(files, 'manifest/saklig-barn-och-unga.xml');
    // The base, the pane's own button and the four commands.
    expect(unit.match(/taskpane\.html\?enhet=barn-och-unga/gu)).toHaveLength(6);
    expect(unit).not.toMatch(/taskpane\.html["#]/u);
    expect(unit).toContain('DefaultValue="Saklig – Enheten för barn och unga"');
  });

  it('keep a unit’s id whatever the address, apart from other units’', async () => {
    const idIn = (made: Files): string | undefined =>
      /<Id>(.*)<\/Id>/u.exec(textOf(made, 'manifest/saklig-barn-och-unga.xml'))?.[1];
    const moved = await assemble(request(example, 'https://annan.example/saklig'));
    expect(idIn(moved)).toBe(idIn(files));
    expect(textOf(files, 'manifest/saklig.xml')).not.toContain(idIn(files));
    expect(textOf(moved, 'manifest/saklig.xml')).toContain('https://annan.example/saklig/taskpane.html');
  });

  it('take the id that the settings give, and put the same in the templates', async () => {
    const id = '5b7c1c1e-0d4f-4c39-9a55-0a8b3a5a9f11';
    const config = folderWith({
      'organisation.json': JSON.stringify({
        name: 'Granliden & Co',
        checked: '2026-11',
        addIn: { id, version: '1.0.0.0', storeType: 'EXCatalog', store: 'EXCatalog' },
        units: ['barn'],
      }),
      'enheter/barn/organisation.json': JSON.stringify({ name: 'Barn <&> unga', checked: '2026-11' }),
    });
    const made = await assemble(request(config));
    expect(textOf(made, 'manifest/saklig.xml')).toContain(id);
    const unit = textOf(made, 'manifest/saklig-barn.xml');
    expect(unit).toContain('Saklig – Barn &lt;&amp;&gt; unga');
    expect(manifestFaults(unit)).toEqual([]);
    const unitId = uuidOf(id, 'barn');
    expect(unit).toContain(unitId);
    const template = unzipSync(made.get('mallar/barn/utredningsplan.dotx') ?? new Uint8Array());
    const parts = Object.entries(template).filter(([name]) => name.includes('webextension'));
    expect(parts.some(([, content]) => new TextDecoder().decode(content).includes(unitId))).toBe(true);
  });

  it('make ids as RFC 9562 does', () => {
    // The RFC's own example for version 5: the DNS namespace and www.example.com.
    expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});

describe('the list of parts', () => {
  it('holds what is shipped and nothing that is only for development', () => {
    const bom = JSON.parse(textOf(files, 'sbom.cdx.json')) as {
      readonly bomFormat: string;
      readonly components: readonly { readonly name: string; readonly 'bom-ref': string }[];
      readonly dependencies: readonly { readonly dependsOn: readonly string[] }[];
    };
    const names = bom.components.map(({ name }) => name);
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(names).toEqual(expect.arrayContaining(['react', 'compromise', '@fluentui/react-components']));
    expect(
      names.filter((name) => /^(?:vitest|webpack|typescript|@microsoft\/office-js)$/u.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => name === 'react')).toHaveLength(1);
    expect(JSON.stringify(bom)).not.toContain('NOASSERTION');
    const references = new Set(bom.components.map((component) => component['bom-ref']));
    const asked = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(asked.filter((reference) => !references.has(reference))).toEqual([]);
    expect(new Set([...asked]).size).toBe(references.size);
  });

  it('has a licence text for every part', () => {
    const text = textOf(files, 'licenser.txt');
    expect(text).toContain('Den stora svenska ordlistan');
    expect(text).toMatch(/\nreact \d/u);
    expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  });
});

describe('the server configurations', () => {
  const staticWebApp = (): Record<string, string> =>
    (
      JSON.parse(textOf(files, 'server/staticwebapp.config.json')) as {
        readonly globalHeaders: Record<string, string>;
      }
    ).globalHeaders;

  it('send the same headers', () => {
    const { 'Cache-Control': caching, ...expected } = staticWebApp();
    expect(caching).toBe('no-cache');
    const nginx = Object.fromEntries(
      [...textOf(files, 'server/nginx.conf').matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    const iis = Object.fromEntries(
      [...textOf(files, 'server/web.config').matchAll(/<add name="([^"]*)" value="([^"]*)" \/>/gu)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    expect(nginx).toEqual(expected);
    expect(iis).toEqual(expected);
  });

  it('let Word on the web frame the pages, and scripts come from two places only', () => {
    const policy = staticWebApp()['Content-Security-Policy'] ?? '';
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("worker-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(Object.keys(staticWebApp())).not.toContain('X-Frame-Options');
    expect(textOf(files, 'server/nginx.conf')).toContain('server_name saklig.storviken.example;');
  });
});
