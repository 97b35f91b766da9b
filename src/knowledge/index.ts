/** Knowledge as data: templates, word lists and sources, read from files and checked. */
import type { Setup } from '../engine/index';
import { readBundled } from './read-bundled';

export { bundledTemplates } from './bundled-templates';
export { type Fault, faultText } from './fault';
export { type KnowledgeFile, loadKnowledge } from './load';
export { TERM_TYPES, WORD_CLASS_NAMES } from './schemas';

let built: Setup | undefined;

/** The setup that ships with Saklig; built once. Throws only if a bundled file is faulty, which the tests rule out. */
export const defaultSetup = (): Setup => (built ??= readBundled());
