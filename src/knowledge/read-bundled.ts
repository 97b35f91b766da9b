import type { Setup } from '../engine/index';
import { bundledFiles } from './bundled';
import { faultText } from './fault';
import { loadKnowledge } from './load';

/**
 * The setup of the files that ship, read and checked. The bundlers put its result in the place of this module, since to
 * read and check the files takes longer than to review a long document.
 */
export const readBundled = (): Setup => {
  const loaded = loadKnowledge(bundledFiles);
  if ('faults' in loaded) throw new Error(loaded.faults.map(faultText).join('\n'));
  return loaded.setup;
};
