import { describe, expect, it } from 'vitest';
import { remarks } from './remarks';

const HEAD = '# Utredning om Alva Ek\n\nBarn: Alva Ek, 9 år\n\n## Hem och familj\n\n';

/** What is marked, in a section for facts. */
const marked = (text: string): string[] =>
  remarks('missing-source', HEAD + text).map(({ text: found }) => found);

describe('missing-source', () => {
  it.each([
    ['Det har från olika håll påståtts att pappan säljer hasch.', 'Det har från olika håll påståtts'],
    ['Från andra håll har sagts att mamman festar.', 'Från andra håll har sagts'],
    ['Man såg pappan berusad utanför affären.', 'Man såg'],
    ['Man tycker att han är för hård mot hunden.', 'Man tycker'],
    ['Det har kommit till kännedom att han har snabblån.', 'Det har kommit till kännedom'],
    ['Av uppgifter som kommit nämnden till handa framgår att han kör bil.', 'kommit nämnden till handa'],
    ['Vi har fått till oss att mamman träffar honom.', 'Vi har fått till oss att'],
    ['Det snackas på byn om att pappan slår.', 'Det snackas på byn om'],
    ['Det finns en del prat om familjen.', 'Det finns en del prat om'],
    ['Det är allmänt känt i trappan att hon langar.', 'Det är allmänt känt i trappan att'],
    ['Mamman påstås ha träffat honom igen.', 'påstås ha'],
    ['Sägs ha lånat pengar av grannen.', 'Sägs ha'],
    ['Mamman uppges ha slutat på jobbet.', 'uppges ha'],
    ['Mamman ska ha sagt nej till umgänge.', 'ska ha sagt'],
    ['Har även visat sig att hon tagit lån.', 'Har även visat sig att'],
    ['Tydligen bor en annan man i lägenheten.', 'Tydligen'],
    ['Enligt grannar skriks det mycket.', 'Enligt grannar'],
    ['Vännerna är tidigare kända av polis.', 'är tidigare kända av polis'],
    ['På byn sägs det att Emil säljer hasch.', 'sägs det att'],
    ['Det har framförts klagomål på hämtningarna.', 'Det har framförts klagomål'],
    ['Flera klagomål från grannarna har nått oss.', 'klagomål från grannarna'],
    ['Sedan tidigare är det känt att mamman har skulder.', 'Sedan tidigare är det känt'],
    ['Mamman är, säger många, en glad person.', 'är, säger många,'],
    ['Det är flera som tycker att Alva är ensam.', 'Det är flera som tycker'],
    ['Pappan har en känd problematik.', 'har en känd problematik'],
    ['Det har varit mycket oro kring Alva.', 'Det har varit mycket oro kring'],
    ['Det har tidigare funnits uppgifter om våld.', 'Det har tidigare funnits uppgifter om'],
    ['Alva är ledsen igen, sägs det.', 'sägs det'],
    ['Det florerar uppgifter om att han spelar.', 'Det florerar uppgifter om'],
    ['Alva ska vid flera tillfällen ha sprungit hem.', 'ska vid flera tillfällen ha sprungit'],
  ])('asks who has said it: %s', (text, found) => {
    expect(marked(text)).toEqual([found]);
  });

  it.each([
    ['Elever har sagt att hon säljer vejps.', 'Elever har sagt'],
    ['Hela trappan har hört bråken.', 'Hela trappan har hört'],
    ['Flera av grannarna är trötta på ljudet.', 'Flera av grannarna är trötta'],
    ['Kretsen kring mamman är orolig.', 'Kretsen kring mamman är orolig'],
    ['Andra föräldrar har reagerat på att Alva går hem ensam.', 'Andra föräldrar har reagerat'],
  ])('asks which people they are: %s', (text, found) => {
    expect(marked(text)).toEqual([found]);
  });

  it.each([
    'Frånvaron är i medeltal en och en halv dag i veckan.',
    'Under september var hon där elva dagar av tjugoen.',
    'Sedan i somras sover hon varje natt i mammans säng.',
    'Narkotika förekommer inte.',
    'På sommaren låg hon inne.',
    'Hon har lämnats hos okända.',
    'Alva har missat 19 procent av lektionerna.',
    'Frånvaron har ökat.',
    'Av elva planerade umgängen blev fem av.',
    'Mamman har avbokat fyra gånger.',
    'Fem gånger i höst blev Alva hämtad efter stängning.',
    'Pappan har haft problem med alkohol.',
    'Alva har setts ensam på gården.',
    'Hyran är obetald sedan tre månader.',
    'Alva har gått ner i vikt.',
    'Alva har utslag på armarna.',
    'Mamman har ont om pengar i slutet av varje månad.',
    'Pappan har tillgång till flera jaktvapen.',
    'Alva hittades i en trappuppgång klockan två på natten.',
    'Mamman har haft ett återfall i sommar.',
    'Pappan kontrollerar hennes telefon.',
    'Alva har haft smutsiga kläder flera dagar i rad.',
    'Mamman har lämnat positiva drogprov.',
    'Cannabis har förekommit.',
    'Alva klarade fyra av elva ämnen i våras.',
    'Alva har brutit armen.',
    'I sexan var frånvaron 31 procent.',
    'Mormor har egen missbruksproblematik.',
    'Mormor har flera gånger glömt grinden.',
    'Alva fick sex underkända betyg i våras.',
  ])('asks how it is known: %s', (text) => {
    expect(marked(text)).toEqual([text]);
  });

  it.each([
    'Det talas arabiska i hemmet.',
    'Det finns inga klagomål på boendet.',
    'Mamman säger att flera av grannarna är oroliga.',
    'Enligt skolans frånvarolista var Alva borta 14 dagar.',
    'Alva beskrivs av läraren som en glad flicka.',
    'Hon bar glasögonen vid tre av fyra samtal.',
    'Pappan bor i en annan kommun.',
    'Mamman har inga vapen hemma.',
    'Pappan påstår att mamman dricker.',
    'Mamman har arbetat på ett lager.',
    'Alva har lärt känna oss, skriver kuratorn.',
    'Alva har aldrig haft ont i magen, säger mamman.',
    'Alva ska vid behov ha möjlighet att vila.',
    'Mamman säger att det pratas illa om henne.',
    'Det har av skolan uppgetts att Alva trivs.',
    'Vi har fått information från skolan om frånvaron.',
    'Enligt anmälan ska mamman ha slagit Alva.',
    'Alva ska ha med sig lunch.',
    'Mamman ska ha tät kontakt med skolan.',
    'Hon sades upp i mars.',
    'Logopeden räknar med tio träffar, men det lär inte räcka.',
    'Alla i familjen säger att de vill ha hjälp.',
    'Alva bor hos mormor på helgerna.',
    'Alva åker buss till skolan varje morgon.',
    'Läraren säger att Alva ofta är trött. Hon sover på lektionerna ibland.',
    'Närvarosystemet visar att hon var borta elva dagar av tjugoen.',
  ])('leaves alone: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});
