import { wholeWords } from '../wording/one-of';
import { wording } from '../wording/wording';

export const JUDGES = wording(wholeWords`
  bedöms|bedömer|bedömdes
  bedömningen är
  gör bedömningen
  görs bedömningen
  anses
  är (… ){1,3}(bedömning|uppfattning|mening)
`);
export const REASON = wording(wholeWords`
  eftersom|därför|då
  för att
  på grund av
  p\.g\.a\.|pga
  mot bakgrund av
  med hänsyn
  med anledning
  utifrån
  (?<!än )genom
  trots|emedan|så
  (?<!(
    oron?|uppgift(en|er|erna)?|förklaring(en|ar|arna)?|påstående(t|n|na)?|frågan|berättelse(n|r)?|ansökan
    begäran|önskan|misstank(en|ar|arna)
  ) )om
  när
  utan(?! (något avseende|avseende|insats|åtgärd|vidare))
  av det skälet
  skälen?|grundas|bygger|visar
  talar för
  enligt(?! (socialtjänstlag|sol|lss|lvu|lvm|lag|\d))…?|vilket|således|alltså|därmed|ty|men|annars
`);
/** The sentence after a verdict gives its reason. */
export const EXPLAINS = wording(wholeWords`
  eftersom|ty|nämligen|skälet|skälen
  talar (för|emot|mot|med)
  visar|tyder|bekräftar
  så (det|den|länge)
  det beror
  därför att
`);
export const GIVES_REASON = wording(
  /(?<!\p{L})(?:eftersom|därför att|då|på grund av|mot bakgrund av|med hänsyn|utifrån|ty)(?!\p{L})/iu,
);
/** How a protective assessment was made says nothing of why it came out as it did. */
export const PROCEDURE = wording(wholeWords`
  skyddsbedömning(en)?|gjord(es)?|upprättad(es)?|polisanmäl…|beslut(et|ades)?|inledd(es)?|fattad(es)?
  kommunicera…
`);
