import { remember } from '../document/remember';
import type { Sentence } from '../language/index';
import { oneOf, wholeWords, wholeWordsAsWritten } from '../wording/one-of';
import { NOT } from '../wording/word-groups';
import { wording, type Wording } from '../wording/wording';
import { ONLY_SAID } from './child-formula';

/** What a bare verdict decides; each asks for its own reason. */
export type Verdict =
  'dismissed' | 'protection' | 'partly' | 'weighed' | 'best' | 'credibility' | 'decided' | 'claimed' | 'sure';

/** What an option that will not do is not. */
const AN_OPTION = oneOf`
  ((ett|någon|något|en|längre|heller|vara) ){0,3}(
    aktuell[ta]?|möjlig[ta]?|lämplig[ta]?|nödvändig[ta]?|tillräcklig[ta]?|ändamålsenlig[ta]?|realistisk[ta]?
    påkalla[td]e?|motivera[td]e?|befoga[td]e?
    lösning|utväg|framkomlig väg
    (tänkbar[ta]? |rimlig[ta]? |gångbar[ta]? )?alternativ
  )
`;
/** Says that an option will not do. */
const DISMISSED = wording(wholeWords`
  (är|var|blir|anses|bedöms|framstår som|får anses)( …){0,2}? (${NOT}|inget|inte längre) ${AN_OPTION}
  duger ${NOT}
  (räcker|förslår) ${NOT}(?= (i|just|längre|här|ensam)|\p{P}|$)
  (kan |bör )?${NOT} komma i fråga
  kommer ${NOT} (i|på) fråga
  (är|bedöms|anses|får anses) (helt )?(uteslut(en|et|na)|onödig[ta]?|obehövlig[ta]?)
  saknar (aktualitet|relevans)
  är (ett )?otänkbar[ta]?
  är (uttömd|uttömt|uttömda)
  (någon|någon som helst) anledning( …){0,5} (föreligger|finns) ${NOT}
  (saknas|finns (inte någon|ingen)) anledning( …){0,5}
`);
const PROTECTION = wording(wholeWords`
  (omedelbart|akut) skydd(sbehov)?
  behov(et)? av (omedelbart|akut) skydd
  skyddsbehov(et)?
`);
const PARTLY = wording(wholeWords`
  (
    delvis
    till (viss|en viss|stor) del
    i viss (mån|utsträckning)
  ) (uppnå(tts?|dda?)|uppfyll(ts?|da|d)|nåtts?)
`);
const CREDIBILITY = wording(wholeWords`
  (är|bedöms|anses|framstår|får anses)( (som|vara|inte|ej|heller|väl|helt|fullt|mycket))* (
    trovärdig[ta]?|tillförlitlig[ta]?|obefoga[td]e?|ogrunda[td]e?|överdriv(en|et|na)
  )
  lämna[rs]? (… )?(utan|därhän|utan något) avseende
  tillmäts (ingen|inget|ringa|stor|liten|begränsad) (vikt|betydelse|bevisvärde)
`);
const DECIDED = wording(wholeWords`
  (tillhör|omfattas av|ingår i) (${NOT} )?(någon |den )?personkrets(en)?
  personkrets(tillhörighet| [1-3])? (bedöms )?(${NOT} )?föreligg(er|a)
  (rekvisit(en|et)?|förutsättningar(na)?)( …){0,5} (föreligger|finns|uppfyll(da|t|d)|för handen|förhanden)
  (saknas|finns|föreligger) (inte |inga |ingen |inget )?(tillräckliga? )?(förutsättningar|skäl|grund|möjlighet(er)?|behov) (för|att|till|av|nog)
  ^(något )?(behov(et)?|rätt(en)?) (av|till)( …){1,4} (bedöms )?(${NOT} )?(föreligg(er|a)|finn(s|as)|styrkt)
`);
/** What comes of the matter: a right, a refusal, an inquiry, a measure that goes on or ends. */
const OUTCOME = wording(wholeWords`
  (har|saknar) (inte |ej |ingen |därmed )?rätt till
  (
    ansökan|ansökningen|begäran|yrkandet|överklagandet
  ) (bör|ska|skall|kan) (inte |ej |därmed )?(avslås|bifallas|beviljas|avvisas)
  utredning(en)? (bör|ska|skall|behöver) (${NOT} )?(inledas|avslutas|läggas ned|läggas ner)
  (
    vården|placeringen|insatsen|insatserna|omhändertagandet|umgänget|umgängena|stödet|kontaktfamiljen
    behandlingen
  ) (bör|ska|skall|måste|behöver) (${NOT} )?(
    fortsätta|upphöra|bestå|avslutas|ske|begränsas|utökas|förlängas|utvidgas|ges
  )
  (är|anses|bedöms)( vara)? (${NOT} )?(styrkt|visat|klarlagt|utrett)
  (har|hade|får|ger) (${NOT} )?(haft |gett |givit )?(avsedd|önskad|åsyftad|god|ingen|dålig) effekt
`);
const HOWEVER = oneOf`
  vara|som|en|ett
  därför|alltså|dock|också|fortfarande|alltjämt|fortsatt
  fullt|helt|väl|mycket|mest|klart|synnerligen
`;
const FITTING = oneOf`
  skälig|lämplig|rimlig|tillräcklig|uppenbar|adekvat|ändamålsenlig|nödvändig|proportionerlig|självklar
  orimlig|oacceptabel|olämplig|otillräcklig|ohållbar|hållbar|godtagbar|olycklig
  motivera[dt]|befoga[dt]|påkalla[dt]|uppfyll[dt]|väl avväg[dt]
  störst|stor|hög|omfattande|betydande|överhängande|påtaglig
  låg|liten|ringa|försumbar|minimal
  god nog|gott nog|fullgod
`;
/** How fitting, great or sure something is. */
const MEASURED = wording(wholeWords`
  (är|anses|bedöms|får anses|måste anses|framstår som|kan anses|torde vara)( ${HOWEVER})* ${FITTING}(t|a)?
`);
/** What is asked for against what is needed. */
const SIZED = wording(wholeWords`
  (kan|går) ${NOT} (att )?(tillgodoses?|ges|möta?s|lösa?s|avhjälpa?s) på (något )?annat sätt
  behov(et|en)? (kan|går) (att )?(tillgodoses?|mötas?|lösas?) på annat sätt
  (finns|föreligger) (det )?en (… )?(
    påtaglig|stor|uppenbar|överhängande|betydande|hög|allvarlig
  ) risk (för|att)
  ^… räcker(?=\P{L}*$)
  ^[^,]{3,60} är av (yttersta|största|stor|avgörande|central) (vikt|betydelse)
  (är|bedöms vara|anses vara|bedöms som) rätt (insats|nivå|stöd|vård|väg|form)
  (
    vården|insatsen|insatserna|stödet|placeringen|hjälpen
  ) (behövs|krävs)( fortfarande| alltjämt| fortsatt)?(?=\P{L}*$)
  (far|farit|fara) illa
  (omsorgs|föräldra)förmågan? (brister|sviktar|är (bristande|otillräcklig|nedsatt|begränsad))
  (över|under)stiger (det |de |hans |hennes )?(… )?behove[tn]
  (motsvarar|täcker|tillgodoser) (inte )?(det |de |hans |hennes )?(… )?behove[tn]
  är (större|mindre|mer|högre|lägre) än (det |de )?(… )?behove[tn]
  bör (sättas|bestämmas) (till )?(lägre|högre)
  är( …){0,3} (den|det) bästa (lösningen|alternativet|insatsen|valet|vägen)
  är (alldeles |klart |alltför )?för (hög|högt|låg|lågt|stor|stort|omfattande|kort|lång)(?=\P{L}*$)
  (utgör|är) (inget|inte något|ej något) (hinder|problem|alternativ)(?=\P{L}*$)
  ^(någon|ingen) risk( …){0,7} (föreligger|finns)( ${NOT})?(?=\P{L}*$)
  behöver (värnas|tryggas|prioriteras)(?=\P{L}*$)
`);
/** Great words in place of reasons. */
const SURE = wording(wholeWords`
  utom (allt |varje )?(rimligt )?tvivel
  råder (det )?(ingen|inget|inte någon) (tvekan|tvivel)
  (är|står) (helt |alldeles )?(utan tvekan|otvetydig[ta]?|ostridig[ta]?|höjt över allt tvivel)
`);
const WEAK = oneOf`
  (mycket |helt |påtagligt )?(
    svag|bristande|dålig|låg|ringa|begränsad|obefintlig|god|liten|nedsatt|stark
  )t?
`;
const ABILITY = oneOf`
  insikt|självinsikt|sjukdomsinsikt|problem?insikt|verklighetsuppfattning|impulskontroll|motivation
  föräldraförmåga|omsorgsförmåga|mentaliseringsförmåga|empatisk förmåga|empati
  skyddsfaktorer|förmåga
`;
/** What somebody is like within, and what moves them, which nobody sees. */
const INNER = wording(wholeWords`
  (sätter|prioriterar|ställer) (alltid |konsekvent |inte )?(
    sig själv
    sina egna (behov|intressen|önskemål)
    sitt eget (bästa|behov)
    barne[nt]s? behov|barne[nt]
  )( (före|framför|först|i första hand|i första rummet))?
  (har|visar|saknar|brister i) (en |ett |all |ingen |viss |någon |egentlig |sin |sitt )?(${WEAK} )?${ABILITY}
  har (goda|stora|starka|små|begränsade) (egna |inre )?(resurser|förmågor)(?=\P{L}*$)
  ^…(faktorerna|delarna|skälen) överväger
  bär på (något|en|ett|svåra|tunga|stora)
  har (mycket |stora? )?svårt (för )?att (hålla|sätta|reglera|se|förstå|prioritera|känna|knyta|ta ansvar)
  finns (starka|goda|flera|många|tydliga) (skyddsfaktorer|riskfaktorer)
  är (… )?(traumatiserad|omotiverad|medberoende|känslokall|omogen)
`);

const HOW_IT_IS = oneOf`
  god|gott|svag|svagt|stark|starkt|skör|skört|äkta|genuin|genuint|låg|lågt|hög|högt|tunt?|bristfällig|bristfälligt
  begränsa[td]|dålig|dåligt|konfliktfylld|ansträngd|ambivalent|vacklande|obefintlig|obefintligt|trygg|otrygg
`;
/** How something stands with somebody that no one can see, and how it will go. */
const PROSPECT = wording(wholeWords`
  (
    …?motivation(en)?|viljan( till förändring)?|…?nätverk(et)?|prognosen|insikten|tilliten|…?förmåga(n)?
    relation(en|erna)?|anknytning(en)?|samspel(et)?|samarbete(t)?|självkänsla(n)?|drogfrihet(en)?|tillit|stöd(et)?
  )( (till|hos|för|i|mellan)( …){1,3})? (är|bedöms( som| vara)?|anses( vara)?|framstår som)( ${HOWEVER}| i dagsläget| i nuläget)* ${HOW_IT_IS}(?=\P{L}*$)
  (har|bedöms ha|anses ha) (mycket )?(goda|små|begränsade|dåliga) (förutsättningar|möjligheter|chanser|utsikter)
  (bedöms|anses) ha (… )?förmåga
  kommer att (… ){0,2}?(klara sig|finna sig|trivas|må (bra|bättre|dåligt|sämre)|fungera|bli bra|lyckas)
  påverkas (negativt|positivt|allvarligt|starkt)
  har knutit an(?! .*\d)
  tar (ingen |inte )?skada av
`);

/** "Det är av stor vikt att …" says what, if not why, and is remarked on as padding. */
const ANTICIPATES = wording(
  /^(?:det(?! (?:finns|saknas|föreligger))|detta|den|sådan|ovanstående)(?!\p{L})/iu,
);

/** "Det är rimligt att …" speaks of what has just been said. */
const SPEAKS_BACK = wording(/^(?:det|detta|den|sådan|ovanstående) (?!finns|går|råder|står)/iu);

/** Says what is best for the child; why may take as many words again. */
const BEST = wording(wholeWordsAsWritten`
  (barnets|barnens|den unges) bästa (bedöms|anses|är|får anses) (vara )?(tillgodose|beakta|säkerställ)…
  (till|för|i) (…(:s)?|den unges) bästa(?! (är|ska|har|måste))
  bäst för (barnet|barnen|\p{Lu}\p{Ll}+)
  (förenlig[ta]?|i linje|överensstämm…) med (barnets|barnens|den unges|\p{Lu}\p{L}+s) bästa
  (tillgodoser|motsvarar|främjar|gagnar) (barnets|barnens|den unges|\p{Lu}\p{L}+s) bästa
`);

const KINDS: readonly (readonly [Verdict, Wording])[] = [
  ['protection', PROTECTION],
  ['weighed', ONLY_SAID],
  ['partly', PARTLY],
  ['dismissed', DISMISSED],
  ['credibility', CREDIBILITY],
  ['decided', DECIDED],
  ['decided', OUTCOME],
  ['claimed', MEASURED],
  ['claimed', SIZED],
  ['sure', SURE],
  ['claimed', INNER],
  ['claimed', PROSPECT],
];

/** A verdict with more words than this says something of why. */
const MOST_WORDS = 11;
const MOST_WORDS_CLAIMED = 14;

const words = ({ tokens }: Sentence): number => tokens.filter(({ kind }) => kind !== 'punctuation').length;

/** What a short sentence decides, if it decides something that needs a reason. */
export const verdictOf = remember(
  (sentence: Sentence) => sentence,
  (sentence): Verdict | undefined => {
    if (BEST.isIn(sentence)) return 'best';
    const count = words(sentence);
    if (count > MOST_WORDS_CLAIMED) return undefined;
    const [kind] = KINDS.find(([, pattern]) => pattern.isIn(sentence)) ?? [];
    if (kind === 'claimed' || kind === 'sure') return SPEAKS_BACK.isIn(sentence) ? undefined : kind;
    if (count > MOST_WORDS) return undefined;
    const needsSubject = kind === 'dismissed' || kind === 'decided' || kind === 'credibility';
    return needsSubject && ANTICIPATES.isIn(sentence) ? undefined : kind;
  },
);
