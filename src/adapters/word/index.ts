export { createWordMemory } from './document-memory';
export { createWordPort } from './word-port';
