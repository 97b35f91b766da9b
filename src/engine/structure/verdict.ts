import { remember } from '../document/remember';
import type { Sentence } from '../language/index';
import { wording, type Wording } from '../wording/wording';
import { ONLY_SAID } from './child-formula';

/** What a bare verdict decides; each asks for its own reason. */
export type Verdict =
  'dismissed' | 'protection' | 'partly' | 'weighed' | 'best' | 'credibility' | 'decided' | 'claimed' | 'sure';

/** Says that an option will not do. */
const DISMISSED = wording(
  /(?<!\p{L})(?:(?:är|var|blir|anses|bedöms|framstår som|får anses)(?: \p{L}+){0,2}? (?:inte|ej|icke|inget|inte längre) (?:(?:ett|någon|något|en|längre|heller|vara) ){0,3}(?:aktuell[ta]?|(?:tänkbar[ta]? |rimlig[ta]? |gångbar[ta]? )?alternativ|möjlig[ta]?|lämplig[ta]?|nödvändig[ta]?|tillräcklig[ta]?|ändamålsenlig[ta]?|påkalla[td]e?|motivera[td]e?|realistisk[ta]?|befoga[td]e?|lösning|utväg|framkomlig väg)|duger (?:inte|ej)|(?:räcker|förslår) (?:inte|ej)(?= (?:i|just|längre|här|ensam)|\p{P}|$)|(?:kan |bör )?(?:inte|ej) komma i fråga|kommer (?:inte|ej|icke) (?:i|på) fråga|(?:är|bedöms|anses|får anses) (?:helt )?(?:uteslut(?:en|et|na)|onödig[ta]?|obehövlig[ta]?)|saknar (?:aktualitet|relevans)|är (?:ett )?otänkbar[ta]?)(?!\p{L})/iu,
);
const PROTECTION = wording(
  /(?<!\p{L})(?:(?:omedelbart|akut) skydd(?:sbehov)?|behov(?:et)? av (?:omedelbart|akut) skydd|skyddsbehov(?:et)?)(?!\p{L})/iu,
);
const PARTLY = wording(
  /(?<!\p{L})(?:delvis|till (?:viss|en viss|stor) del|i viss (?:mån|utsträckning)) (?:uppnå(?:tts?|dda?)|uppfyll(?:ts?|da|d)|nåtts?)(?!\p{L})/iu,
);
const CREDIBILITY = wording(
  /(?<!\p{L})(?:(?:är|bedöms|anses|framstår|får anses)(?: (?:som|vara|inte|ej|heller|väl|helt|fullt|mycket))* (?:trovärdig[ta]?|tillförlitlig[ta]?|obefoga[td]e?|ogrunda[td]e?|överdriv(?:en|et|na))|lämna[rs]? (?:\p{L}+ )?(?:utan|därhän|utan något) avseende|tillmäts (?:ingen|inget|ringa|stor|liten|begränsad) (?:vikt|betydelse|bevisvärde))(?!\p{L})/iu,
);
const DECIDED = wording(
  /(?<!\p{L})(?:(?:tillhör|omfattas av|ingår i) (?:inte |ej )?(?:någon |den )?personkrets(?:en)?|personkrets(?:tillhörighet| [1-3])? (?:bedöms )?(?:inte |ej )?föreligg(?:er|a)|(?:rekvisit(?:en|et)?|förutsättningar(?:na)?)(?: \p{L}+){0,5} (?:föreligger|finns|uppfyll(?:da|t|d)|för handen|förhanden)|^(?:behov(?:et)?|rätt(?:en)?) (?:av|till)(?: \p{L}+){1,4} (?:bedöms )?(?:inte |ej )?(?:föreligg(?:er|a)|finn(?:s|as)|styrkt))(?!\p{L})/iu,
);
/** What comes of the matter: a right, a refusal, an inquiry, a measure that goes on or ends. */
const OUTCOME = wording(
  /(?<!\p{L})(?:(?:har|saknar) (?:inte |ej |ingen |därmed )?rätt till|(?:ansökan|ansökningen|begäran|yrkandet|överklagandet) (?:bör|ska|skall|kan) (?:inte |ej |därmed )?(?:avslås|bifallas|beviljas|avvisas)|utredning(?:en)? (?:bör|ska|skall|behöver) (?:inte |ej )?(?:inledas|avslutas|läggas ned|läggas ner)|(?:vården|placeringen|insatsen|insatserna|omhändertagandet|umgänget|umgängena|stödet|kontaktfamiljen|behandlingen) (?:bör|ska|skall|måste|behöver) (?:inte |ej )?(?:fortsätta|upphöra|bestå|avslutas|ske|begränsas|utökas|förlängas|utvidgas|ges)|(?:är|anses|bedöms)(?: vara)? (?:inte |ej |icke )?(?:styrkt|visat|klarlagt|utrett)|(?:har|hade|får|ger) (?:inte |ej )?(?:haft |gett |givit )?(?:avsedd|önskad|åsyftad|god|ingen|dålig) effekt)(?!\p{L})/iu,
);
/** How fitting, great or sure something is. */
const MEASURED = wording(
  /(?<!\p{L})(?:är|anses|bedöms|får anses|måste anses|framstår som|kan anses|torde vara)(?: (?:vara|som|en|ett|därför|alltså|dock|också|fullt|helt|väl|mycket|mest|klart|synnerligen|fortfarande|alltjämt|fortsatt))* (?:skälig|lämplig|rimlig|tillräcklig|otillräcklig|uppenbar|adekvat|ändamålsenlig|nödvändig|motivera[dt]|befoga[dt]|proportionerlig|påkalla[dt]|självklar|orimlig|oacceptabel|olämplig|väl avväg[dt]|störst|stor|hög|omfattande|betydande|överhängande|påtaglig|uppfyll[dt]|god nog|fullgod|gott nog)(?:t|a)?(?!\p{L})/iu,
);
/** What is asked for against what is needed. */
const SIZED = wording(
  /(?<!\p{L})(?:(?:kan|går) (?:inte|ej|icke) (?:att )?(?:tillgodoses?|ges|möta?s|lösa?s|avhjälpa?s) på (?:något )?annat sätt|behov(?:et|en)? (?:kan|går) (?:att )?(?:tillgodoses?|mötas?|lösas?) på annat sätt|(?:finns|föreligger) (?:det )?en (?:\p{L}+ )?(?:påtaglig|stor|uppenbar|överhängande|betydande|hög|allvarlig) risk (?:för|att)|^\p{L}+ räcker(?=\P{L}*$)|^[^,]{3,60} är av (?:yttersta|största|stor|avgörande|central) (?:vikt|betydelse)|(?:är|bedöms vara|anses vara|bedöms som) rätt (?:insats|nivå|stöd|vård|väg|form)|(?:vården|insatsen|insatserna|stödet|placeringen|hjälpen) (?:behövs|krävs)(?: fortfarande| alltjämt| fortsatt)?(?=\P{L}*$)|(?:far|farit|fara) illa|(?:omsorgs|föräldra)förmågan? (?:brister|sviktar|är (?:bristande|otillräcklig|nedsatt|begränsad))|(?:över|under)stiger (?:det |de |hans |hennes )?(?:\p{L}+ )?behove[tn]|(?:motsvarar|täcker|tillgodoser) (?:inte )?(?:det |de |hans |hennes )?(?:\p{L}+ )?behove[tn]|är (?:större|mindre|mer|högre|lägre) än (?:det |de )?(?:\p{L}+ )?behove[tn]|bör (?:sättas|bestämmas) (?:till )?(?:lägre|högre))(?!\p{L})/iu,
);
/** Great words in place of reasons. */
const SURE = wording(
  /(?<!\p{L})(?:utom (?:allt |varje )?(?:rimligt )?tvivel|råder (?:det )?(?:ingen|inget|inte någon) (?:tvekan|tvivel)|(?:är|står) (?:helt |alldeles )?(?:utan tvekan|otvetydig[ta]?|ostridig[ta]?|höjt över allt tvivel))(?!\p{L})/iu,
);
/** What somebody is like within, and what moves them, which nobody sees. */
const INNER = wording(
  /(?<!\p{L})(?:(?:sätter|prioriterar|ställer) (?:alltid |konsekvent |inte )?(?:sig själv|sina egna (?:behov|intressen|önskemål)|sitt eget (?:bästa|behov)|barne[nt]s? behov|barne[nt])(?: (?:före|framför|först|i första hand|i första rummet))?|(?:har|visar|saknar|brister i) (?:en |ett |all |ingen |viss |någon |egentlig )?(?:(?:mycket |helt |påtagligt )?(?:svag|bristande|dålig|låg|ringa|begränsad|obefintlig|god|liten|nedsatt|stark)t? )?(?:sjukdomsinsikt|problem?insikt|insikt|självinsikt|empati|empatisk förmåga|motivation|mentaliseringsförmåga|föräldraförmåga|omsorgsförmåga|impulskontroll|verklighetsuppfattning|skyddsfaktorer)|bär på (?:något|en|ett|svåra|tunga|stora)|har (?:mycket |stora? )?svårt (?:för )?att (?:hålla|sätta|reglera|se|förstå|prioritera|känna|knyta|ta ansvar)|finns (?:starka|goda|flera|många|tydliga) (?:skyddsfaktorer|riskfaktorer)|är (?:\p{L}+ )?(?:traumatiserad|omotiverad|medberoende|känslokall|omogen))(?!\p{L})/iu,
);

/** "Det är av stor vikt att …" says what, if not why, and is remarked on as padding. */
const ANTICIPATES = wording(/^(?:det|detta|den|sådan|ovanstående)(?!\p{L})/iu);

/** "Det är rimligt att …" speaks of what has just been said. */
const SPEAKS_BACK = wording(/^(?:det|detta|den|sådan|ovanstående) (?!finns|går|råder|står)/iu);

/** Says what is best for the child; why may take as many words again. */
const BEST = wording(
  /(?<!\p{L})(?:(?:till|för|i) (?:\p{L}+|den unges) bästa(?! (?:är|ska|har|måste))|bäst för (?:barnet|barnen|\p{Lu}\p{Ll}+)|(?:förenlig[ta]?|i linje|överensstämm\p{L}+) med barnets bästa|(?:tillgodoser|motsvarar|främjar) barnets bästa)(?!\p{L})/u,
);

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
