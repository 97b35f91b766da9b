/** Knowledge as data: templates, word lists and sources, read from files and checked. */
import type { Setup } from '../engine/index';
import { bundledFiles } from './bundled';
import { faultText } from './fault';
import { loadKnowledge } from './load';

export { bundledFiles } from './bundled';
export { type Fault, faultText } from './fault';
export { type KnowledgeFile, loadKnowledge } from './load';
export { TERM_TYPES, WORD_CLASS_NAMES } from './schemas';

let built: Setup | undefined;

/** The setup that ships with Saklig; built once. Throws only if a bundled file is faulty, which the tests rule out. */
export const defaultSetup = (): Setup => {
  if (built !== undefined) return built;
  const loaded = loadKnowledge(bundledFiles);
  if ('faults' in loaded) throw new Error(loaded.faults.map(faultText).join('\n'));
  built = loaded.setup;
  return built;
};
