import { describe, expect, it } from 'vitest';
import { analyseBlock, type Passive } from '../../../src/engine/language/index';

const passivesIn = (text: string): readonly Passive[] =>
  analyseBlock({ id: '1', kind: 'paragraph', text }).sentences.flatMap(({ passives }) => passives);

/** Marks the passives of a text with brackets; "+" where the agent is named. */
const marked = (text: string): string => {
  let result = '';
  let at = 0;
  for (const { start, end, hasAgent } of passivesIn(text)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]${hasAgent ? '+' : ''}`;
    at = end;
  }
  return result + text.slice(at);
};

const S_PASSIVES = `
Utredningen [inleddes] den 3 mars.
Insatsen [beviljas] från och med maj.
Det [krävs] ett beslut.
Hon riskerar att [skadas] genom missbruk av alkohol.
I går [hämtades]+ barnet av polisen.
Barnets behov [tillgodoses] inte.
Bilder [användes] vid samtalet.
Uppgifterna [hämtades]+ av polisen i går.
Han [hölls]+ av vakten.
Skolan har [informerats] om mötet.
Beslutet ska [fattas] i juni.
Ansökan kan [avslås].
Hjälp [ges] varje dag.
Det [sägs] att han är sen.
Beslutet [fattades]+ av gruppledare Marit Sandheden.
Insatser [behövs] i hemmet.
Underlaget [saknas].
Mötena [ställdes] in.
Barnen [omhändertogs]+ av nämnden.
Det [anses] vara bra.
Oron [bedöms] inte vara akut.
Han [misstänks] för rån.
Frågan måste [prövas] på nytt.
Samtalet [avbröts].
Hon [utsattes] för våld.
Det [hördes] skrik.
Saken kan [ses] som ett svek.
Behoven måste [mötas] samtidigt.
Han [träffades]+ av en boll.
Alla [räknas].
Vårdplanen [skrevs] i april.
Familjen [bjöds] in.
`
  .trim()
  .split('\n');

const NO_S_PASSIVES = [
  'Hon hoppas att det går bra.',
  'Det finns mat i kylskåpet.',
  'Han trivs i skolan.',
  'De minns inte besöket.',
  'Hon lyckas ibland.',
  'Barnet kräks ofta.',
  'Det känns tungt.',
  'Hon skäms för det.',
  'De umgås sällan.',
  'Det syns tydligt.',
  'Tuva och mamman har träffats två gånger.',
  'De ses varje vecka.',
  'Vi hörs på fredag.',
  'De hjälps åt hemma.',
  'Syskonen slåss ofta.',
  'Föräldrarna enades om tiderna.',
  'Barnets mamma kom.',
  'Alvas lärare ringde.',
  'Hans skola ligger nära.',
  'Dels är han trött, dels är han hungrig.',
  'Det är skolans ansvar.',
  'Huset ligger längs vägen.',
  'Hon vistas hos sin mormor.',
  'Han låtsas sova.',
  'Det tycks vara sant.',
  'Så förstås är det svårt.',
  'Anna Fors ringde.',
];

const AUXILIARY_PASSIVES = `
Han [blev slagen]+ av pappan.
Adrian [blev inlagd] i går.
Hon har [blivit placerad] i ett familjehem.
Beslutet kan [bli ändrat].
Pojken [blir hämtad]+ av sin mormor varje dag.
Alva [är placerad] hos Anita.
Nu [är barnet placerat].
[Är hon inte informerad]?
Mötet [var bokat] sedan länge.
Ansökan [är beviljad].
Persiennerna [var neddragna] i alla rum.
Underlaget [är undertecknat].
Ärendet har [varit avslutat] i ett år.
Vården bör [vara avslutad] i maj.
Han [är skäligen misstänkt] för rån.
Förutsättningarna [är uppfyllda].
Hon [blev utsatt] för våld.
Nästa möte [är bokat] till den 9 april.
Hemmet [blev genomsökt]+ av polis.
De [är dömda] till vård.
Alva [är vaccinerad].
Dörren [blev uppbruten].
Uppgiften [är inte bekräftad]+ av skolan.
Han [var efterlyst] i april.
Insatsen [är redan verkställd].
`
  .trim()
  .split('\n');

const NO_AUXILIARY_PASSIVES = [
  'Hon är irriterad.',
  'Läget är komplicerat.',
  'De är gifta sedan 2010.',
  'Han blev tvungen att gå.',
  'Mamman är orolig.',
  'Hon blev besviken på mötet.',
  'Föräldrarna är separerade.',
  'Pappan är försvunnen.',
  'Familjen är känd sedan tidigare.',
  'Barnet är fött i Lund.',
  'Hon är engagerad i skolan.',
  'Han blev arg.',
  'Det blev ett långt möte.',
  'Hon är sjukskriven.',
  'Vi är nöjda med insatsen.',
  'Det är en avslutad utredning.',
  'Hon var hemma och hade skrivit klart.',
  'Han är ensam hemma till kl. 22.30.',
  'Hon var påverkad av alkohol.',
  'De är bosatta i Umeå.',
  'Det är särskilt viktigt.',
  'Pojken är begåvad.',
  'Hon är på företaget i dag.',
  'På frågan om vad som är svårast i skolan svarade han: matsalen.',
  'Hon är i behov av omedelbart skydd.',
  'Det är ett samlat grepp.',
  'Frånvaron är hög jämfört med förra året.',
  'I går var undertecknad på hembesök.',
  'Sorgen är obearbetad.',
  'Han var nykter såvitt skolan uppfattade det.',
];

describe('s-passives', () => {
  it.each(S_PASSIVES.map((line) => [line.replace(/[[\]+]/gu, ''), line]))('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(NO_S_PASSIVES)('none in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('passives with bli and vara', () => {
  it.each(AUXILIARY_PASSIVES.map((line) => [line.replace(/[[\]+]/gu, ''), line]))('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(NO_AUXILIARY_PASSIVES)('none in: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('are told apart, with the verb in the infinitive', () => {
    expect(passivesIn('Han blev slagen.')[0]).toMatchObject({ kind: 'bli', verb: 'slå' });
    expect(passivesIn('Hon är placerad.')[0]).toMatchObject({ kind: 'vara', verb: 'placera' });
    expect(passivesIn('Utredningen inleddes.')[0]).toMatchObject({ kind: 's', verb: 'inleda' });
  });
});
