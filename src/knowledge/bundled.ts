import type { KnowledgeFile } from './load';
import forkortningar from './forkortningar.csv?raw';
import headingWords from './heading-words.yaml?raw';
import lawReferences from './law-references.yaml?raw';
import ordlistaAllman from './ordlista-allman.csv?raw';
import ordlistaSocialtjanst from './ordlista-socialtjanst.csv?raw';
import sources from './sources.yaml?raw';
import beslutsunderlagBarn from './templates/beslutsunderlag-barn.yaml?raw';
import beslutsunderlagVuxen from './templates/beslutsunderlag-vuxen.yaml?raw';
import ekonomisktBistand from './templates/ekonomiskt-bistand.yaml?raw';
import forhandsbedomning from './templates/forhandsbedomning.yaml?raw';
import genomforandeplan from './templates/genomforandeplan.yaml?raw';
import journalanteckning from './templates/journalanteckning.yaml?raw';
import lssBeslutsunderlag from './templates/lss-beslutsunderlag.yaml?raw';
import lvmUtredning from './templates/lvm-utredning.yaml?raw';
import lvuUnderlag from './templates/lvu-underlag.yaml?raw';
import skyddsbedomning from './templates/skyddsbedomning.yaml?raw';
import tjansteskrivelse from './templates/tjansteskrivelse.yaml?raw';
import uppdragUtforare from './templates/uppdrag-utforare.yaml?raw';
import uppfoljningInsats from './templates/uppfoljning-insats.yaml?raw';
import utredningsplan from './templates/utredningsplan.yaml?raw';
import vardplan from './templates/vardplan.yaml?raw';
import vardeord from './vardeord.csv?raw';

/** The knowledge files that ship with Saklig. The order of templates is the order in which types are offered. */
export const bundledFiles: readonly KnowledgeFile[] = [
  { name: 'sources.yaml', text: sources },
  { name: 'heading-words.yaml', text: headingWords },
  { name: 'law-references.yaml', text: lawReferences },
  { name: 'templates/beslutsunderlag-barn.yaml', text: beslutsunderlagBarn },
  { name: 'templates/forhandsbedomning.yaml', text: forhandsbedomning },
  { name: 'templates/skyddsbedomning.yaml', text: skyddsbedomning },
  { name: 'templates/utredningsplan.yaml', text: utredningsplan },
  { name: 'templates/lvu-underlag.yaml', text: lvuUnderlag },
  { name: 'templates/vardplan.yaml', text: vardplan },
  { name: 'templates/genomforandeplan.yaml', text: genomforandeplan },
  { name: 'templates/uppdrag-utforare.yaml', text: uppdragUtforare },
  { name: 'templates/uppfoljning-insats.yaml', text: uppfoljningInsats },
  { name: 'templates/journalanteckning.yaml', text: journalanteckning },
  { name: 'templates/beslutsunderlag-vuxen.yaml', text: beslutsunderlagVuxen },
  { name: 'templates/ekonomiskt-bistand.yaml', text: ekonomisktBistand },
  { name: 'templates/lvm-utredning.yaml', text: lvmUtredning },
  { name: 'templates/lss-beslutsunderlag.yaml', text: lssBeslutsunderlag },
  { name: 'templates/tjansteskrivelse.yaml', text: tjansteskrivelse },
  { name: 'forkortningar.csv', text: forkortningar },
  { name: 'ordlista-allman.csv', text: ordlistaAllman },
  { name: 'ordlista-socialtjanst.csv', text: ordlistaSocialtjanst },
  { name: 'vardeord.csv', text: vardeord },
];
