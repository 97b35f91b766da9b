import { isQuoted } from '../klarsprak/exempt';
import type { Judgement } from '../kinds/kind';
import type { Sentence } from '../language/index';
import { wholeWords, wordStarts } from '../wording/one-of';
import { wording } from '../wording/wording';
import { defineRule, type SectionTraits } from './rule';

/** How something seems, with nobody who thinks so. */
const SEEMS = wording(wholeWords`
  upplevs|upplevdes
  har upplevts
  tolkas|tolkades
  kan ses som
  uppfattas|uppfattades|verkar(?! för att)|verkade(?! för att)|tycks|tycktes|förefaller|föreföll|framstår|framstod
  ter sig
  tedde sig
  känns|kändes
  låter som
  lät som
  ser ut (att|som)
  såg ut (att|som)
  (får|bör) ses som
  det märks att
  ger (ett |en )?(… ){0,2}intryck
  gav (ett |en )?(… ){0,2}intryck
  det finns en (… )?(oro|känsla)
  det råder (… )?oro
  man (får|fick) (en|ett|den )?(… )?(bild|bilden|intryck|intrycket|känsla|känslan)
  (ger|gav) (ett )?sken av
  (intrycket|upplevelsen|känslan|bilden)( som (… ){1,3})? (är|var)( att| av)?
  (?<!(kan|får|måste|bör|nuläget) )(anses|ansågs|betraktas|betraktades) (… )?(som|vara|kunna|ha)
  kan (skönjas|anas|märkas)
`);
/** In the writer's own assessment "verkar" is the writer's; with these even there nobody is said to think so. */
const NOBODYS = wording(wholeWords`
  upplevs|upplevdes
  har upplevts
  uppfattas|uppfattades|tolkas|tolkades
  kan ses som( att)?
  ses som att
  det (finns|råder) en (… )?(känsla|uppfattning|upplevelse)
  kan (upplevas|uppfattas|tolkas) som
  görs den (… )?bedömningen
  (intrycket|upplevelsen|känslan) är
  ^bilden som …( …)? är
`);
/** What somebody is like or feels, by how it looks, also where the writer weighs. */
const SEEMS_WITHIN = wording(wholeWords`
  (verkar|tycks|förefaller|ter sig)( inte| ej| dock| ändå| mycket| något)? (
    ha|vara|sakna|må|känna|trivas|vilja|förstå|orka
    …(lig|ad|sam|trygg|glad|ledsen|rädd|nöjd|knäppt|slutet?|trött|stressa[dt])(t|a)?
  )
  framstår( inte| ej| dock)? som (… )?(
    äkta|genuin|uppriktig|trovärdig|tveksam|osäker|osäkra|trygg|otrygg|motiverad|omotiverad|ärlig|oärlig
    rädd|ängslig|likgiltig|ointresserad|engagerad|mogen|omogen|välgrunda|spel
  )…?
`);
/** How likely, great or strong it is, and what it comes of, with nobody who has weighed it. */
const DEGREE = wording(wordStarts`
  bedöms(?= (… )?(kvarstå|bero|vara styrkt)(?!\p{L}))
  (bedöms|anses)(?= behov(et)? av (… ){1,4}(föreligga|finnas|kvarstå)(?!\p{L}))
  befaras(?= (… ){1,4}(eskalera|öka|förvärras|försämras|fortsätta)(?!\p{L}))
  (bedöms|(?<!(kan|inte|kunna|bör|får|måste) )anses)(?= (… )?(
    som|vara|föreligga|behöva|vacklande|hög|låg|stor|måttlig|liten
  ))(?<=^(… ){0,5}…?(
    risk|sannolikhet|hotbild|farlighet|motivation|prognos|behov|förmåga|insikt|stöd|tillhörighet
  )(en|et|n)?( (för|av|till) (… ){1,5}?| )(bedöms|anses))
`);
const OWNER = wording(/(?<!\p{L})(?:jag|vi|mig|oss|undertecknad|us|enligt)(?!\p{L})/iu);
/** Right after a passive, who it is that thinks so: "upplevs av personalen". */
const BY = /^(?: (?!behov|risk|form)\p{L}+){0,3} av \p{L}+/iu;
const PASSIVE = /s$/iu;

const SURELY_REPORTED = 0.6;
/** "Hon uppfattas som orolig" is mostly the writer's, also after what somebody else has said. */
const REPORTED_ALL_THE_SAME = 0.95;
const PERCEIVED = wording(wholeWords`upplevs|uppfattas`);

const isTold = (sentence: Sentence, { kind, confidence }: Judgement): boolean =>
  kind === 'reported' && confidence >= (PERCEIVED.isIn(sentence) ? REPORTED_ALL_THE_SAME : SURELY_REPORTED);

/** The first way in which something seems, is or may be so to nobody who is named. */
const seemsIn = (sentence: Sentence, holds: SectionTraits['holds']): RegExpExecArray | null => {
  if (holds === 'assessment')
    return NOBODYS.firstIn(sentence) ?? SEEMS_WITHIN.firstIn(sentence) ?? DEGREE.firstIn(sentence);
  return SEEMS.firstIn(sentence) ?? (holds === 'both' ? DEGREE.firstIn(sentence) : null);
};

const JUDGED = /bedöm|anses/iu;

const SAYS_JUDGED = 'Vem bedömer det, och varför? Skriv till exempel ”Jag bedömer att … eftersom …”.';
const SAYS_SEEMS =
  'Vem tycker eller känner så? Skriv det, till exempel ”läraren tycker” eller ”jag bedömer”, eller skriv vad du såg, till exempel ”hon tittade i golvet”.';

const saysOf = (words: string): string => (JUDGED.test(words) ? SAYS_JUDGED : SAYS_SEEMS);

export const ownerlessAssessment = defineRule({
  id: 'ownerless-assessment',
  title: 'Vem tycker det?',
  category: 'facts',
  strength: 'advice',
  why: 'När ingen äger omdömet ser det ut som ett faktum, och läsaren kan inte fråga den som tycker så.',
  source: 'draft-3-12',
  scope: 'sentence',
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Hem\n\nMamman [[upplevs]] som stressad.',
        says: SAYS_SEEMS,
      },
      {
        text: '# Utredning\n\n## Hem\n\nMamman teg under hela mötet och [[föreföll]] förvirrad.',
        says: SAYS_SEEMS,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nRisken för nya fall [[bedöms]] som hög.',
        says: SAYS_JUDGED,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nRisken för nya fall [[bedöms]] kvarstå.',
        says: SAYS_JUDGED,
      },
      {
        text: '# Utredning\n\n## Bedömning\n\nAlis intresse [[framstår som äkta]].',
        says: SAYS_SEEMS,
      },
    ],
    passes: [
      '# Utredning\n\n## Bedömning\n\nEn gruppbostad framstår som den bästa lösningen.',
      '# Utredning\n\n## Hem\n\nMamman verkar för att skolan ska få en kurator.',
      '# Utredning\n\n## Hem\n\nMamman upplevs av förskolans personal som stressad.',
      '# Utredning\n\n## Hem\n\nLäraren säger att mamman verkar stressad.',
      '# Utredning\n\n## Bedömning\n\nFör oss framstår mamman som stressad.',
    ],
  },
  check: ({ block, sentence, section, judgement }) => {
    if (isTold(sentence, judgement)) return [];
    const match = seemsIn(sentence, section.holds);
    if (match === null || OWNER.isIn(sentence)) return [];
    if (PASSIVE.test(match[0]) && BY.test(sentence.text.slice(match.index + match[0].length))) return [];
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (isQuoted(block, span)) return [];
    return [{ ...span, message: saysOf(match[0]) }];
  },
});
