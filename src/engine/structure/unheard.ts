import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import type { AnalysedBlock, Sentence } from '../language/index';
import { anywhere, wholeWords, wordStarts } from '../wording/one-of';
import { HAS, NOT } from '../wording/word-groups';
import { wording } from '../wording/wording';
import type { ChildVoiceUnit } from './child-voice';
import { ADULT_WORDS, CHILD_WORDS } from './voice';

const NOT_HEARD = [
  wordStarts`
    (
      samtal|enskilda? samtal|barnsamtal
    )( med [^.]{1,40}?)? (har|kunde|kunnat|har ännu) ?${NOT}( kunnat)? (genomför|håll|äg|sk|gjor|kom)
  `,
  anywhere`
    (har|hade|är|blev|blivit|kunde) (ännu )?${NOT}( kunnat| blivit)? (
      till ?frågats|tillfrågade?|hörts|höras|hörda?|hört|fått komma till tals|kommit till tals
      komma till tals|framfört|intervjuats|träffats|träffa|fått säga|fått frågan|fått framföra
      fått vara med|involverats|inkluderats|varit delaktiga?
    )
  `,
  anywhere`
    ${HAS} ((jag|vi|ingen|utredaren|undertecknad) )?(ännu |heller )?(inte|ej|inte heller) (ännu )?(
      pratat|talat|samtalat|träffat|hört|frågat|intervjuat
    )
  `,
  anywhere`
    ${HAS} [^.,;]{0,50}?${NOT} (
      kunnat (till ?frågas|höras|intervjuas|träffas|komma till tals)
      (deltagit|medverkat|varit med) (i|vid|på) (… )?(samtal|möte|utredning)…?
    )
  `,
  wordStarts`
    barnsamtal (behövs|behövdes|har|ansågs|bedömdes|är|var|blev|kom) (… )?${NOT}(?!\p{L})
    (inget|något) (barn)?samtal (behövs|behövdes|ansågs|bedömdes)
  `,
  anywhere`
    (har|hade|blev) aldrig (blivit )?(till ?frågats?|tillfrågad|hörts?|hörd|intervjuats|fått frågan)
    frågades (inte|aldrig)
    (till ?frågades|hördes) (inte|ej|aldrig)
  `,
  wordStarts`
    (ingen|inget|inga|något|några) ((
      nytt|nya|enskilt|enskilda|eget|egna
    ) )?(barn)?samtal (med [^.]{1,40}? )?(har|kunde|kom|blev)
    ingen ${HAS} (pratat|talat|samtalat|frågat)
  `,
  wordStarts`
    (vi|jag) (
      hann inte|avstod från att|valde att inte|har valt att inte
    ) (träffa|prata|tala|samtala|höra|fråga|intervjua)
  `,
  wordStarts`
    samtal med [^.,;]{1,40} har ${NOT} (ansetts|bedömts|befunnits) (
      påkallat|nödvändigt|behövligt|lämpligt|motiverat|meningsfullt
    )
  `,
  anywhere`
    ${NOT} (ansetts|bedömts|befunnits|ansågs|bedömdes|varit) (vara )?(
      lämpligt|nödvändigt|aktuellt|meningsfullt|motiverat|möjligt|påkallat
    ) att (… )?(samtala|prata|tala|träffa|höra|fråga|tillfråga|intervjua)
  `,
  anywhere`
    (inställning|åsikter|vilja|önskemål|uppfattning|syn på …) (… ){0,3}?(
      är okän|framgår ${NOT}|saknas
      har ${NOT} (framkommit|framförts|dokumenterats)
    )
  `,
  anywhere`
    (har|hade|fick) (inte|ej|aldrig) (fått )?(någon |samma )?(möjlighet|chans|tillfälle) att (… )?(
      framföra|säga|berätta|komma till tals|uttrycka
    )
  `,
  wordStarts`
    (barn)?samtal (med [^.,;]{1,40} )?(
      saknas|uteblev
      har (uteblivit|aldrig hållits|inte blivit av|ställts in)
      är ${NOT} genomför
      blev (inte|aldrig) av
    )
  `,
  wholeWords`
    (
      träffade|talade|pratade|samtalade|hörde|intervjuade
    ) (vi |jag |utredaren |undertecknad )?(inte|aldrig|ej)
  `,
  wordStarts`
    utan att (… ){1,3}?(har )?(till ?frågats|till ?frågades|hörts|hördes|fått (säga|frågan)|fick frågan)
  `,
  wordStarts`
    vad (… ){1,3}?(vill|tycker|önskar)( …){0,5}? (
      framgår ${NOT}
      vet (vi|jag|ingen)( inte)?
      är (oklart|okänt|inte känt)
      har inte framkommit
    )
    (är oklart|framgår ${NOT}) vad (… ){1,3}?(vill|tycker|önskar|anser)(?!\p{L})
  `,
  wordStarts`
    situation (är|har) (mindre|inte|ej|otillräckligt|dåligt|knappt) (belyst|utredd|utretts|undersökt)
  `,
  wordStarts`
    med … har (… )?(inget|inte något|ej något|inga) (… )?(barn)?samtal (förts|hållits|genomförts|ägt rum)
    vad [^.,;]{1,30}? (tycker|vill|säger|önskar) har (inte|ej|aldrig) (
      efterfrågats|utretts|klarlagts|undersökts
    )
  `,
  anywhere`
    (
      inställning|åsikter|synpunkter|uppfattning
    ) (har|är|kunde) ?${NOT}( kunnat)? (inhämta|hämta|efterfrå|klarl|kän)
  `,
].map(wording);
const REASON = wording(wholeWords`
  eftersom
  därför att
  på grund av
  p\.g\.a\.|pga
  med hänsyn till
  då (hon|han|hen|de|hans|hennes|deras|barn|det|en|ett|skol|för|pol)
  skälet
  skäl(en)? (är|till)
  orsaken|anledningen
  beror på
  för att inte
`);
const ALTERNATIVE = wording(wordStarts`
  i stället
  istället|därför|iakttagit|iakttog|observer|bildstöd|planer
  ska hållas
  bokad
  kommer att
`);
/** What a person cannot help and what the writer could have solved is no reason not to ask. */
const NO_REASON = wording(anywhere`
  funktionsnedsättning|funktionshinder|diagnos|autism|utvecklingsstörning|tidsbrist
  brist på tid
  arbetsbelastning
  (ringa|låga?|unga) ålder
  på grund av ålder(?!\p{L})
  (inte|ännu inte) (har |ännu )?fyllt
  bara (är )?(…|\d+) år
  är så (liten|ung)
  saknades tolk
  ingen tolk
  språksvårighet
  hann inte
  inte hunnit
`);
/** That a child is young says how to ask, not that it need not be asked. */
const TOO_YOUNG = wording(anywhere`
  för (ung|liten|små|unga) för att (själva? )?(
    höras|tillfrågas|intervjuas|förstå|svara
    kunna (?!prata|tala|berätta)
    ha en (egen )?(åsikt|uppfattning)
    bli (hörd|tillfrågad)
    få frågan
  )
`);
/** Another way to know how the child has it. */
const OTHERWISE = wording(anywhere`
  (i stället|istället) (… ){0,6}?(iakttag|observ|följt|träffat|bildstöd|sett)
  (iakttag|observ|följ|träff)…? (… ){0,6}?(i stället|istället)
  (?<!\p{L})men (… ){0,4}?(iakttag|observ|följt|besökt|träffat)
`);
const CANNOT_SPEAK = wording(anywhere`
  (?<!\p{L})(talar|pratar|kan) (ännu |än )?${NOT} (ännu )?(
    i meningar|tala|prata|berätta|uttrycka|svara|så många ord
  )
  (har|saknar) (ännu )?(inget |inte något )?tal(?!\p{L})
  för (ung|liten|små) för att
`);
const PLANNED = wording(
  /(?<!\p{L})(?:ska|planeras|kommer att|är bokat|bokas) .*(?:samtal|träffa|tala|prata|hör)/iu,
);

type OfHearing = 'too-young' | 'cannot-speak' | 'not-heard';

const ofHearing = (sentence: Sentence): OfHearing | undefined => {
  if (TOO_YOUNG.isIn(sentence)) return 'too-young';
  if (CANNOT_SPEAK.isIn(sentence)) return 'cannot-speak';
  return NOT_HEARD.some((pattern) => pattern.isIn(sentence)) ? 'not-heard' : undefined;
};

/** The sentences of a block that say something of hearing someone, by their places. */
const saysOfHearing = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ sentences }: AnalysedBlock): ReadonlyMap<number, OfHearing> =>
    new Map(
      sentences.flatMap((sentence, at): [number, OfHearing][] => {
        const says = ofHearing(sentence);
        return says === undefined ? [] : [[at, says]];
      }),
    ),
);

const hearings = new Gatherer((block: AnalysedBlock) => unlessEmpty([...saysOfHearing(block)]));

export interface Unheard {
  readonly block: number;
  readonly sentence: Sentence;
  /** Why the child was not heard: no reason, one that is none, or one that can be accepted. */
  readonly reason: 'none' | 'no-excuse' | 'stated';
}

const reasonFor = (says: OfHearing, sentence: Sentence, next: Sentence | undefined): Unheard['reason'] => {
  const around = `${sentence.text} ${next?.text ?? ''}`;
  if (says === 'cannot-speak' || OTHERWISE.isIn(around)) return 'stated';
  const isTooYoung = says === 'too-young';
  if (!isTooYoung && !REASON.isIn(sentence) && !REASON.isIn(next ?? '')) return 'none';
  return (isTooYoung || NO_REASON.isIn(around)) && !ALTERNATIVE.isIn(around) ? 'no-excuse' : 'stated';
};

/** The sentences that say that a child has not been heard, with the reason given there or next. */
export const unheardIn = (
  { blocks, outline }: Pick<ChildVoiceUnit, 'blocks' | 'outline'>,
  names: readonly string[],
): readonly Unheard[] => {
  const lower = names.map((name) => name.toLowerCase());
  const own = new Set([...lower, ...lower.map((name) => `${name}s`), ...CHILD_WORDS, 'barnsamtal']);
  return [...hearings.from(blocks)].flatMap(({ block, held }) =>
    [...held].flatMap(([at, says]): Unheard[] => {
      const sentences = blocks[block]?.sentences ?? [];
      const sentence = sentences[at];
      if (sentence === undefined) return [];
      // Under the child's own heading nobody else is meant, unless someone else is named.
      const isUnderOwn = outline.sections[outline.sectionOf[block] ?? 0]?.role === 'child-view';
      const isAbout = (words: ReadonlySet<string>) => sentence.tokens.some((token) => words.has(token.lower));
      if (!isAbout(own) && !(isUnderOwn && !isAbout(ADULT_WORDS))) return [];
      return [{ block, sentence, reason: reasonFor(says, sentence, sentences[at + 1]) }];
    }),
  );
};

const tellingPlans = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ sentences }: AnalysedBlock) => sentences.filter((sentence) => PLANNED.isIn(sentence)),
);

const plans = new Gatherer((block: AnalysedBlock) => unlessEmpty(tellingPlans(block)));

/** True when a talk with the child is planned, as in a plan written before the inquiry begins. */
export const plansToHear = (blocks: readonly AnalysedBlock[], names: readonly string[]): boolean => {
  const own = new Set([...names.map((name) => name.toLowerCase()), ...CHILD_WORDS]);
  return plans
    .from(blocks)
    .some(({ held }) => held.some(({ tokens }) => tokens.some(({ lower }) => own.has(lower))));
};
