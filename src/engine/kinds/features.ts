import type { AnalysedBlock, Form, Sentence } from '../language/index';
import type { Section } from '../structure/outline';
import { type Attribution, attributionsIn, subjectType } from './attribution';
import { type Clause, clausesOf } from './clauses';
import { type Content, type SeenContent, contentOf } from './content';
import type { Word } from './words';

export interface SentenceContext {
  readonly block: AnalysedBlock;
  readonly sentence: Sentence;
  readonly section: Section;
  readonly words: readonly Word[];
  /** What stands in earlier blocks. */
  readonly seen: SeenContent;
  /** Index of the sentence in its block. */
  readonly index: number;
  /** How many sentences back in the block somebody was named as source; undefined when nobody was. */
  readonly sinceSource: number | undefined;
  /** The sentence before in the block cites the law. */
  readonly afterLaw: boolean;
}

export interface SentenceFeatures {
  readonly features: readonly string[];
  readonly attributions: readonly Attribution[];
  readonly content: Content;
  readonly opening: 'pronoun' | 'fragment' | 'adverb' | 'other';
}

type Region = 'h' | 't' | 'r' | 'q' | 'm';

const OWN_TAIL = new Set(['vilket', 'vilka', 'varför', 'dvs', 'dvs.', 'därför']);
const TURN = new Set(['men', 'och', 'så', 'ett', 'en', 'något']);
const SHARED = new Set([
  'att',
  'som',
  'när',
  'om',
  'där',
  'eftersom',
  'sedan',
  'medan',
  'innan',
  'då',
  'hur',
  'vad',
  'vem',
  'varav',
  'fast',
]);
const DEMONSTRATIVE = new Set([
  'det',
  'den',
  'detta',
  'denna',
  'dessa',
  'uppgiften',
  'uppgifterna',
  'förklaringen',
  'inget',
  'hans',
  'hennes',
  'deras',
  'mer',
  'vi',
  'jag',
]);
const OWN_EVIDENCE = [
  'trait',
  'value',
  'risk',
  'need-noun',
  'ability',
  'protection',
  'problem',
  'weak-modal',
  'infer',
  'fail',
  'seem',
  'certainty',
  'conclude',
  'propose',
];
const FACT_EVIDENCE = ['time', 'procedure', 'event', 'fact-adjective', 'amount'];
const PAST: readonly Form[] = ['past', 'past.s', 'supine', 'supine.s'];

const hasOwnEvidence = (words: readonly Word[]): boolean =>
  words.some((word) => !word.quoted && OWN_EVIDENCE.some((name) => word.classes.has(name)));

/** Words that speak for the writer (head and tail), words in somebody's report, and quoted words. */
const regionsOf = (
  words: readonly Word[],
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
): Region[] => {
  const regions: Region[] = [];
  const sourced = attributions.filter(
    ({ subject, how }) =>
      subject !== 'none' &&
      subject !== 'writer' &&
      how !== 'judge' &&
      !(how === 'document-verb' && subject === 'instrument'),
  );
  const wrapping = sourced.some(
    ({ inverted, how, at }) => (inverted && at > 1) || how === 'enligt' || how === 'colon',
  );
  let reported = wrapping;
  let tail = false;
  let perhaps = false;
  clauses.forEach(({ from, to, opener }, index) => {
    const own = words.slice(from, to);
    const speaks = sourced.find(({ at }) => at >= from && at < to);
    const second = words[from + 1]?.lower ?? '';
    if (index > 0) {
      if (OWN_TAIL.has(opener)) {
        reported = false;
        tail = true;
      } else if (TURN.has(opener)) {
        const turns =
          !reported ||
          DEMONSTRATIVE.has(second) ||
          (opener === 'ett' || opener === 'en' ? hasOwnEvidence(own) : opener === 'så');
        if (turns && speaks === undefined) {
          reported = false;
          tail = true;
        } else if (reported && speaks === undefined) perhaps = true;
      } else if (!SHARED.has(opener) && !reported && !tail && index > 0)
        tail = own.some(({ verb }) => verb !== undefined);
    }
    for (let at = from; at < to; at += 1)
      regions[at] =
        words[at]?.quoted === true
          ? 'q'
          : reported || (speaks !== undefined && at >= speaks.at)
            ? perhaps
              ? 'm'
              : 'r'
            : tail
              ? 't'
              : 'h';
    if (speaks !== undefined) {
      reported = true;
      perhaps = false;
    }
  });
  return regions;
};

const WHOLE_CLASSES = ['law', 'instrument', 'writer', 'time', 'generic'];

const REGION_CLASSES = [
  'say',
  'mind',
  'document-verb',
  'judge',
  'propose',
  'decide',
  'need',
  'fail',
  'help',
  'seem',
  'infer',
  'weak-modal',
  'copula',
  'procedure',
  'event',
  'fact-adjective',
  'person',
  'role',
  'organisation',
  'document',
  'risk',
  'need-noun',
  'ability',
  'protection',
  'problem',
  'goal',
  'judgement',
  'state',
  'measure',
  'trait',
  'mood',
  'value',
  'certainty',
  'degree',
  'conclude',
  'contrast',
  'addition',
  'amount',
];
const VERB_CLASSES = new Set([
  'say',
  'mind',
  'document-verb',
  'judge',
  'propose',
  'decide',
  'need',
  'fail',
  'help',
  'seem',
  'infer',
  'procedure',
  'event',
]);

const tenseOf = (form: Form): string => {
  if (form.startsWith('participle') || form === 'presentParticiple') return 'part';
  if (form.startsWith('infinitive')) return 'inf';
  const passive = form.endsWith('.s') ? 's' : '';
  return `${form.startsWith('present') ? 'pres' : form.startsWith('supine') ? 'sup' : 'past'}${passive}`;
};

const subjectOf = (words: readonly Word[], clause: Clause | undefined): string => {
  if (clause === undefined) return 'none';
  if (clause.opener === 'att') return 'att';
  const own = words.slice(clause.from, clause.to);
  const verb = own.findIndex((word) => word.verb !== undefined);
  if (verb === -1) return 'noverb';
  if (verb === 0) return 'verbfirst';
  const before = own.slice(0, verb);
  if (
    before[0] !== undefined &&
    (before[0].classes.has('number') || (before[0].number && !before.some((w) => w.classes.has('time'))))
  )
    return 'number';
  const typed = before.map(subjectType).find((type) => type !== 'none');
  if (typed !== undefined) return typed;
  if (before[0]?.lower === 'det' || before[0]?.lower === 'detta') return 'det';
  if (before[0]?.lower === 'den') return 'den';
  for (const name of [
    'risk',
    'need-noun',
    'ability',
    'protection',
    'problem',
    'goal',
    'judgement',
    'state',
    'measure',
    'generic',
    'time',
    'procedure',
  ])
    if (before.some((word) => word.classes.has(name))) return name;
  if (before.some((word) => word.number || word.classes.has('number'))) return 'number';
  const after = own
    .slice(verb + 1, verb + 3)
    .map(subjectType)
    .find((type) => type !== 'none');
  return after === undefined ? 'other' : `inv-${after}`;
};

const PERSONAL = new Set(['person', 'name', 'pronoun', 'role', 'organisation']);
const KNOWN = [
  'person',
  'role',
  'organisation',
  'fact-adjective',
  'measure',
  'procedure',
  'time',
  'document',
];
const OWN_KINDS = [
  ['infer'],
  ['trait', 'mood'],
  ['value'],
  ['seem', 'certainty'],
  ['conclude'],
  ['weak-modal'],
  ['fail', 'problem'],
  ['ability', 'protection', 'help'],
  ['risk', 'need-noun', 'need'],
  ['judgement'],
] as const;
const WEIGHING = ['goal', 'state', 'measure', 'decide', 'propose', 'modal', 'generic', 'law', 'degree'];
const PHRASES: readonly (readonly [string, RegExp])[] = [
  [
    'infer',
    /(?:^| )(?:talar (?:\p{L}+ ){0,3}(?:för|emot|mot|sitt)|pekar (?:\p{L}+ )?(?:på|mot)|tyder på|vittnar om|stämmer inte|(?:ett|en) (?:\p{L}+ )?(?:tecken|uttryck|bevis|exempel|mönster|steg) |gör (?:det|den|att|bedömningen|skillnad)|säger något)/u,
  ],
  [
    'importance',
    /(?:^| )(?:det är (?:\p{L}+ )?(?:viktigt|angeläget|av vikt|nödvändigt|bra|positivt|bäst|lämpligt|en styrka)|av (?:största|yttersta|särskild) (?:vikt|betydelse)|på (?:stort )?allvar|till vara|väger (?:\p{L}+ ){0,2}(?:tungt|tyngre|lättare|tyngst)|(?:är|ger) ett (?:\p{L}+ )?(?:stöd|skydd|betyg|resultat))/u,
  ],
  [
    'exists',
    /(?:^| )(?:finns|föreligger|saknas|finns inte|finns det) (?:\p{L}+ ){0,4}(?:risk|behov|skäl|anledning|förutsättningar|samband|fara|hinder|brister|stöd|grund)/u,
  ],
  [
    'judges',
    /(?:^| )(?:bedömning|uppfattning|slutsats) (?:är|att)|(?:^| )(?:görs|gör|är) (?:\p{L}+ ){0,2}(?:bedömning|bedömningen|uppfattning)|(?:^| )(?:får|måste|kan) (?:\p{L}+ )?(?:anses|ses|betraktas|konstateras)/u,
  ],
  [
    'blame',
    /(?:^| )(?:tar inte (?:sitt |något )?ansvar|tar (?:\p{L}+ )?inte (?:\p{L}+ )?på allvar|bryr sig|sitter (?:fast|djupt)|bära|betala priset|innerst inne|drabba|drabbar|går ut över|i grunden)/u,
  ],
  ['impression', /(?:^| )(?:intryck|stämningen|verkade|verkar|tycks|framstår|upplevs)(?: |$)/u],
  [
    'counter',
    /(?:^| )(?:men|och) (?:det|den|detta|uppgiften|provsvaret|inget|inget annat) (?:\p{L}+ ){0,3}(?:är|talar|saknar|stämmer|minskar|säger|räcker|ger|förklarar)/u,
  ],
];

/** Kinds of concrete content: numbers, times, what somebody did, what somebody said. */
const concreteIn = (words: readonly Word[], reported: boolean): string[] => {
  const found: string[] = [];
  if (words.some((w) => w.number || w.classes.has('number'))) found.push('number');
  if (words.some((w) => w.verb !== undefined && PAST.includes(w.verb))) found.push('past');
  if (words.some((w) => w.classes.has('time'))) found.push('time');
  if (reported) found.push('report');
  if (words.some((w) => w.quoted)) found.push('quote');
  if (words.some((w) => w.verb !== undefined && (w.classes.has('event') || w.classes.has('procedure'))))
    found.push('act');
  return found;
};

const GENERIC =
  /(?:^| )(?:den som|den unge|den enskilde|ett barn|barn som|någon|en person|personer|vård|tvångsvård|insatsen|insatserna|behovet|barnets bästa) (?:\p{L}+ ){0,9}(?:ska|kan|har rätt|får|inte kan|utsätter|omfattas|tillförsäkras|är)(?= )|^rätten till|ska enligt|enligt \d|regleras i|personkrets \d omfattar|förutsättning är att|det krävs/u;
const ADVERB =
  /^(?:då|där|dit|därefter|sedan|dessutom|samtidigt|däremot|ändå|själv|mest|helst|numera|ibland)$/u;

type Opening = SentenceFeatures['opening'];

const openingOf = (subject: string, first: string): Opening => {
  if (subject === 'pronoun' || subject === 'den' || first === 'hon' || first === 'han' || first === 'de')
    return 'pronoun';
  if (subject === 'verbfirst' || subject === 'noverb') return 'fragment';
  return ADVERB.test(first) ? 'adverb' : 'other';
};

const bin = (share: number): string => (share < 0.34 ? 'low' : share < 0.67 ? 'mid' : 'high');

/** Features of one sentence; every name is explained in clue-labels.ts or never shown. */
export const featuresOf = (sentenceContext: SentenceContext): SentenceFeatures => {
  const { block, section, words, seen, sentence, sinceSource, index, afterLaw } = sentenceContext;
  const clauses = clausesOf(words);
  const attributions = attributionsIn(
    words,
    clauses.map(({ from }) => from),
  );
  const regions = regionsOf(words, clauses, attributions);
  const content = contentOf(words);
  const found = new Set<string>();
  const local: string[] = [];
  const f = (name: string): void => {
    if (!found.has(name)) {
      found.add(name);
      local.push(name);
    }
  };

  words.forEach((word, at) => {
    const region = regions[at] ?? 'h';
    if (word.mark) return;
    for (const name of WHOLE_CLASSES) if (word.classes.has(name)) f(`any:${name}`);
    if (word.number) f('any:digit');
    if (word.classes.has('number')) f('any:count');
    if (/^(?:19|20)\d\d$|^\d{4}-\d\d-\d\d$/u.test(word.lower)) f('any:year');
    if (region === 'q') {
      f('any:quote');
      return;
    }
    for (const [name, { form }] of word.classes)
      if (REGION_CLASSES.includes(name)) {
        f(`${region}:${name}`);
        if (VERB_CLASSES.has(name) && region !== 'r' && region !== 'm')
          f(`${region}:${name}:${tenseOf(form)}`);
      }
    if (region !== 'r' && word.verb !== undefined) f(`${region}:tense:${tenseOf(word.verb)}`);
  });

  const strong = attributions.filter(
    ({ how, subject }) => subject !== 'none' && !(how === 'judge' && subject === 'writer'),
  );
  for (const { how, subject, inverted } of attributions) f(`rep:${how}:${subject}${inverted ? ':inv' : ''}`);
  if (strong.some(({ subject }) => subject !== 'writer')) f('rep:any');
  if (attributions.length === 0) f('rep:no');

  const subject = subjectOf(words, clauses[0]);
  f(`subj:${subject}`);
  const head = words.filter((_, at) => regions[at] === 'h');
  const tail = words.filter((_, at) => regions[at] === 't');
  const evaluates = (part: readonly Word[]): boolean =>
    part.some(
      (w) =>
        w.classes.has('trait') ||
        w.classes.has('mood') ||
        w.classes.has('value') ||
        w.classes.has('problem') ||
        w.classes.has('judgement') ||
        w.classes.has('risk'),
    );
  const isFactual = (part: readonly Word[]): boolean =>
    part.some(
      (w) =>
        w.number ||
        w.classes.has('number') ||
        (w.verb !== undefined && PAST.includes(w.verb)) ||
        FACT_EVIDENCE.some((name) => w.classes.has(name) && name !== 'event'),
    );
  const copula = head.some((w) => w.classes.has('copula'));
  if (copula && evaluates(head)) f(`pred:${subject}`);
  const reports = words.some((_, at) => regions[at] === 'r');
  const headOwn = hasOwnEvidence(head);
  const tailOwn = tail.length > 1 && (hasOwnEvidence(tail) || tail.some((w) => OWN_TAIL.has(w.lower)));
  if (tailOwn) f(`mix:tail:${reports ? 'rep' : isFactual(head) ? 'fact' : 'none'}`);
  if (tail.length > 1 && !tailOwn) f('mix:tail:plain');
  if (headOwn && reports) f('mix:head-own-rep');
  if (headOwn && isFactual(head)) f('mix:head-both');
  f(`own:${headOwn ? 'h' : ''}${tailOwn ? 't' : ''}`);
  f(`factual:${isFactual(head) ? 'h' : ''}${isFactual(tail) ? 't' : ''}`);
  for (const clause of clauses.slice(1))
    if (OWN_TAIL.has(clause.opener) || TURN.has(clause.opener)) {
      f(`open:${clause.opener}`);
      const part = words.slice(clause.from, clause.to).filter((_, i) => regions[clause.from + i] === 't');
      if (part.length > 0) f(`open:${clause.opener}:${hasOwnEvidence(part) ? 'own' : 'plain'}`);
      if (
        part.length > 0 &&
        (clause.opener === 'ett' || clause.opener === 'en') &&
        !part.slice(0, 3).some((w) => w.verb !== undefined)
      )
        f('open:apposition');
    }

  const first = words[0];
  const firstLower = first?.lower ?? '';
  if (first?.classes.has('conclude')) f('first:conclude');
  if (first?.classes.has('contrast')) f('first:contrast');
  if (first?.classes.has('addition')) f('first:addition');
  if (firstLower === 'att') f('first:att');
  if (firstLower === 'det') f('first:det');
  if (
    first?.classes.has('time') ||
    (['i', 'under', 'sedan', 'vid', 'den', 'år'].includes(firstLower) &&
      words.slice(1, 4).some((w) => w.classes.has('time')))
  )
    f('first:time');
  if (
    /(?:det|uppgift) (?:har framkommit|framkommer|finns (?:även |också )?uppgifter|sägs|sas|uppges|påstås|har uppmärksammats|har kommit|ryktas|framgår|sades)|enl(?:igt|\.)? uppgift/u.test(
      sentence.text.toLowerCase(),
    )
  )
    f('hearsay');
  if (/ ska (?:\p{L}+ )?ha \p{L}+t(?![\p{L}])/u.test(sentence.text)) f('ska-ha');
  if (words.every((w) => w.verb === undefined)) f('verbless');
  if (words.length <= 4) f('short');
  if (words.length > 30) f('long');
  if (words.length > 45) f('verylong');
  if (block.block.kind === 'listItem') f('list');
  if (sentence.text.endsWith(':')) f('colon-end');
  const newShare = 1 - seen.share(content);
  f(`new:${bin(newShare)}`);
  if (content.numbers.some((n) => !seen.has(n))) f('new:number');
  if (content.numbers.length > 0 && content.numbers.every((n) => seen.has(n))) f('old:number');
  if (content.names.some((n) => !seen.has(n))) f('new:name');
  if (words.filter((w) => w.quoted).length > words.length / 2) f('mostly-quoted');

  if (/^(?:vid|under|på)$/u.test(firstLower) && words.slice(1, 4).some((w) => w.classes.has('procedure')))
    f('first:visit');
  const isa = head.findIndex((w) => w.classes.has('copula'));
  if (isa !== -1 && PERSONAL.has(subject)) {
    const after = head.slice(isa + 1, isa + 7);
    if (after.some((w) => w.lower === 'en' || w.lower === 'ett'))
      f(after.some((w) => KNOWN.some((name) => w.classes.has(name))) ? 'isa:known' : 'isa:other');
    else
      f(after.some((w) => KNOWN.some((name) => w.classes.has(name)) || w.number) ? 'is:known' : 'is:other');
  }
  if (
    GENERIC.test(sentence.text.toLowerCase()) &&
    !words.some(
      (w) =>
        w.name || w.lower === 'hon' || w.lower === 'han' || (w.verb !== undefined && PAST.includes(w.verb)),
    )
  )
    f('generic');
  if (afterLaw) f('after-law');
  if (subject === 'number' && (headOwn || head.some((w) => w.classes.has('judgement')))) f('number:own');
  if (firstLower === 'att' && words.some((w) => w.classes.has('infer') || w.classes.has('copula')))
    f('att:infer');
  if (
    words.some(
      (w, i) =>
        w.classes.has('fail') &&
        words.slice(i + 1, i + 4).some((n) => n.classes.has('ability') || n.classes.has('protection')),
    )
  )
    f('lacks-ability');
  const opening = openingOf(subject, firstLower);
  const context = sinceSource === undefined ? 'none' : sinceSource === 1 ? 'last' : 'earlier';
  f(`source:${index === 0 ? 'start' : context}`);
  f(`source:${context}:${opening}`);
  if (attributions.every(({ subject: who }) => who === 'none')) f(`source:${context}:unsaid`);

  const at = section.holds;
  const features = ['bias', `holds:${at}`, `role:${section.role ?? 'none'}`];
  const planned = section.role === 'proposal' || section.role === 'goals';
  for (const name of local) {
    features.push(name, `${name}@${at}`);
    if (planned && /tense|decide|subj|any|procedure|list/u.test(name)) features.push(`${name}@plan`);
  }
  return { features, attributions, content, opening };
};
