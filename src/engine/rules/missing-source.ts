import { isQuoted, isStatute } from '../klarsprak/exempt';
import { needsSource } from '../kinds/claims';
import type { Judgement } from '../kinds/kind';
import type { AnalysedBlock, Sentence } from '../language/index';

import { type BlockUnit, defineRule, type RuleFinding, type SectionTraits } from './rule';

const SAYS_HEARSAY =
  'Vem har sagt det, och när? Skriv källan, till exempel ”Mormor berättar den 3 mars att …”, eller ta bort uppgiften om du inte vet.';
const SAYS_COLLECTIVE =
  'Vilka är det som säger det? Skriv vem du har talat med och när, till exempel ”Grannen Eva Ek berättar i telefon den 3 mars att …”.';
const SAYS_CLAIM =
  'Hur vet du det? Skriv vem som har sagt det eller var det står, till exempel ”Enligt skolans frånvarolista den 3 mars …”.';

/** Ways to pass on what somebody has said without saying who. */
const HEARSAY: readonly RegExp[] = [
  /(?<!\p{L})det (?:har|hade) (?:även |också |dessutom |under utredningen |tidigare )?(?:framkommit|kommit fram|kommit till (?:\p{L}+ ){1,2}kännedom|uppmärksammats|framförts|uppgetts|uppgivits|berättats|sagts|påståtts|ryktats|noterats|rapporterats|påtalats)(?! (?:i|av|från|vid|under|enligt|genom) (?!utredningen))/iu,
  /(?<!\p{L})det framkommer(?: (?:även|också|dessutom))?(?: att)?(?! (?:i|av|från) (?!utredningen))/iu,
  /(?<!\p{L})det framgår(?: (?:även|också|dessutom))? att/iu,
  /(?<!\p{L})det (?:finns|fanns|har inkommit|har kommit in) (?:även |också |dessutom )?(?:uppgifter|information|misstankar|indikationer|rykten) (?:om|på|som)/iu,
  /(?<!\p{L})(?:enligt|enl\.?) uppgift(?:er)?(?! (?:från|av|ur)|\p{L}| (?:i|till) (?:\p{L}+ )?(?:journal|intyg|register|akt|anmälan|ansökan|polis|skola))/iu,
  /(?<!\p{L})det (?:sägs|sas|sades|påstås|påstods|uppges|uppgavs|ryktas|ryktades|berättas|lär|påtalas|rapporteras)(?!\p{L})/iu,
  /(?<!\p{L})(?:som bekant|det är (?:känt|allmänt känt) att|man (?:säger|vet|menar|har sett|har hört|uppger|berättar))(?!\p{L})/iu,
];
/** "ska ha sålt": passed on from somebody who is not named. */
const SUPPOSED =
  /(?<!\p{L})(?:ska|skall|lär) (?:\p{L}+ ){0,2}ha \p{L}+(?:[aikrstn]t|dd)s?(?!\p{L})|(?<!\p{L})lär (?!sig |ut |känna |av )(?:\p{L}+ ){0,2}\p{L}+a(?!\p{L})/iu;
/** Several people at once, of whom nobody can be asked. */
const COLLECTIVE =
  /^(?:\p{L}+ )?(?:grannar(?:na)?|alla|omgivningen|flera personer|folk|andra föräldrar|flera|vissa|bekanta|nätverket|släkten|släktingar)(?: i \p{L}+)? (?:har |hade )?(?:även |också )?(?:säger|sagt|uppger|uppgett|vittnar|vittnat|menar|menat|berättar|berättat|hört|sett|uppfattar|upplever|anser|klagat|reagerat|larmat|känner till)(?!\p{L})/iu;

const spanOf = (
  block: AnalysedBlock,
  sentence: Sentence,
  pattern: RegExp,
): { start: number; end: number } | undefined => {
  const match = pattern.exec(sentence.text);
  if (match === null) return undefined;
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  return isQuoted(block, span) ? undefined : span;
};

const hearsay = (block: AnalysedBlock, sentence: Sentence, judgement: Judgement): RuleFinding | undefined => {
  for (const pattern of HEARSAY) {
    const span = spanOf(block, sentence, pattern);
    if (span !== undefined) return { ...span, variant: 'hearsay', message: SAYS_HEARSAY };
  }
  const supposed =
    judgement.kind === 'fact' && judgement.source === undefined
      ? spanOf(block, sentence, SUPPOSED)
      : undefined;
  return supposed === undefined ? undefined : { ...supposed, variant: 'hearsay', message: SAYS_HEARSAY };
};

/** Weight, care and offers of work stand in somebody's papers or come from somebody's mouth. */
const FROM_PAPERS =
  /(?<!\p{L})(?:väg(?:er|de) (?:\p{L}+ )?\d+(?:,\d+)? (?:kilo|kg)|har (?:tidigare |under \p{L}+ )?(?:vårdats|behandlats|opererats|varit inlagd) (?:för|på)|har (?:erbjudits|fått löfte om) (?:\p{L}+ )?\p{L}*(?:jobb|arbete|anställning|lägenhet))(?!\p{L})/iu;
const TELLS_WHERE =
  /(?<!\p{L})(?:enligt|jag|vi|vid|mätte|journal\p{L}*|intyg\p{L}*|bvc|undersökning\p{L}*|besök\p{L}*|säger|berättar|uppger)(?!\p{L})/iu;

const NOT_ABOUT_LIFE = new Set([
  'method',
  'communication',
  'basic-data',
  'proposal',
  'goals',
  'signature',
  'entry',
]);
const SURE = 0.6;

const isClaim = (sentence: Sentence, { kind, confidence }: Judgement, section: SectionTraits): boolean =>
  kind === 'fact' &&
  confidence >= SURE &&
  section.holds === 'fact' &&
  !NOT_ABOUT_LIFE.has(section.role ?? '') &&
  (needsSource(sentence) || (FROM_PAPERS.test(sentence.text) && !TELLS_WHERE.test(sentence.text)));

const check = ({ block, judgements, section }: BlockUnit): RuleFinding[] =>
  block.sentences.flatMap((sentence, s): RuleFinding[] => {
    const judgement = judgements[s];
    if (judgement === undefined || isStatute(block, sentence, section.title)) return [];
    const passedOn = hearsay(block, sentence, judgement);
    if (passedOn !== undefined) return [passedOn];
    const together = spanOf(block, sentence, COLLECTIVE);
    if (together !== undefined && section.holds !== 'assessment')
      return [{ ...together, variant: 'collective', message: SAYS_COLLECTIVE }];
    if (!isClaim(sentence, judgement, section)) return [];
    const { start, end } = sentence;
    return [{ start, end, variant: 'claim', message: SAYS_CLAIM }];
  });

export const missingSource = defineRule({
  id: 'missing-source',
  title: 'Källa saknas',
  category: 'facts',
  strength: 'advice',
  why: 'Den som läser måste kunna se vem en uppgift kommer från, och den som berörs måste kunna svara på den.',
  source: 'jo-4454-2019',
  scope: 'block',
  examples: {
    flags: [
      {
        text: '[[Det har framkommit]] att Ali har ont i magen på måndagar.',
        says: SAYS_HEARSAY,
        variant: 'hearsay',
      },
      { text: '[[Enligt uppgift]] dricker pappan på helgerna.', says: SAYS_HEARSAY, variant: 'hearsay' },
      {
        text: '# Utredning\n\n## Hem\n\n[[Grannar har vittnat]] om fester.',
        says: SAYS_COLLECTIVE,
        variant: 'collective',
      },
      {
        text: '# Utredning\n\n## Utbildning\n\n[[Ali hade 46 procents närvaro under höstterminen.]]',
        says: SAYS_CLAIM,
        variant: 'claim',
      },
    ],
    passes: [
      'Enligt uppgift från skolan har Ali ont i magen på måndagar.',
      '# Utredning\n\n## Hem\n\nVid hembesöket den 3 mars fanns det mat i kylskåpet. Föräldrarna separerade 2021.',
      '# Utredning\n\n## Hem\n\nMamman berättar att pappan dricker. Han har slagit henne tre gånger, säger hon.',
    ],
  },
  check,
});
