import type { KnowledgeFile } from './load';
import avslag from './exercises/avslag.yaml?raw';
import barnetsRost from './exercises/barnets-rost.yaml?raw';
import bbicOmraden from './exercises/bbic-omraden.yaml?raw';
import bytUtJargongen from './exercises/byt-ut-jargongen.yaml?raw';
import delaMeningen from './exercises/dela-meningen.yaml?raw';
import detViktigasteForst from './exercises/det-viktigaste-forst.yaml?raw';
import forhandsbedomning from './exercises/forhandsbedomning.yaml?raw';
import granskaMotLagen from './exercises/granska-mot-lagen.yaml?raw';
import hittaKallan from './exercises/hitta-kallan.yaml?raw';
import kortaHembesoket from './exercises/korta-hembesoket.yaml?raw';
import kortaJournalen from './exercises/korta-journalen.yaml?raw';
import matbaraMal from './exercises/matbara-mal.yaml?raw';
import motiveraBedomningen from './exercises/motivera-bedomningen.yaml?raw';
import ordMotOrd from './exercises/ord-mot-ord.yaml?raw';
import sorteraMeningar from './exercises/sortera-meningar.yaml?raw';
import telefonsamtal from './exercises/telefonsamtal.yaml?raw';
import vardeord from './exercises/vardeord.yaml?raw';

/** The exercises' files. Within a level they are offered in this order. */
export const exerciseFiles: readonly KnowledgeFile[] = [
  { name: 'exercises/sortera-meningar.yaml', text: sorteraMeningar },
  { name: 'exercises/hitta-kallan.yaml', text: hittaKallan },
  { name: 'exercises/vardeord.yaml', text: vardeord },
  { name: 'exercises/byt-ut-jargongen.yaml', text: bytUtJargongen },
  { name: 'exercises/telefonsamtal.yaml', text: telefonsamtal },
  { name: 'exercises/dela-meningen.yaml', text: delaMeningen },
  { name: 'exercises/det-viktigaste-forst.yaml', text: detViktigasteForst },
  { name: 'exercises/matbara-mal.yaml', text: matbaraMal },
  { name: 'exercises/barnets-rost.yaml', text: barnetsRost },
  { name: 'exercises/forhandsbedomning.yaml', text: forhandsbedomning },
  { name: 'exercises/korta-hembesoket.yaml', text: kortaHembesoket },
  { name: 'exercises/korta-journalen.yaml', text: kortaJournalen },
  { name: 'exercises/avslag.yaml', text: avslag },
  { name: 'exercises/bbic-omraden.yaml', text: bbicOmraden },
  { name: 'exercises/motivera-bedomningen.yaml', text: motiveraBedomningen },
  { name: 'exercises/ord-mot-ord.yaml', text: ordMotOrd },
  { name: 'exercises/granska-mot-lagen.yaml', text: granskaMotLagen },
];
