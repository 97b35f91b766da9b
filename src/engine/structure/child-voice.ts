import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import type { AnalysedBlock, Sentence } from '../language/index';
import type { Judgement } from '../kinds/kind';
import { wording } from '../wording/wording';
import { linesOf } from './lines';
import type { Outline } from './outline';
import type { Template } from './template';
import { ADULT_WORDS, CHILD_WORDS, hearing } from './voice';

const CHILD_LABEL = wording(/^(?:barn|barnet|barnen|den unge|barn i hushållet|barnets namn)$/iu);
const PERSON_LABEL = wording(/^(?:avser|gäller|sökande|namn|utredningen avser|den enskilde)$/iu);
const NAMED_CHILD = wording(
  /(?<first>\p{Lu}[\p{L}\p{M}-]+)(?: \p{Lu}[\p{L}\p{M}-]+){0,3},?(?: som)?(?: är| \()? ?(?<age>\d{1,2})(?: (?:år|månader)(?!\p{L}| sedan)|(?<=(?:, |\()\d{1,2})(?=[.,)](?: |$)))/gu,
);
const FIRST_NAMES =
  /(?:(?<=(?:^|[^\p{L}])och )|(?<![\p{L}-] ?))(?<first>\p{Lu}\p{Ll}[\p{L}\p{M}-]*)(?= \p{Lu}| [”"“(]|,| och|$)/gu;
const NOT_HEARD = [
  /(?<!\p{L})(?:samtal|enskilda? samtal|barnsamtal)(?: med [^.]{1,40}?)? (?:har|kunde|kunnat|har ännu) ?(?:inte|ej)(?: kunnat)? (?:genomför|håll|äg|sk|gjor|kom)/iu,
  /(?:har|hade|är|blev|blivit|kunde) (?:ännu )?(?:inte|ej)(?: kunnat| blivit)? (?:till ?frågats|tillfrågade?|hörts|höras|hörda?|hört|fått komma till tals|kommit till tals|komma till tals|framfört|intervjuats|träffats|träffa|fått säga|fått frågan|fått framföra|fått vara med|involverats|inkluderats|varit delaktiga?)/iu,
  /(?:har|hade) (?:(?:jag|vi|ingen|utredaren|undertecknad) )?(?:ännu |heller )?(?:inte|ej|inte heller) (?:ännu )?(?:pratat|talat|samtalat|träffat|hört|frågat|intervjuat)/iu,
  /(?:har|hade) [^.,;]{0,50}?(?:inte|ej) (?:kunnat (?:till ?frågas|höras|intervjuas|träffas|komma till tals)|(?:deltagit|medverkat|varit med) (?:i|vid|på) (?:\p{L}+ )?(?:samtal|möte|utredning)\p{L}*)/iu,
  /(?<!\p{L})barnsamtal (?:behövs|behövdes|har|ansågs|bedömdes|är|var|blev|kom) (?:\p{L}+ )?(?:inte|ej)(?!\p{L})|(?<!\p{L})(?:inget|något) (?:barn)?samtal (?:behövs|behövdes|ansågs|bedömdes)/iu,
  /(?:har|hade|blev) aldrig (?:blivit )?(?:till ?frågats?|tillfrågad|hörts?|hörd|intervjuats|fått frågan)|frågades (?:inte|aldrig)|(?:till ?frågades|hördes) (?:inte|ej|aldrig)/iu,
  /(?<!\p{L})(?:ingen|inget|inga|något|några) (?:nytt |nya |enskilt |enskilda |eget |egna )?(?:barn)?samtal (?:med [^.]{1,40}? )?(?:har|kunde|kom|blev)|(?<!\p{L})ingen (?:har|hade) (?:pratat|talat|samtalat|frågat)/iu,
  /(?<!\p{L})(?:vi|jag) (?:hann inte|avstod från att|valde att inte|har valt att inte) (?:träffa|prata|tala|samtala|höra|fråga|intervjua)/iu,
  /(?<!\p{L})samtal med [^.,;]{1,40} har (?:inte|ej|icke) (?:ansetts|bedömts|befunnits) (?:påkallat|nödvändigt|behövligt|lämpligt|motiverat|meningsfullt)/iu,
  /(?:inte|ej|icke) (?:ansetts|bedömts|befunnits|ansågs|bedömdes|varit) (?:vara )?(?:lämpligt|nödvändigt|aktuellt|meningsfullt|motiverat|möjligt|påkallat) att (?:\p{L}+ )?(?:samtala|prata|tala|träffa|höra|fråga|tillfråga|intervjua)/iu,
  /(?:inställning|åsikter|vilja|önskemål|uppfattning|syn på \p{L}+) (?:\p{L}+ ){0,3}?(?:är okän|framgår (?:inte|ej)|saknas|har (?:inte|ej) (?:framkommit|framförts|dokumenterats))/iu,
  /(?:har|hade|fick) (?:inte|ej|aldrig) (?:fått )?(?:någon |samma )?(?:möjlighet|chans|tillfälle) att (?:\p{L}+ )?(?:framföra|säga|berätta|komma till tals|uttrycka)/iu,
  /(?<!\p{L})(?:barn)?samtal (?:med [^.,;]{1,40} )?(?:saknas|uteblev|har (?:uteblivit|aldrig hållits|inte blivit av|ställts in)|är (?:inte|ej) genomför|blev (?:inte|aldrig) av)/iu,
  /(?<!\p{L})(?:träffade|talade|pratade|samtalade|hörde|intervjuade) (?:vi |jag |utredaren |undertecknad )?(?:inte|aldrig|ej)(?!\p{L})/iu,
  /(?<!\p{L})utan att (?:\p{L}+ ){1,3}?(?:har )?(?:till ?frågats|till ?frågades|hörts|hördes|fått (?:säga|frågan)|fick frågan)/iu,
  /(?<!\p{L})vad (?:\p{L}+ ){1,3}?(?:vill|tycker|önskar)(?: \p{L}+){0,5}? (?:framgår (?:inte|ej)|vet (?:vi|jag|ingen)(?: inte)?|är (?:oklart|okänt|inte känt)|har inte framkommit)|(?<!\p{L})(?:är oklart|framgår (?:inte|ej)) vad (?:\p{L}+ ){1,3}?(?:vill|tycker|önskar|anser)(?!\p{L})/iu,
  /(?<!\p{L})situation (?:är|har) (?:mindre|inte|ej|otillräckligt|dåligt|knappt) (?:belyst|utredd|utretts|undersökt)/iu,
  /(?<!\p{L})med \p{L}+ har (?:\p{L}+ )?(?:inget|inte något|ej något|inga) (?:\p{L}+ )?(?:barn)?samtal (?:förts|hållits|genomförts|ägt rum)|(?<!\p{L})vad [^.,;]{1,30}? (?:tycker|vill|säger|önskar) har (?:inte|ej|aldrig) (?:efterfrågats|utretts|klarlagts|undersökts)/iu,
  /(?:inställning|åsikter|synpunkter|uppfattning) (?:har|är|kunde) ?(?:inte|ej)(?: kunnat)? (?:inhämta|hämta|efterfrå|klarl|kän)/iu,
].map(wording);
const REASON = wording(
  /(?<!\p{L})(?:eftersom|därför att|på grund av|p\.g\.a\.|pga|med hänsyn till|då (?:hon|han|hen|de|hans|hennes|deras|barn|det|en|ett|skol|för|pol)|skälet|skäl(?:en)? (?:är|till)|orsaken|anledningen|beror på|för att inte)(?!\p{L})/iu,
);
const ALTERNATIVE = wording(
  /(?<!\p{L})(?:i stället|istället|därför|iakttagit|iakttog|observer|bildstöd|planer|ska hållas|bokad|kommer att)/iu,
);
/** What a person cannot help and what the writer could have solved is no reason not to ask. */
const NO_REASON = wording(
  /funktionsnedsättning|funktionshinder|diagnos|autism|utvecklingsstörning|tidsbrist|brist på tid|arbetsbelastning|(?:ringa|låga?|unga) ålder|på grund av ålder(?!\p{L})|(?:inte|ännu inte) (?:har |ännu )?fyllt|bara (?:är )?(?:\p{L}+|\d+) år|är så (?:liten|ung)|saknades tolk|ingen tolk|språksvårighet|hann inte|inte hunnit/iu,
);
/** That a child is young says how to ask, not that it need not be asked. */
const TOO_YOUNG = wording(
  /för (?:ung|liten|små|unga) för att (?:själva? )?(?:höras|tillfrågas|intervjuas|förstå|svara|kunna (?!prata|tala|berätta)|ha en (?:egen )?(?:åsikt|uppfattning)|bli (?:hörd|tillfrågad)|få frågan)/iu,
);
/** Another way to know how the child has it. */
const OTHERWISE = wording(
  /(?:i stället|istället) (?:\p{L}+ ){0,6}?(?:iakttag|observ|följt|träffat|bildstöd|sett)|(?:iakttag|observ|följ|träff)\p{L}* (?:\p{L}+ ){0,6}?(?:i stället|istället)|(?<!\p{L})men (?:\p{L}+ ){0,4}?(?:iakttag|observ|följt|besökt|träffat)/iu,
);
const CANNOT_SPEAK = wording(
  /(?<!\p{L})(?:talar|pratar|kan) (?:ännu |än )?(?:inte|ej) (?:ännu )?(?:i meningar|tala|prata|berätta|uttrycka|svara|så många ord)|(?:har|saknar) (?:ännu )?(?:inget |inte något )?tal(?!\p{L})|för (?:ung|liten|små) för att/iu,
);
const PLANNED = wording(
  /(?<!\p{L})(?:ska|planeras|kommer att|är bokat|bokas) .*(?:samtal|träffa|tala|prata|hör)/iu,
);

const namedWithAge = (passage: { readonly text: string }): string[] =>
  NAMED_CHILD.allIn(passage).flatMap(({ groups }) =>
    Number(groups?.['age']) < 18 ? [groups?.['first'] ?? ''] : [],
  );

/** First names that a block tells to be children's, by an age beside them. */
const agedIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block }: AnalysedBlock): readonly string[] => namedWithAge(block),
);

export interface Children {
  /** First names as written. */
  readonly names: readonly string[];
  /** True when the document's head or its type says that it is about a child. */
  readonly isCentral: boolean;
}

interface ChildrensCase {
  readonly blocks: readonly AnalysedBlock[];
  readonly outline: Outline;
  readonly template: Template | undefined;
}

const findChildren = ({ blocks, outline, template }: ChildrensCase): Children => {
  const plain = blocks.map(({ block }) => block);
  const start = outline.sections.find(
    (section) => section.heading !== undefined && section !== outline.sections[outline.title ?? -1],
  )?.heading;
  const head = linesOf(plain, 0, Math.max(1, start ?? Math.min(3, plain.length)));
  const labelled = head.filter(
    ({ label }) =>
      label !== undefined &&
      (CHILD_LABEL.isIn(label) || (template?.concernsChild === true && PERSON_LABEL.isIn(label))),
  );
  const inHead = head.flatMap(namedWithAge);
  const names = new Set([
    ...labelled.flatMap(({ value = '' }) =>
      [...value.matchAll(FIRST_NAMES)].map(({ groups }) => groups?.['first'] ?? ''),
    ),
    ...inHead,
    ...blocks.flatMap(agedIn),
  ]);
  const isOnlyInHousehold = head.every(
    ({ label }) => label === undefined || !/^(?:barn|barnet|barnen|den unge)$/iu.test(label),
  );
  return {
    names: [...names].filter((name) => name !== ''),
    isCentral:
      template?.concernsChild === true || inHead.length > 0 || (labelled.length > 0 && !isOnlyInHousehold),
  };
};

/** Found once for a reading's list of blocks. */
const rememberedChildren = remember(({ blocks }: ChildrensCase) => blocks, findChildren);

/** Who the document says is a child: by label lines, by an age under 18 beside a name. */
export const childrenIn = (
  blocks: readonly AnalysedBlock[],
  outline: Outline,
  template: Template | undefined,
): Children => rememberedChildren({ blocks, outline, template });

export interface ChildVoiceUnit {
  readonly blocks: readonly AnalysedBlock[];
  readonly judgements: readonly (readonly Judgement[])[];
  readonly outline: Outline;
}

/** True when the document tells what one of the children has said, wants, or has shown in another way. */
export const childIsHeard = (
  { blocks, judgements, outline }: ChildVoiceUnit,
  names: readonly string[],
): boolean => {
  const own = new Set([...names.map((name) => name.toLowerCase()), ...CHILD_WORDS]);
  const inGeneral = hearing(own, ADULT_WORDS, false);
  const underOwnHeading = hearing(own, ADULT_WORDS, true);
  return blocks.some(({ sentences, quotes }, index) => {
    const section = outline.sections[outline.sectionOf[index] ?? 0];
    const isOwn = section?.role === 'child-view';
    if (sentences.length > 0 && isOwn && quotes.length > 0) return true;
    return (isOwn ? underOwnHeading : inGeneral)(sentences, judgements[index]);
  });
};

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
