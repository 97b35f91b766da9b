import type { Source } from '../engine/index';
import { faultText } from './fault';
import { readYaml } from './read-yaml';
import { sourcesSchema } from './schemas';
import sources from './sources.yaml?raw';

let read: readonly Source[] | undefined;

/** The sources alone, for pages that need no more of the setup. Throws only if the bundled file is faulty. */
export const bundledSources = (): readonly Source[] => {
  if (read === undefined) {
    const { value, faults } = readYaml('sources.yaml', sources, sourcesSchema);
    if (value === undefined) throw new Error(faults.map(faultText).join('\n'));
    read = value;
  }
  return read;
};
