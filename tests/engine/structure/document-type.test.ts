import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { recogniseType } from '../../../src/engine/structure/document-type';
import { defaultSetup } from '../../../src/knowledge/index';

const { templates } = defaultSetup();
const gold = fileURLToPath(new URL('../../gold/', import.meta.url));
const recognise = (markdown: string, chosen?: string) =>
  recogniseType(readMarkdown(markdown).blocks, templates, chosen);

describe('the type of a document', () => {
  it.each([
    ['01', 'beslutsunderlag-barn'],
    ['02', 'beslutsunderlag-barn'],
    ['03', 'lvu-underlag'],
    ['04', 'beslutsunderlag-vuxen'],
    ['05', 'lss-beslutsunderlag'],
    ['06', 'forhandsbedomning'],
    ['07', 'journalanteckning'],
    ['08', 'uppfoljning-insats'],
    ['efter-1', 'beslutsunderlag-barn'],
    ['efter-2', 'journalanteckning'],
    ['fore-1', 'beslutsunderlag-barn'],
    ['fore-2', 'journalanteckning'],
  ])('gold document %s is %s', (start, id) => {
    const name = readdirSync(gold).find((file) => file.startsWith(start) && file.endsWith('.md')) ?? '';
    const type = recognise(readFileSync(`${gold}${name}`, 'utf8'));
    expect(type.id).toBe(id);
    expect(type.confidence).toBeGreaterThan(0.9);
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    'knows %s by its own headings, under its own title and under none',
    (id, template) => {
      const sections = template.sections
        .filter(({ role }) => role !== 'entry')
        .map(({ heading, level }) => `${'#'.repeat(level + 1)} ${heading}\n\nText.`);
      const entries =
        id === 'journalanteckning' ? ['## 2026-03-02 Möte\n\nText.', '## 2026-03-04 Samtal\n\nText.'] : [];
      const body = [...sections, ...entries].join('\n\n');
      expect(recognise(`# ${template.name}\n\nDatum: 2026-03-02\n\n${body}`).id).toBe(id);
      expect(recognise(`# Alva Ek\n\nDatum: 2026-03-02\n\n${body}`).id).toBe(id);
    },
  );

  it('is of an adult where the children in the household are only named', () => {
    const body = ['Anledning', 'Genomförande', 'Bedömning', 'Förslag']
      .map((heading) => `## ${heading}\n\nText.`)
      .join('\n\n');
    const head = 'Avser: Mira Kvist, 19910508-0000\nBarn i hushållet: Dino, 11 år, och Lejla, 6 år';
    expect(recognise(`# Utredning – våld i nära relation\n\n${head}\n\n${body}`).id).toBe(
      'beslutsunderlag-vuxen',
    );
  });

  it('is of an adult where the title or the age says so, whatever the headings', () => {
    const body = ['Varför vi utreder', 'Mira berättar', 'Barn i hemmet', 'Min bedömning', 'Förslag']
      .map((heading) => `## ${heading}\n\nSonen Dino är 12 år.`)
      .join('\n\n');
    const head = 'Gäller: Mira Kvist, 19810722-0000\nDatum: 2025-11-06';
    expect(recognise(`# Beslutsunderlag vuxen, spel\n\n${head}\n\n${body}`).id).toBe('beslutsunderlag-vuxen');
    const area = '## Hälsa\n\nText.\n\n## Bedömning\n\nText.\n\n## Förslag till beslut\n\nText.';
    expect(recognise(`# Beslutsunderlag\n\n${head}\n\n${area}`).id).toBe('beslutsunderlag-vuxen');
    const child = 'Gäller: Dino Kvist, 20140722-0000\nDatum: 2025-11-06';
    expect(recognise(`# Beslutsunderlag\n\n${child}\n\n${area}`).id).toBe('beslutsunderlag-barn');
  });

  it('does not guess from a letter, a few areas, or nothing', () => {
    for (const text of [
      '',
      'Hej! Vi ses på måndag.',
      '# Inbjudan\n\n## Program\n\nKaffe.\n\n## Anmälan\n\nSenast fredag.',
      '# Anteckning\n\n## Hälsa\n\nA.\n\n## Skola\n\nB.',
    ])
      expect(recognise(text).id).toBe('unknown');
  });

  it('is what the user says it is', () => {
    expect(recognise('# Inbjudan', 'lvu-underlag')).toMatchObject({ id: 'lvu-underlag', confidence: 1 });
    expect(recognise('# Inbjudan', 'no-such-type').id).toBe('unknown');
  });
});
