import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { outlineOf } from '../../../src/engine/structure/outline';
import { defaultSetup } from '../../../src/knowledge/index';

const { templates, headingWords } = defaultSetup();
const child = templates.find(({ id }) => id === 'beslutsunderlag-barn');

const outline = (markdown: string, template = child) =>
  outlineOf(readMarkdown(markdown).blocks, template, headingWords);
/** How one heading is understood, between a title and a neutral section. */
const meaning = (heading: string, template: typeof child) => {
  const { sections } = outline(
    `# Dokument om Alva\n\nText.\n\n## ${heading}\n\nText.\n\n## Övrigt\n\nText.`,
    template,
  );
  const { holds, role, template: known } = sections.find((section) => section.level === 2) ?? {};
  return { holds, role, known: known?.id };
};

describe('what a heading is for', () => {
  it.each([
    ['Orsak till utredning', 'orsak'],
    ['VARFÖR VI UTREDER', 'orsak'],
    ['1. Anledning till utredningen', 'orsak'],
    ['Aktualisering', 'orsak'],
    ['Vad Tuva vill', 'barnets-uppfattning'],
    ['Wilmer berättar', 'barnets-uppfattning'],
    ['Mammans inställning', 'vardnadshavares-uppfattning'],
    ['6.1 Barnets hälsa', 'halsa'],
    ['Skolan', 'utbildning'],
    ['Känslo- och beteendemässig utveckling', 'kanslor'],
    ['Familjen & miljön', 'familj-och-miljo'],
    ['Analys & bedömning', 'bedomning'],
    ['Socialtjänstens bedömning', 'bedomning'],
    ['Förslag på beslut:', 'forslag'],
    ['Kommunisering', 'kommunicering'],
    ['Nämndens samlade bedömning av Alvas behov', 'bedomning'],
  ])('%s is the section %s', (heading, id) => {
    expect(meaning(heading, child).known).toBe(id);
  });

  it.each(['Semesterplanering', 'Skolans bedömning', 'Bilagor', 'Hos mormor', 'Besked till anmälaren'])(
    '%s is no section of the child template',
    (heading) => {
      expect(meaning(heading, child).known).toBeUndefined();
    },
  );

  it.each([
    ['Bedömning', 'assessment'],
    ['Nämndens överväganden', 'assessment'],
    ['Risk- och skyddsfaktorer', 'assessment'],
    ['Måluppfyllelse', 'assessment'],
    ['Förslag', 'assessment'],
    ['Bakgrund', 'fact'],
    ['Tidigare bedömningar', 'fact'],
    ['Psykologens bedömning', 'assessment'],
    ['Läkarens bedömning', 'fact'],
    ['Sökandens inställning', 'fact'],
    ['Skyddsbedömning', 'both'],
    ['Semesterplanering', 'both'],
    ['Nuläge', 'fact'],
    ['Hemförhållanden', 'fact'],
    ['Vardag och rutiner', 'fact'],
    ['Vad har hänt?', 'fact'],
    ['Uppdraget', 'fact'],
    ['Gällande rätt', 'fact'],
    ['Så har utredningen gått till', 'fact'],
    ['Sammanvägning', 'assessment'],
    ['Vad vi föreslår', 'assessment'],
  ])('without a template, %s holds %s', (heading, holds) => {
    expect(meaning(heading, undefined).holds).toBe(holds);
  });
});

describe('headings under headings', () => {
  it('takes over what the heading above is for', () => {
    const { sections } = outline(
      '# Dokument\n\n## Bedömning\n\nA.\n\n### Kontaktperson\n\nB.\n\n## Hälsa\n\nC.\n\n### Tänder\n\nD.',
    );
    expect(sections.slice(2).map(({ title, holds }) => `${title}: ${holds}`)).toEqual([
      'Bedömning: assessment',
      'Kontaktperson: assessment',
      'Hälsa: fact',
      'Tänder: fact',
    ]);
  });

  it('takes an area under the assessment for a part of the assessment', () => {
    const { sections } = outline('# Dokument\n\n## Hälsa\n\nA.\n\n## Analys\n\n### Hälsa\n\nB.');
    expect(sections.at(-1)).toMatchObject({ title: 'Hälsa', holds: 'assessment' });
    const asked = outline('# Dokument\n\n## Hur bedömer vi ansökan?\n\n### Behov\n\nB.');
    expect(asked.sections.at(-1)).toMatchObject({ title: 'Behov', holds: 'assessment' });
    expect(sections.at(-1)?.template).toBeUndefined();
  });

  it('lets every block stand in exactly one section', () => {
    const { blocks } = readMarkdown('Före.\n\n# Ett\n\nA.\n\n## Två\n\nB.\n\n- c\n- d\n\n# Tre');
    const { sections, sectionOf } = outlineOf(blocks, child, headingWords);
    blocks.forEach((_, index) => {
      const section = sections[sectionOf[index] ?? -1];
      expect(section?.heading === index || (section?.firstBlock ?? 0) <= index).toBe(true);
      expect(section?.endBlock).toBeGreaterThan(index);
    });
    expect(sections.map(({ parent }) => parent)).toEqual([undefined, undefined, 1, 1]);
  });

  it('takes a title that names two sections for the title, not for one of them', () => {
    const adult = templates.find(({ id }) => id === 'beslutsunderlag-vuxen');
    const { sections } = outline(
      '# Utredning och förslag till beslut, vuxen\n\n## Ansökan\n\nA.\n\n## Livssituation\n\nB.\n\n## Bedömning\n\nC.',
      adult,
    );
    expect(sections.slice(2).map(({ title, holds }) => `${title}: ${holds}`)).toEqual([
      'Ansökan: fact',
      'Livssituation: fact',
      'Bedömning: assessment',
    ]);
  });

  it('finds names and dates under the title', () => {
    const { sections } = outline('# Beslutsunderlag barn\n\nBarn: Alva Ek\n\n## Hälsa\n\nA.');
    expect(sections[1]?.template?.id).toBe('uppgifter');
  });
});
