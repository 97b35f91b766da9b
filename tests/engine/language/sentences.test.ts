import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { analyseBlock, splitSentences } from '../../../src/engine/language/index';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));
const sentencesIn = (text: string): string[] =>
  analyseBlock({ id: '1', kind: 'paragraph', text }).sentences.map((sentence) => sentence.text);

/** Sentences that stand together, divided by " | ". */
const BEFORE_CAPITALS = `
Insatser, t.ex. Kontaktfamilj och avlastning, har prövats. | De räckte inte.
Insatser, t. ex. Kontaktfamilj, har prövats. | De räckte inte.
Hon har bl.a. Gunilla som stöd. | Det fungerar.
Flera (bl.a. Ove) var med. | Mötet blev långt.
Han får stöd, d.v.s. Kommunen betalar hyran. | Det gäller tills vidare.
Han får stöd, dvs. Kommunen betalar hyran. | Det gäller tills vidare.
Beslutet gäller fr.o.m. 1 mars t.o.m. 30 juni. | Därefter prövas det om.
Beslutet gäller fr.o.m. Valborg. | Det kan överklagas.
Nämnden har enligt 4 kap. 1 § SoL ansvar. | Ansökan beviljas.
Enligt 11 kap. 1 § SoL inleddes utredning. | Föräldrarna informerades.
Se 5 kap. FB. | Där finns reglerna.
Beslutet fattas enligt 11 kap. 1 §. | Utredningen inleds i dag.
Ärendet har dnr. SN 2025/114. | Det är avslutat.
Se bilaga nr. 4 och dnr. 2024/12. | Bilagan är underskriven.
Hon ringde tel. 08-123 45 67. | Ingen svarade.
Mötet börjar kl. 14.30. | Ta med legitimation.
Mötet börjar kl. 9. | Ta med legitimation.
Det är en s.k. SIP. | Alla parter deltog.
Hans f.d. Sambo bor kvar. | Han vill flytta.
Hans f.d. flickvän ringde. | Hon var orolig.
Leo går i åk. 3. | Han trivs.
Farmor har ny adr. Plogvändan 6. | Hon trivs.
Jfr. RÅ 2006 ref. 49. | Nämnden delar den bedömningen.
Jfr prop. 2000/01:80 s. 83. | Där anges motiven.
Resp. Förälder har fått ett exemplar. | De har läst det.
Mamman resp. Pappan har informerats. | De samtycker.
Det finns 3 st. stolar. | Barnet sover i köket.
Det finns tre stolar, ca. 2 bord och en säng. | Barnet sover i köket.
De köpte mat, kläder osv. | Räkningen är betald.
Mat, kläder osv. har köpts in. | Räkningen är betald.
Han behöver hjälp med städning m.m. | Insatsen beviljas.
Pappan, farmor m.fl. var med. | Mötet tog en timme.
Pappan, farmor m.fl. | Mötet tog en timme.
Han är sjukskriven p.g.a. ADHD. | En läkare har bedömt det.
Hon är sjuk pga. Covid. | Hon kommer nästa vecka.
Skulden är 3 milj. | Den ska betalas i år.
Hyran är 7 500 kr. | Den är obetald.
Besöket tog 20 min. | Sedan gick de.
Bilen är min. | Du får låna den.
De kom före kl. 8. | Han sov.
Samtalet gällde umgänge m.m. och skolan. | Pappan lyssnade.
Hon bor i lgh. 1102 på Storgatan. | Porten är låst.
Familjen bor på Kvarnbacken 7 B. | Sabina är undersköterska.
De bor på Rönnstigen 8 B. | Carina uppger att hyran är betald.
Mor går till 27 B. | Sixten stannar hemma.
Anmälan kom fr. BVC i maj. | Den gällde Ture.
Han börjar fr. 2/9 på förskolan. | Sekretess är ordnad.
Sjuksköt. Mirjam Falck ringde. | Hon var orolig.
Jourläk. Petrus Ahlgren noterade märket. | Fotot är taget.
Förhandsbed. klar den 3 maj. | Beslut samma dag.
Det leder till utredn. | Handläggare utses.
Det finns en polisanm. | Den är nedlagd.
Överklaga till förvaltningsrätten, avd. 3. | Det ska ske inom tre veckor.
Enl. Skolan är frånvaron hög. | Den ökar.
Ang. Umgänget är de oense. | Det påverkar barnet.
Insatsen gäller tom. 30 juni. | Sedan följs den upp.
Lådan är tom. | Han köper mat i morgon.
Hon kommer inte från. | Det är sent.
Läs avsn. 4.2. | Det är kort.
Kapitlet heter Vård m.m. | Det är långt.
Han tog 2 tabl. 500 mg. | Det hjälpte.
Medlen är avsedda för hyra, el o.d. | Resten sparas.
Ordf. Kerstin Modig fattade beslutet. | Det gäller direkt.
Dr. Ahlgren skrev intyget. | Det är kort.
Leg. psykolog Ek har gjort testet. | Svaret dröjer.
Tf. enhetschef Ek beslutade. | Det var i maj.
Utr. inleddes i mars. | Den är klar.
Åtgärden kopplas på under utr. | Föräldrarna samtycker.
Kontakt med soc.sekr. Anna Modig togs. | Hon svarade.
Han var på plats fr. | Vi väntade.
Hon fick 12 st. | Det räckte.
Träffarna sker tis. och tors. | De brukar vara bra.
`
  .trim()
  .split('\n');

const ORDINARY = `
Utredningen inleddes den 12 mars 2024. | Den avslutades i juni.
Ansökan kom in 2024-03-12. | Den registrerades 12.3.2024. | Beslut togs senare.
Barnet är fött 2015. | Pappan är född 1980.
Hyran är 7 512,50 kr per månad. | Skulden är 1,5 miljoner.
Den 1:a maj flyttar han. | Den 2:a gången gick det bra.
Den 3. maj flyttade de. | Det gick bra.
Handläggare är A. Svensson och K.-G. Berg. | De träffade barnet.
Boken är skriven av A. I. Rabin. | Den är gammal.
Vi träffade A. och hans mamma B. under våren. | De berättade om skolan.
Barnet bor på avdelning B. | Han trivs.
Hon berättar om situationen hon befinner sig i. | Hon gråter.
Mamman vill inte det. | Pappan håller med.
Det går bra, säger hon. | Hon vill fortsätta.
Det är allt vi vet. | Utredningen fortsätter.
Barnen är fem. | De bor i Malmö.
Mamman säger ”Jag orkar inte.” när hon kommer. | Hon gråter.
Pojken säger: ”Jag vill bo hos pappa.” | Han upprepar det flera gånger.
Han mår ”ganska bra”. | Skolan bekräftar det.
”Jag vet inte. | Jag vill hem”, säger flickan. | Hon tittar ned.
Pojken säger: "Jag vill bo hos pappa." | Han upprepar det.
”Varför slår du?” frågade läraren. | Han svarade inte.
»Jag vill hem!» | Så sa hon.
Han bor hos mamma. | (Se bilaga 2.) | Pappan bor i Lund.
Han bor hos mamma (se bilaga 2). | Pappan bor i Lund.
Hon vet inte riktigt … | Kanske senare.
Hon vet inte riktigt... | Kanske senare.
Han sa att ... han inte visste. | Sedan gick han.
Kom hit! | Varför det? | Jag vill inte! | Okej.
Läs mer på www.socialstyrelsen.se. | Sidan är öppen.
Mejla anna.berg@lund.se. | Hon svarar snabbt.
Filen heter utredning.docx. | Den är sparad.
Se avsnitt 3.2.1. | Där finns mer.
1. Barnet ska gå i skolan. | 2. Mamman ska delta.
Det gäller om 1. beslutet har överklagats, 2. SiS har ändrat det och 3. JO har frågat. | Annars inte.
Bedömning: Barnet har behov av stöd. | Insats föreslås.
Han gick hem. och sedan sov han.
Hon ringde 08.05, 10.30 och 14.20. | Svar kom till slut.
Han heter Alm, pnr 20100304-1234. | Han är tolv år.
– Jag vill hem. | Nu!
`
  .trim()
  .split('\n');

describe('where a sentence ends', () => {
  it.each([...BEFORE_CAPITALS, ...ORDINARY])('%s', (marked) => {
    const sentences = marked.split(' | ');
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('ends where the space after the stop was forgotten', () => {
    expect(split('Hon gråter.Han går ut.')).toEqual(['Hon gråter.', 'Han går ut.']);
  });

  it('ends at a hard line break, whatever the mark', () => {
    expect(sentencesIn('Hon gick hem till sin mormor\nHan stannade kvar hos oss.')).toEqual([
      'Hon gick hem till sin mormor',
      'Han stannade kvar hos oss.',
    ]);
  });

  it('keeps white space out of the sentence, also no-break spaces', () => {
    const text = ' \u00a0Hon bor\u00a0hemma.\u00a0 Han flyttade. \u00a0';
    expect(sentencesIn(text)).toEqual(['Hon bor\u00a0hemma.', 'Han flyttade.']);
  });

  it('leaves out a dash or dot that was typed as a list mark', () => {
    expect(sentencesIn('- Hon går i skolan.\n• Han arbetar natt.')).toEqual([
      'Hon går i skolan.',
      'Han arbetar natt.',
    ]);
  });
});

describe('the gold documents', () => {
  const folder = new URL('../../gold/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /^[^.]+\.tsv$/u.test(name));

  it.each(names)('every labelled sentence of %s is one sentence, and there are no others', (name) => {
    const labelled = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
    const document = readMarkdown(readFileSync(new URL(name.replace('.tsv', '.md'), folder), 'utf8'));
    const found = document.blocks.flatMap((block) => analyseBlock(block).sentences.map(({ text }) => text));
    expect(found).toEqual(labelled.map((line) => line.slice(line.indexOf('\t') + 1)));
  });
});
