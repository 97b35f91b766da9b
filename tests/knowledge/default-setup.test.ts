import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../../src/knowledge/bundled';
import { defaultSetup, faultText, loadKnowledge } from '../../src/knowledge/index';

const folder = fileURLToPath(new URL('../../src/knowledge/', import.meta.url));
const onDisk = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  // The audit plan, the exercises and the workshop's plans are no part of a setup; they are read by themselves.
  .filter(
    (name) =>
      /\.(?:csv|yaml)$/u.test(name) && !/^(?:granskningsplan\.yaml|exercises\/|workshop\/)/u.test(name),
  )
  .sort();

describe('the knowledge that ships', () => {
  it.each(bundledFiles.map(({ name }) => name))('%s has no fault', (name) => {
    const loaded = loadKnowledge(bundledFiles);
    const faults = 'faults' in loaded ? loaded.faults.filter(({ file }) => file === name) : [];
    expect(faults.map(faultText)).toEqual([]);
  });

  it('bundles every knowledge file on disk, with its text', () => {
    expect(bundledFiles.map(({ name }) => name).sort()).toEqual(onDisk);
    for (const { name, text } of bundledFiles) expect(text).toBe(readFileSync(`${folder}${name}`, 'utf8'));
  });

  it('builds the default setup once', () => {
    expect(defaultSetup()).toBe(defaultSetup());
    expect(defaultSetup().templates.map(({ id }) => id)).toContain('beslutsunderlag-barn');
  });
});
