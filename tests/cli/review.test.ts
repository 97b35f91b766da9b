import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../src/engine/index';
import { runCli, runCliUnread } from './run-cli';

const gold = resolve(import.meta.dirname, '../gold');
const goldDocuments = readdirSync(gold).filter((name) => /^\d.*\.md$/u.test(name));

interface JsonReport {
  readonly schemaVersion: number;
  readonly reviews: readonly (Review & { readonly file: string; readonly error?: string })[];
}

const json = (out: string): JsonReport => JSON.parse(out) as JsonReport;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saklig-'));
  writeFileSync(
    join(folder, 'kort.md'),
    '# Beslutsunderlag\n\nHandläggare: Karin Öberg, socialsekreterare\n\n## Hälsa\n\nDet föreligger oro.\n',
  );
  writeFileSync(join(folder, 'anteckning.txt'), 'Mamman säger att\nElsa sover dåligt.\n\nElsa är 9 år.\n');
  writeFileSync(join(folder, 'trasig.docx'), 'inte en zip');
  writeFileSync(join(folder, 'tom.txt'), ' \n\n');
  mkdirSync(join(folder, 'mapp.docx'));
});

describe('saklig review --format json', () => {
  it('says nothing when whoever reads the review has had enough of it', async () => {
    const { code, err } = await runCliUnread(['review', 'kort.md', '--format', 'json'], folder);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('keeps to the published schema for every gold document', () => {
    const { code, out } = runCli(['review', ...goldDocuments, '--format', 'json'], gold);
    const schema = JSON.parse(readFileSync(resolve(gold, '../../docs/review.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    const report = json(out);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(code).toBe(0);
    expect(report.reviews.map((review) => review.file)).toEqual(goldDocuments);
  });

  it('cuts every sentence, passive and remark out of its block', () => {
    const report = json(runCli(['review', ...goldDocuments, '--format', 'json'], gold).out);
    for (const { blocks, sentences, findings } of report.reviews) {
      const cut = (place: { block: number; start: number; end: number }) =>
        blocks[place.block]?.text.slice(place.start, place.end);
      expect(sentences.length).toBeGreaterThan(20);
      for (const sentence of sentences) {
        expect(cut(sentence)).toBe(sentence.text);
        for (const passive of sentence.passives) {
          expect(passive.start).toBeGreaterThanOrEqual(sentence.start);
          expect(passive.end).toBeLessThanOrEqual(sentence.end);
        }
      }
      for (const finding of findings) {
        expect(cut(finding)).toBe(finding.text);
        expect(finding.end).toBeGreaterThan(finding.start);
      }
    }
  });

  it('keeps an unusable file in its place and reviews the others', () => {
    const { code, out, err } = runCli(
      ['review', 'kort.md', 'trasig.docx', 'anteckning.txt', '--format', 'json'],
      folder,
    );
    const { reviews } = json(out);
    expect(code).toBe(2);
    expect(reviews.map(({ file, error }) => [file, error !== undefined])).toEqual([
      ['kort.md', false],
      ['trasig.docx', true],
      ['anteckning.txt', false],
    ]);
    expect(reviews[1]?.error).toMatch(/^\p{Lu}[^\n]+\.$/u);
    expect(err).toContain(reviews[1]?.error);
  });

  it('joins single newlines and separates blocks at blank lines', () => {
    const [review] = json(runCli(['review', 'anteckning.txt', '--format', 'json'], folder).out).reviews;
    expect(review?.blocks.map((block) => block.text)).toEqual([
      'Mamman säger att Elsa sover dåligt.',
      'Elsa är 9 år.',
    ]);
  });

  it('uses the document type it is told', () => {
    const [review] = json(
      runCli(['review', 'anteckning.txt', '--type', 'beslutsunderlag-barn', '--format', 'json'], folder).out,
    ).reviews;
    expect(review?.documentType).toMatchObject({ id: 'beslutsunderlag-barn', confidence: 1 });
    expect(review?.sections.filter((section) => section.status === 'missing').length).toBeGreaterThan(3);
  });
});

describe('saklig review --format text', () => {
  it('prints a report with the length, the kinds and the remarks', () => {
    const { code, out } = runCli(['review', '01-bbic-barn-7-ar.md'], gold);
    expect(code).toBe(0);
    expect(out).toMatch(/^Längd: \d+ ord/mu);
    expect(out).toMatch(/^Meningar: fakta \d+, återgivet \d+, bedömning \d+, blandat \d+, oklart \d+\.$/mu);
    expect(out.replace(/\s+/gu, ' ')).toContain('”Det har framkommit” (Tidigare kontakter)');
    expect(out).not.toMatch(/undefined|NaN|\[object/u);
  });

  it('names every source the remarks under a title rest on', () => {
    const { out } = runCli(['review', '01-bbic-barn-7-ar.md'], gold);
    const reviewed = json(runCli(['review', '01-bbic-barn-7-ar.md', '--format', 'json'], gold).out);
    const jargon = reviewed.reviews[0]?.findings.filter(({ rule }) => rule === 'jargon') ?? [];
    const names = new Set(jargon.map(({ source }) => source.name));
    expect(names.size).toBeGreaterThan(1);
    expect(out.replace(/\s+/gu, ' ')).toContain(`Källor: ${[...names].join('; ')}.`);
  });

  it('tells of a requirement by its exit code when asked to', () => {
    const unsigned = '08-uppfoljning-genomforandeplan.md';
    const careful = '../golden/utredning-med-omsorg.md';
    expect(runCli(['review', unsigned, '--fail-on', 'requirement'], gold).code).toBe(1);
    expect(runCli(['review', unsigned], gold).code).toBe(0);
    expect(runCli(['review', careful, '--fail-on', 'requirement'], gold).code).toBe(0);
  });
});

describe('saklig review --format csv', () => {
  it('gives Excel one row a remark, with its heading', () => {
    const { out } = runCli(['review', '01-bbic-barn-7-ar.md', '--format', 'csv'], gold);
    expect(out.startsWith('\uFEFF')).toBe(true);
    const rows = Papa.parse<Record<string, string>>(out.slice(1), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(rows.errors).toEqual([]);
    expect(rows.data.find((row) => row['text'] === '20180412-0000')).toMatchObject({ regel: 'identifier' });
    expect(
      rows.data.find((row) => row['regel'] === 'empty-or-missing-section' && row['text'] === 'Säkerhet'),
    ).toMatchObject({
      avsnitt: 'Säkerhet',
    });
  });
});

describe('a command that cannot be carried out', () => {
  it.each([
    [['review', 'finns-inte.docx'], 'finns inte'],
    [['review', 'mapp.docx'], 'saklig audit MAPP --out'],
    [['review', 'tom.txt'], 'tomt'],
    [['review', 'trasig.docx'], 'Word'],
    [['review'], 'minst en fil'],
    [['granska', 'kort.md'], 'review'],
    [['review', 'kort.md', '--format', 'xml'], 'välj text, json eller csv.'],
    [['review', 'kort.md', '--type', 'roman'], 'beslutsunderlag-barn'],
    [['review', 'kort.md', '--fail-on', 'advice'], 'requirement'],
    [['review', 'kort.md', '--colour'], 'Flaggan --colour finns inte. Se'],
    [['review', 'kort.md', '--typ', 'vardplan'], 'Flaggan --typ finns inte. Menade du ”--type”?'],
    [['review', 'kort.md', '--type'], 'Flaggan --type saknar värde'],
    [['review', 'kort.md', '--with-text=ja'], 'Flaggan --with-text ska inte ha något värde'],
    [['review', 'kort.md', '--config', 'saknas.json'], 'saknas.json'],
  ])('%j says in Swedish what to do, and exits with 2', (args, part) => {
    const { code, err } = runCli(args, folder);
    expect(code).toBe(2);
    expect(err).toContain(part);
    expect(err).not.toMatch(/^\s+at |Error:/mu);
  });

  it('tells how to name a document type that it does not recognise', () => {
    writeFileSync(join(folder, 'lunch.txt'), 'Vi åt soppa till lunch.\n');
    expect(runCli(['review', 'lunch.txt'], folder).out).toContain('Ange den med --type');
    expect(runCli(['review', 'lunch.txt', '--type', 'journalanteckning'], folder).out).not.toContain(
      '--type',
    );
  });

  it('explains itself', () => {
    const { code, out } = runCli(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('saklig review');
  });
});
