import type { KnowledgeFile } from './load';
import hittaKallan from './exercises/hitta-kallan.yaml?raw';
import sorteraMeningar from './exercises/sortera-meningar.yaml?raw';

/** The exercises' files. Within a level they are offered in this order. */
export const exerciseFiles: readonly KnowledgeFile[] = [
  { name: 'exercises/sortera-meningar.yaml', text: sorteraMeningar },
  { name: 'exercises/hitta-kallan.yaml', text: hittaKallan },
];
