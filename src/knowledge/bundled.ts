import { bundledTemplates } from './bundled-templates';
import type { KnowledgeFile } from './load';
import forkortningar from './forkortningar.csv?raw';
import headingWords from './heading-words.yaml?raw';
import lawReferences from './law-references.yaml?raw';
import ordlistaAllman from './ordlista-allman.csv?raw';
import ordlistaSocialtjanst from './ordlista-socialtjanst.csv?raw';
import sources from './sources.yaml?raw';
import vardeord from './vardeord.csv?raw';

/** The knowledge files that ship with Saklig. */
export const bundledFiles: readonly KnowledgeFile[] = [
  { name: 'sources.yaml', text: sources },
  { name: 'heading-words.yaml', text: headingWords },
  { name: 'law-references.yaml', text: lawReferences },
  ...bundledTemplates,
  { name: 'forkortningar.csv', text: forkortningar },
  { name: 'ordlista-allman.csv', text: ordlistaAllman },
  { name: 'ordlista-socialtjanst.csv', text: ordlistaSocialtjanst },
  { name: 'vardeord.csv', text: vardeord },
];
