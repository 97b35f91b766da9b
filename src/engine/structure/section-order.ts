import type { Outline } from './outline';
import type { SectionRole, Template, TemplateSection } from './template';

const FAMILY: Readonly<Partial<Record<SectionRole, string>>> = {
  'basic-data': 'opening',
  matter: 'opening',
  method: 'opening',
  history: 'opening',
  'child-view': 'inquiry',
  'guardian-view': 'inquiry',
  area: 'inquiry',
  assessment: 'weighing',
  'child-interest': 'weighing',
  proposal: 'ending',
  communication: 'ending',
  signature: 'ending',
};

/**
 * The stage of the document that each main section belongs to. Within a stage the order is free: it does not matter
 * whether earlier contacts stand before or after how the inquiry was made, but the proposal follows the assessment.
 */
const stagesOf = (template: Template): ReadonlyMap<TemplateSection, number> => {
  const stages = new Map<TemplateSection, number>();
  let stage = 0;
  let current: string | undefined;
  for (const section of template.sections) {
    const family = section.role === undefined ? undefined : FAMILY[section.role];
    if (section.level !== 1 || family === undefined) continue;
    if (family !== current) stage += 1;
    current = family;
    stages.set(section, stage);
  }
  return stages;
};

/** Sections (indexes in the outline) outside the longest run that follows the template's stages. */
export const misplacedSections = (outline: Outline, template: Template | undefined): ReadonlySet<number> => {
  if (template === undefined) return new Set();
  const stages = stagesOf(template);
  const placed = outline.sections.flatMap((section, index) => {
    const stage = section.template === undefined ? undefined : stages.get(section.template);
    const isUnderTitle = section.parent === undefined || section.parent === outline.title;
    return stage === undefined || section.heading === undefined || !isUnderTitle ? [] : [{ index, stage }];
  });
  const best: { length: number; before: number }[] = [];
  placed.forEach(({ stage }, at) => {
    let link = { length: 1, before: -1 };
    for (let before = 0; before < at; before++) {
      const length = (best[before]?.length ?? 0) + 1;
      if ((placed[before]?.stage ?? 0) <= stage && length > link.length) link = { length, before };
    }
    best.push(link);
  });
  const kept = new Set<number>();
  let at = best.findIndex(({ length }) => length === Math.max(...best.map((one) => one.length)));
  while (at !== -1) {
    kept.add(placed[at]?.index ?? -1);
    at = best[at]?.before ?? -1;
  }
  return new Set(placed.map(({ index }) => index).filter((index) => !kept.has(index)));
};
