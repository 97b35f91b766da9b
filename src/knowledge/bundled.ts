import forkortningar from './forkortningar.csv?raw';
import headingWords from './heading-words.yaml?raw';
import type { KnowledgeFile } from './load';
import ordlistaAllman from './ordlista-allman.csv?raw';
import ordlistaSocialtjanst from './ordlista-socialtjanst.csv?raw';
import sources from './sources.yaml?raw';
import beslutsunderlagBarn from './templates/beslutsunderlag-barn.yaml?raw';
import vardeord from './vardeord.csv?raw';

/** The knowledge files that ship with Saklig. */
export const bundledFiles: readonly KnowledgeFile[] = [
  { name: 'sources.yaml', text: sources },
  { name: 'heading-words.yaml', text: headingWords },
  { name: 'templates/beslutsunderlag-barn.yaml', text: beslutsunderlagBarn },
  { name: 'forkortningar.csv', text: forkortningar },
  { name: 'ordlista-allman.csv', text: ordlistaAllman },
  { name: 'ordlista-socialtjanst.csv', text: ordlistaSocialtjanst },
  { name: 'vardeord.csv', text: vardeord },
];
