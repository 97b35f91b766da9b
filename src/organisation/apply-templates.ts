import type { Setup, Template, TemplateSection } from '../engine/index';
import type { Fault } from '../knowledge/fault';
import type { OwnTemplate, Step } from './layer';

const hasLegalGround = (section: TemplateSection, { sources }: Setup): boolean =>
  sources.find(({ id }) => id === section.sources[0])?.status === 'verified';

/** The requirements of a document type: the sections that the law asks for, and that it concerns a child. */
const lostRequirements = (old: Template, { template, fault }: OwnTemplate, setup: Setup): Fault[] => {
  const child =
    old.concernsChild && !template.concernsChild
      ? [fault(['concernsChild'], `Dokumenttypen ${old.id} gäller barn. Skriv concernsChild: true.`)]
      : [];
  const required = old.sections.filter(
    (section) => section.requirement === 'required' && hasLegalGround(section, setup),
  );
  return [
    ...child,
    ...required.flatMap((section): Fault[] => {
      const index = template.sections.findIndex(({ id }) => id === section.id);
      const own = template.sections[index];
      const ground = setup.sources.find(({ id }) => id === section.sources[0])?.name ?? '';
      const must = `Avsnittet ”${section.heading}” (${section.id}) krävs enligt ${ground}`;
      if (own === undefined)
        return [
          fault(['sections'], `${must} och får inte tas bort. Lägg till ett avsnitt med id ${section.id}.`),
        ];
      const faults: Fault[] = [];
      if (own.requirement !== 'required')
        faults.push(fault(['sections', index, 'requirement'], `${must}. Skriv requirement: required.`));
      if (!hasLegalGround(own, setup))
        faults.push(
          fault(
            ['sections', index, 'sources'],
            `${must}. Låt ${section.sources[0] ?? ''} stå först i sources.`,
          ),
        );
      if (own.role !== section.role && section.role !== undefined)
        faults.push(
          fault(['sections', index], `${must} och ska behålla sin uppgift. Skriv role: ${section.role}.`),
        );
      return faults;
    }),
  ];
};

/** Own document types: new ones are added, one with a known id takes the old one's place. */
export const applyTemplates: Step = (tuned, { templates, layer }) => {
  const faults: Fault[] = [];
  const all = [...tuned.setup.templates];
  let { origins } = tuned;
  for (const own of templates) {
    const { template } = own;
    const index = all.findIndex(({ id }) => id === template.id);
    const old = all[index];
    if (old === undefined) all.push(template);
    else {
      faults.push(...lostRequirements(old, own, tuned.setup));
      all[index] = template;
      origins = Object.fromEntries(
        Object.entries(origins).filter(
          ([path]) => !path.startsWith(`goals.${template.id}.`) && !path.startsWith(`help.${template.id}.`),
        ),
      );
    }
    origins = { ...origins, [`templates.${template.id}`]: layer.name };
  }
  const offered = tuned.offered && [
    ...new Set([...tuned.offered, ...templates.map(({ template }) => template.id)]),
  ];
  return { tuned: { ...tuned, setup: { ...tuned.setup, templates: all }, origins, offered }, faults };
};
