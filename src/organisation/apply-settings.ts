import type { Template, TemplateSection } from '../engine/index';
import { type Fault, shown } from '../knowledge/fault';
import { meant } from '../knowledge/nearest';
import { type LayerContent, sourceIdOf, type Step, type Tuned } from './layer';

type Path = readonly string[];

/** The item with another length goal; null takes the goal away, undefined leaves it. */
const withWords = <T extends { readonly words?: number }>(item: T, words: number | null | undefined): T => {
  if (words === undefined) return item;
  const copy: T & { words?: number } = { ...item };
  if (words === null) delete copy.words;
  else copy.words = words;
  return copy;
};

const findTemplate = (
  { setup }: Tuned,
  { fault }: LayerContent,
  id: string,
  path: (string | number)[],
  atKey: boolean,
): Template | Fault => {
  const ids = setup.templates.map((template) => template.id);
  return (
    setup.templates.find((template) => template.id === id) ??
    fault(path, `Dokumenttypen ${shown(id)} finns inte.${meant(id, ids)} Tillåtna: ${ids.join(', ')}.`, atKey)
  );
};

const findSection = (
  template: Template,
  { fault }: LayerContent,
  id: string,
  path: (string | number)[],
): TemplateSection | Fault => {
  const ids = template.sections.map((section) => section.id);
  return (
    template.sections.find((section) => section.id === id) ??
    fault(
      path,
      `Avsnittet ${shown(id)} finns inte i ${template.id}.${meant(id, ids)} Tillåtna: ${ids.join(', ')}.`,
      true,
    )
  );
};

const isFault = (found: object): found is Fault => 'message' in found;

const withTemplate = (tuned: Tuned, template: Template, paths: readonly Path[], name: string): Tuned => ({
  ...tuned,
  setup: {
    ...tuned.setup,
    templates: tuned.setup.templates.map((old) => (old.id === template.id ? template : old)),
  },
  origins: { ...tuned.origins, ...Object.fromEntries(paths.map((path) => [path.join('.'), name])) },
});

/** Which document types are offered. */
export const applyDocumentTypes: Step = (tuned, content) => {
  const { settings, layer, templates, fault } = content;
  const ids = settings.documentTypes;
  if (ids === undefined) return { tuned, faults: [] };
  const faults = ids.flatMap((id, index): Fault[] => {
    if (ids.indexOf(id) !== index)
      return [fault(['documentTypes', index], `Dokumenttypen ”${id}” står två gånger. Ta bort den ena.`)];
    const found = findTemplate(tuned, content, id, ['documentTypes', index], false);
    return isFault(found) ? [found] : [];
  });
  const unused = templates
    .filter(({ template }) => !ids.includes(template.id))
    .map(({ template }) =>
      fault(
        ['documentTypes'],
        `Den egna dokumenttypen ${template.id} erbjuds inte. Lägg till ”${template.id}” i listan.`,
      ),
    );
  const origins = { ...tuned.origins, documentTypes: layer.name };
  return { tuned: { ...tuned, offered: ids, origins }, faults: [...faults, ...unused] };
};

const tooLong = (
  template: Template,
  id: string,
  { fault }: LayerContent,
  sections: readonly string[],
): Fault[] =>
  template.sections.flatMap((section) => {
    const { words } = section;
    if (words === undefined || template.words === undefined || words <= template.words) return [];
    return sections.includes(section.id)
      ? [
          fault(
            ['goals', id, 'sections', section.id],
            `Avsnittet ${section.id} får ${words} ord men hela dokumentet bara ${template.words}. Sänk målet eller höj dokumentets.`,
          ),
        ]
      : [
          fault(
            ['goals', id, 'words'],
            `Hela dokumentet får ${template.words} ord men avsnittet ${section.id} ${words}. Höj målet eller sänk avsnittets.`,
          ),
        ];
  });

/** Length goals per document type and section, and when a text counts as near its goal. */
export const applyGoals: Step = (before, content) => {
  const { settings, layer } = content;
  const faults: Fault[] = [];
  let tuned = before;
  for (const [id, { words, sections = {} }] of Object.entries(settings.goals ?? {})) {
    const template = findTemplate(tuned, content, id, ['goals', id], true);
    if (isFault(template)) {
      faults.push(template);
      continue;
    }
    for (const section of Object.keys(sections)) {
      const found = findSection(template, content, section, ['goals', id, 'sections', section]);
      if (isFault(found)) faults.push(found);
    }
    const changed = {
      ...withWords(template, words),
      sections: template.sections.map((section) => withWords(section, sections[section.id])),
      goalSource: sourceIdOf(layer),
    };
    if (words !== undefined || Object.keys(sections).length > 0)
      faults.push(...tooLong(changed, id, content, Object.keys(sections)));
    const paths = [
      ...(words === undefined ? [] : [['goals', id, 'words']]),
      ...Object.keys(sections).map((section) => ['goals', id, 'sections', section]),
    ];
    tuned = withTemplate(tuned, changed, paths, layer.name);
  }
  const { nearLimit } = settings;
  if (nearLimit !== undefined)
    tuned = {
      ...tuned,
      setup: { ...tuned.setup, nearLimit },
      origins: { ...tuned.origins, nearLimit: layer.name },
    };
  return { tuned, faults };
};

/** Stores that have one name only. */
const STORES: Readonly<Record<string, string>> = { EXCatalog: 'EXCatalog', Registry: 'developer' };

/** Which add-in the Word templates open; the whole field is set at once. */
export const applyAddIn: Step = (tuned, { settings: { addIn }, layer, fault }) => {
  if (addIn === undefined) return { tuned, faults: [] };
  const { id, storeType, store } = addIn;
  const only = STORES[storeType];
  const isInStore = storeType === 'OMEX';
  return {
    tuned: { ...tuned, addIn, origins: { ...tuned.origins, addIn: layer.name } },
    faults: [
      ...(only === undefined || only === store
        ? []
        : [fault(['addIn', 'store'], `Med storeType ${storeType} ska store vara ”${only}”.`)]),
      ...(isInStore === id.startsWith('WA')
        ? []
        : [
            fault(
              ['addIn', 'id'],
              isInStore
                ? 'Med storeType OMEX ska id vara tilläggets id i Microsofts butik, till exempel WA104380646.'
                : `Med storeType ${storeType} ska id vara det som står under <Id> i manifestet.`,
            ),
          ]),
    ],
  };
};

/** Own help texts for sections. */
export const applyHelp: Step = (before, content) => {
  const { settings, layer } = content;
  const faults: Fault[] = [];
  let tuned = before;
  for (const [id, texts] of Object.entries(settings.help ?? {})) {
    const template = findTemplate(tuned, content, id, ['help', id], true);
    if (isFault(template)) {
      faults.push(template);
      continue;
    }
    for (const section of Object.keys(texts)) {
      const found = findSection(template, content, section, ['help', id, section]);
      if (isFault(found)) faults.push(found);
    }
    const changed = {
      ...template,
      sections: template.sections.map((section) => ({ ...section, help: texts[section.id] ?? section.help })),
    };
    const paths = Object.keys(texts).map((section) => ['help', id, section]);
    tuned = withTemplate(tuned, changed, paths, layer.name);
  }
  return { tuned, faults };
};
