import { expect, it } from 'vitest';
import { readingsOf } from '../../../src/engine/language/index';

/** Word, then lemma and class as they should be read by the last part. */
const COMPOUNDS = `
barnavårdsutredningarna barnavårdsutredning noun
föräldraförmågans föräldraförmåga noun
missbruksproblematiken missbruksproblematik noun
skolfrånvaron skolfrånvaro noun
familjehemsplaceringen familjehemsplacering noun
kontaktfamiljerna kontaktfamilj noun
umgängestiderna umgängestid noun
vårdnadstvisten vårdnadstvist noun
boendestödet boendestöd noun
orosanmälningarna orosanmälan noun
biståndshandläggaren biståndshandläggare noun
skyddsbedömningen skyddsbedömning noun
riskfaktorer riskfaktor noun
skyddsfaktorerna skyddsfaktor noun
nätverksmötet nätverksmöte noun
barnhälsovården barnhälsovård noun
elevhälsans elevhälsa noun
arbetsförmågan arbetsförmåga noun
försörjningsstödet försörjningsstöd noun
hemtjänsten hemtjänst noun
korttidsboendet korttidsboende noun
genomförandeplanen genomförandeplan noun
handlingsplaner handlingsplan noun
samtalsserien samtalsserie noun
jourhemmet jourhem noun
behandlingshemmen behandlingshem noun
öppenvårdsinsatser öppenvårdsinsats noun
drogtesterna drogtest noun
alkoholkonsumtionen alkoholkonsumtion noun
våldsutövaren våldsutövare noun
tonårsflickorna tonårsflicka noun
lillebroderns lillebror noun
skolkuratorn skolkurator noun
specialpedagogen specialpedagog noun
förstelärare förstelärare noun
veckopengen veckopeng noun
hyresskulden hyresskuld noun
bostadsbolaget bostadsbolag noun
hyresrätten hyresrätt noun
familjerättssekreterarna familjerättssekreterare noun
tingsrättens tingsrätt noun
förvaltningsrätten förvaltningsrätt noun
domstolsbeslut domstolsbeslut noun
läkarintyget läkarintyg noun
tandläkarbesöken tandläkarbesök noun
sömnsvårigheter sömnsvårighet noun
ångestproblematik ångestproblematik noun
självskadebeteendet självskadebeteende noun
gränssättningen gränssättning noun
omsorgsbristen omsorgsbrist noun
omsorgssvikten omsorgssvikt noun
trygghetslarmet trygghetslarm noun
ledsagarservicen ledsagarservice noun
kvällsrutinerna kvällsrutin noun
skolledningen skolledning noun
drogfria drogfri adjective
barnvänligt barnvänlig adjective
åldersadekvata åldersadekvat adjective
ljudkänslig ljudkänslig adjective
långvarigt långvarig adjective
samhällsfarlig samhällsfarlig adjective
välfungerande välfungerande adjective
ensamkommande ensamkommande adjective
medföljde medfölja verb
återinförde återinföra verb
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string]);

it.each(COMPOUNDS)('%s is read as %s, %s', (word, lemma, wordClass) => {
  const found = readingsOf(word).map((reading) => `${reading.lemma} ${reading.wordClass}`);
  expect(found).toContain(`${lemma} ${wordClass}`);
});
