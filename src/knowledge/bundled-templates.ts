import type { KnowledgeFile } from './load';
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

/** The document types that ship with Saklig, in the order in which they are offered. */
export const bundledTemplates: readonly KnowledgeFile[] = [
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
];
