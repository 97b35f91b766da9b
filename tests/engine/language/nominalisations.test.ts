import { describe, expect, it } from 'vitest';
import { verbOfNominalisation } from '../../../src/engine/language/index';

const ACTIONS = `
utredning utreda
bedömning bedöma
behandling behandla
placering placera
planering planera
kartläggning kartlägga
handläggning handlägga
prövning pröva
omprövning ompröva
förändring förändra
förbättring förbättra
anpassning anpassa
samordning samordna
öppning öppna
lämning lämna
hämtning hämta
inskrivning skriva in
uppföljning följa upp
genomgång gå igenom
återgivning återge
sammanfattning sammanfatta
beskrivning beskriva
genomförande genomföra
inhämtande inhämta
upprättande upprätta
deltagande delta
omhändertagande omhänderta
bemötande bemöta
ställningstagande ta ställning
upplevelse uppleva
redogörelse redogöra
bekräftelse bekräfta
underrättelse underrätta
överenskommelse komma överens
dokumentation dokumentera
information informera
kommunikation kommunicera
presentation presentera
observation observera
introduktion introducera
diskussion diskutera
reaktion reagera
registrering registrera
kommunicering kommunicera
ansökan ansöka
anmälan anmäla
samverkan samverka
medverkan medverka
påverkan påverka
önskan önska
beslut besluta
besök besöka
försök försöka
stöd stödja
förslag föreslå
verkställighet verkställa
kontroll kontrollera
analys analysera
barnavårdsutredning utreda
familjebehandling behandla
skyddsbedömning bedöma
informationsinhämtning inhämta
beslutsfattande fatta
orosanmälan anmäla
hembesök besöka
`
  .trim()
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);

const THINGS =
  'förening regering tidning våning station avdelning förvaltning mening ordning handling lägenhet skola barn månad ' +
  'marknad byggnad nation lektion dagstidning barnförening socialförvaltning hyreslägenhet stol mamma nämnd';

describe('the verb behind a noun', () => {
  it.each(ACTIONS)('%s → %s', (noun, verb) => {
    expect(verbOfNominalisation(noun)).toBe(verb);
  });

  it.each(THINGS.split(' '))('%s has none', (noun) => {
    expect(verbOfNominalisation(noun)).toBeUndefined();
  });
});
