import type { Template } from '../engine/index';
import { type Collector, single, use } from './collect';
import { type PlaceOf, readYaml } from './read-yaml';
import { templateSchema } from './schemas';

/** Reads one document type. Faults, ids and sources go to the collector; undefined when the file has a fault. */
export const readTemplate = (
  collector: Collector,
  file: string,
  text: string,
): { readonly template: Template; readonly placeOf: PlaceOf } | undefined => {
  const { value, placeOf, faults } = readYaml(file, text, templateSchema);
  collector.faults.push(...faults);
  if (value === undefined) return undefined;
  single(collector, 'Mallen', value.id, { file, ...placeOf(['id']) });
  if (value.goalSource !== undefined) use(collector, value.goalSource, { file, ...placeOf(['goalSource']) });
  value.changes?.forEach(({ version }, index) => {
    if (version > value.version)
      collector.faults.push({
        file,
        ...placeOf(['changes', index, 'version']),
        field: 'version',
        value: String(version),
        message: `Ändringen hör till version ${version} men mallen är version ${value.version}. Höj mallens version.`,
      });
  });
  // Section ids are told apart within their own template only.
  const sections: Collector['ids'] = new Map();
  value.sections.forEach((section, index) => {
    const place = (...path: (string | number)[]) => ({ file, ...placeOf(['sections', index, ...path]) });
    single({ ...collector, ids: sections }, 'Avsnittet', section.id, place('id'));
    section.sources.forEach((source, s) => use(collector, source, place('sources', s)));
  });
  return { template: value, placeOf };
};
