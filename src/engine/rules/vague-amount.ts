import type { AnalysedBlock, Sentence } from '../language/index';
import { isQuoted, isStatute } from '../klarsprak/exempt';
import { anywhere, oneOf, wholeWords } from '../wording/one-of';
import { MONTH, SMALL_NUMBER } from '../wording/word-groups';
import { wording } from '../wording/wording';
import { defineRule, type SectionTraits } from './rule';

/** Words for how often, how much and how long that give no number. */
const VAGUE = wording(wholeWords`
  (mycket |väldigt |ganska |rätt |så |alltför )?(ofta|sällan)
  oftast|ibland|alltid(?! (bott|levt|arbetat|jobbat|hetat|varit|funnits))|aldrig|emellanåt|inte alltid
  då och då|då o då|till och från|av och till|allt som oftast|titt som tätt
  periodvis|i perioder|i omgångar|tidvis|stundtals|stundom|mestadels|för det mesta
  regelbundet|ständigt|jämt|ideligen|frekventa?|sporadiska?t?
  det händer( ibland)? att
  en hel del(?! om)
  mycket (frånvaro|alkohol)
  (dricker|druckit|drack|röker|rökt|spelar|spelat|sover|sovit|umgås|umgåtts) (alldeles |alltför |för |ganska |väldigt )?(mycket|en del)
  (långa|längre) (perioder|tider|stunder)
  (i stort sett|nästan|nära nog|praktiskt taget) (jämt|alltid|aldrig|dagligen)
  mest hela (dagarna|tiden|nätterna)
  med (jämna|korta|långa|ojämna) mellanrum
  stup i kvarten
  gång (på gång|efter annan)
  vid (något|något enstaka|någon enstaka) tillfälle
  (för )?(länge|inte så länge|en tid|ett par år|några år) sedan(?! \p{N})
  (under )?(den senaste tiden|en period|en kortare period|en tid|en kort tid)
  (ganska|relativt|rätt|ovanligt|tämligen) (mycket|lite|stora skulder|många)
  (ett flertal|åtskilliga|diverse|ett antal olika) (olika )?…
  (de flesta|merparten av|en stor del av|en del av) (umgängen(a)?|träffar(na)?|lektioner(na)?|dagar(na)?|möten(a)?|besök(en)?|nätter(na)?|helger(na)?)
  vid olika tillfällen
  (i stort sett|nästan|nära nog|så gott som) varje
  upprepade …?infektioner
  upp en del|ner en del|ned en del
  (varje|varannan) … eller så
  sedan en tid( tillbaka)?
  (ökat|minskat|sjunkit|stigit|försämrats) (kraftigt|markant|avsevärt|betydligt|dramatiskt|rejält)
  (flera|många|en rad|diverse|åtskilliga|ett antal|ett flertal|återkommande|upprepade) (… )?(
    konflikter|bråk|incidenter|anmälningar|återfall|avvikningar|rymningar|slagsmål|utbrott|påminnelser
    skulder|…skulder|lån|ärenden|domar|placeringar|arbetsgivare|återbud|avbokningar|betalningsanmärkningar
    polisingripanden|flyttar|frånvarodagar|sjukdagar|anmärkningar|ankomster|varningar|avvikelser|fall
  )
  (har|hade|haft) (vissa|en del|en hel del|diverse|flera|många|stora) …?(skulder|lån|bekymmer|besvär)
  skulder hos (flera|många|olika)( …)?
  vid (flera|upprepade|många|några|ett flertal|ett antal|ett par|enstaka) tillfällen
  (flera|många|några|upprepade|ett antal|ett flertal|enstaka|ett par|en del|åtskilliga|otaliga) gånger
  (?<!från |under )(vissa|somliga|många|flera|enstaka|en del) (
    dagar|morgnar|kvällar|nätter|helger|perioder|veckor|lektioner|eftermiddagar
  )
  sedan länge|sedan lång tid( tillbaka)?|under lång tid
  (pågått|varat|hållit på) (mycket |väldigt |rätt |ganska )?länge
  (inte|aldrig|ingen|inget|inga) (… ){0,4}?på länge
  (bråkar|grälar|skriker|tjatar|gråter|klagar) (väldigt |ganska |så |rätt )?mycket
  ett (stort|mycket stort|okänt) antal gånger
  en längre (tid|period)
  på senare tid|på sistone|nyligen
  för (en|ett) (tid|tag) sedan
  en tid|ett tag
`);
/** The same where the writer brings up what has happened among assessments. */
const VAGUE_EVENT = wording(wholeWords`
  vid (flera|upprepade|många|några|ett flertal|ett antal|enstaka|olika) tillfällen
  (flera|många|upprepade|ett antal|ett flertal|otaliga|åtskilliga) gånger
  gång på gång
  gång efter annan
  under (en längre|lång) tid
`);
/** How people mostly are is no count of anything in the case. */
const GENERAL = wording(
  /^(?:barn|ungdomar|personer|människor|föräldrar|familjer|äldre|små barn) (?!i|på|som)\p{L}+/iu,
);
const SAID = wording(wholeWords`
  säger|sade|sagt|berättar|berättade|uppger|uppgav|beskriver|skriver|enligt|enl|anger|framgår|menar
  upplever
`);
const SURELY_REPORTED = 0.8;
/** Below this a sentence without a source may as well be the writer's own. */
const LIKELY_REPORTED = 0.75;
/** Below this the kind is a guess, and among facts the words are asked about all the same. */
const SURELY_ASSESSMENT = 0.8;
/** A day or a year says when, not how often. */
const DATE = new RegExp(
  oneOf`
    (\d{1,2} )?${MONTH} (19|20)\d\d
    (19|20)\d\d-\d\d-\d\d
    (?<!\d)(19|20)\d\d(?!\d)
    årskurs \d
    \d{1,2} år(?!\p{L})
  `,
  'giu',
);
/** "Hon är ofta frånvarande" says little more than how often, whatever kind it is taken for. */
const HOW_OFTEN = wording(
  /^(?:\p{L}+ ){1,2}(?:är|har|kommer|blir) (?:ofta|ibland|sällan|emellanåt|då och då)(?!\p{L})/iu,
);
const MOST_WORDS_BARE = 9;

const tellsHowOften = ({ holds, role }: SectionTraits, sentence: Sentence): boolean =>
  (holds === 'fact' || role === 'entry') &&
  HOW_OFTEN.isIn(sentence) &&
  sentence.tokens.filter(({ kind }) => kind !== 'punctuation').length <= MOST_WORDS_BARE;

/** "Det rör sig om elva besök": the sentence after may give the number. */
const GIVES_NUMBER = new RegExp(
  oneOf`
    (rör|rörde|handlar|handlade) (det )?(sig )?om (\d+|${SMALL_NUMBER})
    ^(det har hänt|så var det|sammanlagt|totalt|(… ){0,3}rapport(en)?|(… ){0,3}logg(en)?) .*(\d+|${SMALL_NUMBER}) (gånger|tillfällen|besök|dagar|nätter|timmar)
    ^(\d+|${SMALL_NUMBER}) (av dem|gånger|tillfällen|besök|dagar|nätter)
  `,
  'iu',
);
const isCountedNext = ({ sentences }: AnalysedBlock, sentence: Sentence): boolean =>
  GIVES_NUMBER.test((sentences[sentences.indexOf(sentence) + 1]?.text ?? '').replaceAll(DATE, ''));

const COUNTED = anywhere`\d|(?<!\p{L})${SMALL_NUMBER}(?!\p{L})`;

export const vagueAmount = defineRule({
  id: 'vague-amount',
  title: 'Obestämd mängd eller tid',
  category: 'facts',
  strength: 'advice',
  why: 'Ord som ofta och ibland betyder olika för olika läsare; ett antal eller ett datum går att pröva.',
  source: 'projektet',
  scope: 'sentence',
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Utbildning\n\nAli har kommit för sent [[vid flera tillfällen]] under hösten.',
        says: 'Hur många gånger, hur länge eller när är ”vid flera tillfällen”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Familj\n\nKursen upphörde i maj 2024 sedan pappan [[vid upprepade tillfällen]] inte kommit dit.',
        says: 'Hur många gånger, hur länge eller när är ”vid upprepade tillfällen”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\n[[Vissa morgnar]] kör grannen Ali till skolan.',
        says: 'Hur många gånger, hur länge eller när är ”Vissa morgnar”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\nAli är [[ofta]] nedstämd.',
        says: 'Hur många gånger, hur länge eller när är ”ofta”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\nAlis frånvaro har [[ökat kraftigt]].',
        says: 'Hur många gånger, hur länge eller när är ”ökat kraftigt”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.',
      },
    ],
    passes: [
      '# Utredning\n\n## Utbildning\n\nFrånvaron har ökat från 10 till 30 procent.',
      '# Utredning\n\n## Utbildning\n\nLäraren säger att Ali ofta är trött.',
      '# Utredning\n\n## Utbildning\n\nAli har kommit för sent fyra gånger under hösten.',
      '# Utredning\n\n## Utbildning\n\nBarn behöver ofta hjälp med läxorna.',
      '# Utredning\n\n## Bedömning\n\nAli kommer ofta för sent.',
    ],
  },
  check: ({ block, sentence, section, judgement }) => {
    const { kind, confidence } = judgement;
    const isGuess = section.holds === 'fact' && confidence < SURELY_ASSESSMENT;
    const isBare = tellsHowOften(section, sentence);
    if (
      (kind === 'assessment' && !isGuess && !isBare) ||
      (kind === 'reported' && confidence >= SURELY_REPORTED)
    )
      return [];
    if (kind === 'reported' && SAID.isIn(sentence)) return [];
    if (section.holds === 'both' && section.role !== 'entry') return [];
    if (GENERAL.isIn(sentence)) return [];
    if (COUNTED.test(sentence.text.replaceAll(DATE, '')) || isStatute(block, sentence, section.title))
      return [];
    const isFact = section.holds === 'fact' || (section.role === 'entry' && (kind === 'fact' || isBare));
    const isTold = kind === 'reported' && confidence >= LIKELY_REPORTED;
    const match = (isFact && !isTold ? VAGUE : VAGUE_EVENT).firstIn(sentence);
    if (match === null || isCountedNext(block, sentence)) return [];
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (isQuoted(block, span)) return [];
    return [
      {
        ...span,
        message: `Hur många gånger, hur länge eller när är ”${match[0]}”? Skriv ett antal eller ett datum om du vet, till exempel ”fyra gånger under hösten”.`,
      },
    ];
  },
});
