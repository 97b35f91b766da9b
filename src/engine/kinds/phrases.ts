import { anywhereAsWritten } from '../wording/one-of';
import type { Word } from './words';

interface Phrase {
  readonly name: string;
  /** One of these words stands in it. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** Turns of phrase that value or conclude. */
const PHRASES: readonly Phrase[] = [
  {
    name: 'infer',
    words: 'talar pekar tyder vittnar stämmer tecken uttryck bevis exempel mönster steg gör säger'.split(' '),
    pattern: anywhereAsWritten`
      (^| )(
        talar (… ){0,3}(för|emot|mot|sitt)
        pekar (… )?(på|mot)
        tyder på|vittnar om|stämmer inte
        (ett|en) (… )?(tecken|uttryck|bevis|exempel|mönster|steg)(?= )
        gör (det|den|att|bedömningen|skillnad)
        säger (något|en (hel )?del|allt|inget|ingenting)
      )
    `,
  },
  {
    name: 'importance',
    words:
      'viktigt angeläget vikt nödvändigt bra positivt bäst lämpligt styrka betydelse allvar vara väger stöd skydd betyg resultat'.split(
        ' ',
      ),
    pattern: anywhereAsWritten`
      (^| )(
        det är (… )?(viktigt|angeläget|av vikt|nödvändigt|bra|positivt|bäst|lämpligt|en styrka)
        av (största|yttersta|särskild) (vikt|betydelse)
        på (stort )?allvar
        till vara
        väger (… ){0,2}(tungt|tyngre|lättare|tyngst)
        (är|ger) ett (… )?(stöd|skydd|betyg|resultat)
      )
    `,
  },
  {
    name: 'exists',
    words: 'finns föreligger saknas'.split(' '),
    pattern: anywhereAsWritten`
      (^| )(finns|föreligger|saknas|finns inte|finns det) (… ){0,4}(
        risk|behov|skäl|anledning|förutsättningar|samband|fara|hinder|brister|stöd|grund
      )
    `,
  },
  {
    name: 'judges',
    words:
      'bedömning bedömningen uppfattning slutsats anses ses betraktas konstateras tolkas förstås beskrivas uppfattas ifrågasättas tillskrivas uppfattningen slutsatsen'.split(
        ' ',
      ),
    pattern: anywhereAsWritten`
      (^| )(bedömning|uppfattning|slutsats) (är|att)
      (^| )(görs|gör|är) (… ){0,2}(bedömning(en)?|uppfattning)
      (^| )(får|måste|kan|bör) (… )?(
        anses|ses|betraktas|konstateras|tolkas|förstås|beskrivas|uppfattas|ifrågasättas|tillskrivas
      )
    `,
  },
  {
    name: 'blame',
    words: 'tar bryr sitter bära betala innerst drabba drabbar ut grunden'.split(' '),
    pattern: anywhereAsWritten`
      (^| )(
        tar inte (sitt |något )?ansvar
        tar (… )?inte (… )?på allvar
        bryr sig
        sitter (fast|djupt)
        bära|betala priset|innerst inne|drabbar?|går ut över|i grunden
      )
    `,
  },
  {
    name: 'yardstick',
    words:
      'rätt förväntan långt mer mindre sämre bättre vad alldeles för inte utan märks tyvärr lyckligtvis'.split(
        ' ',
      ),
    pattern: anywhereAsWritten`
      (^| )(
        med all rätt
        (över|under|mot) (all )?förväntan
        långt (ifrån|under|över)
        (mer|mindre|sämre|bättre) än (vi|väntat|rimligt|vad)
        vad som (krävs|kan begäras|kan förväntas|är rimligt)
        alldeles för
        för (många|få|sällan|sent|lite|mycket|kort)
        inte (gett|lett till) (något|någonting|resultat)
        utan (resultat|verkan|framgång)
        märks (tydligt )?att
        tyvärr|lyckligtvis
      )( |$)
    `,
  },
  {
    name: 'impression',
    words: 'intryck stämningen verkade verkar tycks framstår upplevs'.split(' '),
    pattern: /(?:^| )(?:intryck|stämningen|verkade|verkar|tycks|framstår|upplevs)(?: |$)/u,
  },
  {
    name: 'counter',
    words: 'men och'.split(' '),
    pattern: anywhereAsWritten`
      (^| )(men|och) (det|den|detta|uppgiften|provsvaret|inget|inget annat) (… ){0,3}(
        är|talar|saknar|stämmer|minskar|säger|räcker|ger|förklarar
      )
    `,
  },
];

const byWord = new Map<string, number>();
PHRASES.forEach(({ words }, index) => {
  for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | (1 << index));
});

/** Names of the phrases that stand among some words. */
export const phrasesIn = (words: readonly Word[]): string[] => {
  let possible = 0;
  for (const { lower } of words) possible |= byWord.get(lower) ?? 0;
  if (possible === 0) return [];
  const text = words.map(({ lower }) => lower).join(' ');
  return PHRASES.flatMap(({ name, pattern }, index) =>
    (possible & (1 << index)) !== 0 && pattern.test(text) ? [name] : [],
  );
};
