import { contentOf } from '../structure/sections';
import { missingSectionsPlan } from '../structure/section-plan';
import type { Section } from '../structure/outline';
import type { TemplateSection } from '../structure/template';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

/** A section the law asks for is a requirement; one that a draft or the project asks for is advice. */
const weightOf = (wanted: TemplateSection | undefined, { setup }: DocumentUnit) => {
  const ground = setup.sources.find(({ id }) => id === wanted?.sources[0]);
  if (wanted === undefined || ground === undefined) return {};
  const isRequired = wanted.requirement === 'required' && ground.status === 'verified';
  return { strength: isRequired ? ('requirement' as const) : ('advice' as const), source: ground.id };
};

const emptyFindings = (unit: DocumentUnit): RuleFinding[] => {
  const { blocks, outline } = unit;
  const contents = contentOf(blocks, outline);
  const parents = new Set(outline.sections.map(({ parent }) => parent));
  return outline.sections.flatMap((section: Section, index): RuleFinding[] => {
    const isEmpty = contents[index] === 'none' && index !== outline.title && !parents.has(index);
    const block = section.heading;
    const text = block === undefined ? '' : (blocks[block]?.block.text ?? '');
    if (!isEmpty || block === undefined || text.trim() === '') return [];
    return [
      {
        block,
        start: 0,
        end: text.length,
        variant: 'empty',
        message: `Det står inget under ”${section.title}”. Skriv det som behövs, skriv varför det inte behövs, eller ta bort rubriken.`,
        ...weightOf(section.template, unit),
        // What is best for the child must be weighed; an empty heading shows that it has not been.
        ...(section.role === 'child-interest' ? { strength: 'requirement' as const } : {}),
      },
    ];
  });
};

const missingFindings = (unit: DocumentUnit): RuleFinding[] => {
  const { blocks, outline, template } = unit;
  if (template === undefined) return [];
  const firstHeading = outline.sections.find(({ heading }) => heading !== undefined)?.heading ?? 0;
  return missingSectionsPlan(
    blocks.map(({ block }) => block),
    template,
    { outline },
  ).map(({ section, heading, after }) => {
    const wanted = template.sections.find(({ id }) => id === section);
    const above = outline.sections[outline.sectionOf[after ?? -1] ?? -1]?.heading;
    const block = above ?? firstHeading;
    const text = (blocks[block]?.block.text ?? '').split('\n')[0] ?? '';
    return {
      block,
      start: 0,
      end: text.length,
      variant: 'missing',
      message: `Avsnittet ”${heading}” saknas. ${wanted?.questions[0] ?? ''}`.trim(),
      why: 'Den som läser eller beslutar behöver det här avsnittet för att förstå ärendet.',
      ...weightOf(wanted, unit),
    };
  });
};

export const emptyOrMissingSection = defineRule({
  id: 'empty-or-missing-section',
  title: 'Tomt eller saknat avsnitt',
  category: 'structure',
  strength: 'advice',
  why: 'En rubrik utan text får läsaren att undra om något har glömts bort.',
  source: 'projektet-mall',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Anteckning om Alva\n\n## Hälsa\n\nAlva sover bra.\n\n## [[Skola]]\n\n## Fritid\n\nAlva simmar.',
        says: 'Det står inget under ”Skola”. Skriv det som behövs, skriv varför det inte behövs, eller ta bort rubriken.',
        variant: 'empty',
      },
      {
        text: '# Utredning om Alva\n\n## Hälsa\n\nAlva sover bra.\n\n## [[Barnets bästa]]\n\n## Bedömning\n\nAlva behöver stöd.',
        says: 'Det står inget under ”Barnets bästa”. Skriv det som behövs, skriv varför det inte behövs, eller ta bort rubriken.',
        variant: 'empty',
      },
      {
        text: '# Anteckning om Alva\n\n## [[3. Synpunkter]]\n\n–\n\n## 4. Skola\n\nAlva går i trean.',
        says: 'Det står inget under ”Synpunkter”. Skriv det som behövs, skriv varför det inte behövs, eller ta bort rubriken.',
        variant: 'empty',
      },
      {
        text: '# Beslutsunderlag barn enligt BBIC\n\nBarn: Alva Ek, 7 år\n\n## Vad ärendet gäller\n\nSkolan anmälde oro den 3 mars 2026.\n\n## Så har utredningen gjorts\n\nVi har träffat Alva tre gånger.\n\n## Barnets utveckling\n\nAlva läser bra.\n\n## [[Analys och bedömning]]\n\nAlva behöver stöd.\n\n## Kommunicering\n\nFöräldrarna läste underlaget den 4 maj 2026.',
        says: 'Avsnittet ”Förslag till beslut” saknas. Vad föreslår du, i vilken omfattning och till vilket datum?',
        variant: 'missing',
      },
    ],
    passes: [
      '# Anteckning om Alva\n\n## Barnets utveckling\n\n### Hälsa\n\nAlva sover bra.',
      '# Anteckning om Alva\n\n## Skola\n\nEj aktuellt, Alva är två år.\n\n## Hälsa\n\nAlva sover bra.',
    ],
  },
  check: (unit) => [...emptyFindings(unit), ...missingFindings(unit)],
});
