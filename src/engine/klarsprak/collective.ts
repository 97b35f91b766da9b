import { oneOf } from '../wording/one-of';
import { HAS } from '../wording/word-groups';
import type { Wording } from '../wording/wording';
import { opening, phrase } from './hearsay-words';

const WHO = oneOf`
  grannar|grannarna|alla|omgivningen|folk|vissa|bekanta|nätverket|släkten|släktingar|kompisar|kompisarna
  vänner|klasskamrater|arbetskamrater|vittnen|personer|byborna|hyresgäster|lägenhetsgrannar|kollegor
  anhöriga|närstående|elever|skolkamrater|kamrater|klasskompisar|lagkamrater|ungdomar|jämnåriga|tonåringar
  föräldrar|familjer|familjerna|medboende|medpatienter|lärare|pedagoger|ledare|besökare|källor|kunder|kringboende|ortsbor
  bybor|utomstående|andra|fler
`;
const TELL = oneOf`
  säger|sagt|sade|sa|uppger|uppgett|uppgav|vittnar|vittnat|vittnade|menar|menat|berättar|berättat
  berättade|hört|hörde|sett|såg|ser|uppfattar|uppfattat|upplever|upplevt|anser|tycker|tyckte|tror|klagar
  klagat|klagade|reagerar|reagerat|reagerade|larmar|larmat|larmade
  påstår|påstått|påstod|hävdar|hävdat|påtalar|påtalat|påtalade|påpekat|rapporterat|rapporterar|noterat
  iakttagit|observerat|märkt|ringt|ringde
  hör av sig|hört av sig|känner till|vet|vet om|pratar om|talar om|snackar om|slagit larm|anmält|oroa[rt] sig|oroade sig
  uttryck(er|t|te) …
  (är|var) (… )?(
    oroliga?|eniga?|överens|ense|kritiska?|irriterade?|missnöjda?|bekymrade?|upprörda?|medvet(na|en)
    rädda?|trött(a)?|arga?|negativa?|säkra?
    av (den )?(uppfattning|åsikt|mening)…?
  )
  har (synpunkter|åsikter|klagomål|farhågor)
  skrivit|misstänker|misstänkt|beskriver|beskrivit|beskrev|befarar|signalerat|flaggat|märker
`;
const MIDDLE = oneOf`
  även|också|tidigare|ofta|länge|dessutom|nu|nyligen|i flera år|under lång tid
  flera gånger|upprepade gånger|vid flera tillfällen
`;

const STAFF_OPINES = oneOf`
  (har|hade) (… )?(uppfattat|upplevt|märkt|ansett|tyckt|reagerat|kommit fram till)
  uppfattar|upplever|anser|tycker|menar|oroar sig|reagerar
  är (… )?(oroliga?|eniga?|överens)
`;

/** Several people at once, of whom nobody can be asked. */
export const COLLECTIVE: readonly Wording[] = [
  opening`(?!.*(?<!\p{L})(säger|berättar|uppger|enligt)(?!\p{L}))((skolans|förskolans|boendets|hemmets|avdelningens) personal|personalen) ${STAFF_OPINES}(?!\p{L})`,
  opening`
    (?!alla (i familjen|tre|fyra|fem|parter))(… )?(
      ${WHO}
      andra (föräldrar|boende|barn|elever|hyresgäster|ungdomar|kunder|gäster)
      flera( (?!i |på |av |från )…){0,2}
      (ett antal|ett flertal|många|några|somliga|de flesta|en del)( (?!i |på |av )…)?
      (
        kretsen|folket|människorna|personer(na)?|grannskapet|bekantskapskretsen|vänkretsen|kamratkretsen
        byn|trappan|bygden|klassen
      )
      (hela|halva) (byn|trappan|klassen|stan|skolan|släkten|gatan|huset|kvarteret)
    )( (i|på|av|runt|omkring|kring|från|bland|till|nära) (… )?…)? (${HAS} )?(${MIDDLE} )?${TELL}(?!\p{L})
  `,
  phrase`
    (\p{L}{3,}s (… ){0,2}?|(är|blev|blivit|blir) (… ){1,2}?)av (
      många|flera|vissa|somliga|alla|folk|andra|omgivningen|olika personer|grannar(na)?|bekanta
      utomstående|en del|allmänheten|boende
    )(?! (av|som heter|…?(orsaker|skäl|anledningar|insatser|prov|läkemedel|faktorer))|\p{L})
  `,
  opening`
    (?!.*\d)(en|två|flera) (anonym|okänd|utomstående|namnlös)a? (person(er)?|anmälare|granne|källa|källor|uppgiftslämnare|kvinna|man) (som … )?(${HAS} )?(${MIDDLE} )?(
      ${TELL}|kontaktat|lämnat|tipsat|tipsade
    )(?!\p{L})
  `,
  opening`
    (någon|några|en person|vittnen|personer|grannar) som (… ){1,4}?(${HAS} )?(${MIDDLE} )?(sagt|berättat|uppgett|hört|sett|ringt|larmat)(?!\p{L})
  `,
  opening`
    (
      någon
      en (person|bekant|granne|utomstående|kompis|vän|släkting|anhörig|närstående|elev|klasskamrat|kamrat)
    ) (har |hade |ska ha )?(även |också |tidigare )?(
      säger|sagt|uppger|uppgett|berättar|berättat|hört|sett|såg|larmat|påstår|påstått|ringt|anmält
    )(?!\p{L})
  `,
];
