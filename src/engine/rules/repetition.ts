import { remember } from '../document/remember';
import { statuteTest } from '../klarsprak/exempt';
import { Comparison, type Likeness } from '../klarsprak/likeness';
import { type Numbered, WordNumbers } from '../klarsprak/word-numbers';
import type { AnalysedBlock, Sentence } from '../language/index';
import { countWords } from '../measure/words';
import type { Section } from '../structure/outline';
import { defineRule, type DocumentUnit, perSetup, type RuleFinding } from './rule';

interface Candidate {
  readonly block: number;
  /** Position in the document's order of sentences. */
  readonly order: number;
  readonly sentence: Sentence;
  readonly section: Section;
  readonly sectionIndex: number;
  readonly content: Numbered;
  readonly sumsUp: boolean;
  /** True where the writer weighs, so that the same thought may come back in other words. */
  readonly mayRestate: boolean;
}

const SUMS_UP =
  /(?<!\p{L})(?:således|alltså|sålunda|därmed|därför|följaktligen|sammanfattningsvis|sammantage[tn]|sammantagna|alltjämt|med andra ord|dvs\.|det vill säga|som (?:tidigare )?nämnts|som (?:tidigare|ovan)|som framgår|vilket (?:är|visar)|åter(?:igen)?)(?!\p{L})/iu;
/** Sections that say again, by their nature, what stands before them. */
const RESTATES = new Set(['proposal', 'goals', 'communication', 'signature', 'basic-data']);

/** A word that stands everywhere tells little: only the last sentences with it are compared, so time stays linear. */
const MOST_COMPARED = 40;

/** For every sentence of the block. */
const sumUp = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ sentences }: AnalysedBlock) => sentences.map(({ text }) => SUMS_UP.test(text)),
);

/** A sentence that stands word for word in so many places belongs to a form and is not said again by anyone. */
const FORM_ROW = 3;

const timesOf = (blocks: readonly AnalysedBlock[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { sentences } of blocks)
    for (const { text } of sentences) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
};

const mayRestate = ({ holds, role }: Section, kind: string | undefined): boolean =>
  !RESTATES.has(role ?? '') && (holds === 'assessment' || (role === 'entry' && kind === 'assessment'));

const candidatesOf = ({ blocks, outline, judgements }: DocumentUnit, numbers: WordNumbers): Candidate[] => {
  let order = 0;
  const rows = timesOf(blocks);
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    const sectionIndex = outline.sectionOf[index] ?? 0;
    const section = outline.sections[sectionIndex];
    if (section === undefined) return;
    const isStatute = statuteTest(block, section.title);
    const contents = numbers.of(block);
    const sums = sumUp(block);
    block.sentences.forEach((sentence, s) => {
      order += 1;
      const content = contents[s];
      if (content === undefined || content.all.length < 2) return;
      if ((rows.get(sentence.text) ?? 0) >= FORM_ROW || isStatute(sentence)) return;
      candidates.push({
        block: index,
        order,
        sentence,
        section,
        sectionIndex,
        content,
        sumsUp: sums[s] ?? false,
        mayRestate: mayRestate(section, judgements[index]?.[s]?.kind),
      });
    });
  });
  return candidates;
};

type Least = Likeness;

/** How much must be shared, by where the two stand. Undefined: never a repetition. */
const leastFor = (earlier: Candidate, later: Candidate): Least | undefined => {
  const near = earlier.sectionIndex === later.sectionIndex;
  if (RESTATES.has(later.section.role ?? ''))
    return near ? { covered: 0.75, shared: 4, mutual: 0.5 } : undefined;
  if (near) {
    const adjacent = earlier.block === later.block && later.order - earlier.order === 1;
    if (later.sumsUp) return { covered: 0.55, shared: 2, mutual: adjacent ? 0.12 : 0.25 };
    return adjacent ? { covered: 0.6, shared: 3, mutual: 0.3 } : { covered: 0.65, shared: 3, mutual: 0.35 };
  }
  if (earlier.section.holds === 'fact' && later.section.holds === 'assessment') return undefined;
  return { covered: 0.8, shared: 4, mutual: 0.5 };
};

const meets = (like: Likeness, least: Least): boolean =>
  like.covered >= least.covered && like.shared >= least.shared && like.mutual >= least.mutual;

/** True when both sentences tell who they are about, and it is not the same people. */
const isAboutOthers = (earlier: Numbered, later: Numbered): boolean =>
  earlier.people.length > 0 &&
  later.people.length > 0 &&
  !later.people.some((person) => earlier.people.includes(person));

/** How sure it is that `later` says again what `earlier` says; 0 when it does not. */
const repeats = (earlier: Candidate, later: Candidate, words: Comparison): number => {
  const least = leastFor(earlier, later);
  if (least === undefined || isAboutOthers(earlier.content, later.content)) return 0;
  const like = words.likeness(earlier.content.words, later.content.words);
  if (meets(like, least)) return like.covered;
  const sameSection = earlier.sectionIndex === later.sectionIndex;
  const whole = later.section.holds === 'assessment' && like.shared >= 2 && like.mutual >= 0.75;
  if (whole && sameSection) return like.covered;
  const isNext = sameSection && later.order - earlier.order === 1;
  if (!isNext || later.content.opening.length >= later.content.all.length) return 0;
  const opening = words.likeness(earlier.content.all, later.content.opening);
  return opening.shared >= 2 && opening.covered >= 0.6 && opening.mutual >= 0.28 ? opening.covered : 0;
};

/** Sentences of one section whose last ones are compared by meaning. */
const MOST_RESTATED = 30;

/** How sure it is that `later` says the same as `earlier` in other words; 0 when it does not. */
const restates = (earlier: Candidate, later: Candidate, concepts: Comparison): number => {
  if (isAboutOthers(earlier.content, later.content)) return 0;
  const [before, after] = [earlier.content.concepts, later.content.concepts];
  const like = concepts.likeness(before, after);
  const isSame = like.shared === after.length && before.length === after.length;
  if (after.length > 0 && isSame) return 1;
  const isNext = later.order - earlier.order === 1;
  const least = isNext ? (later.sumsUp ? RESTATED.summed : RESTATED.next) : RESTATED.apart;
  const isWithin = isNext && meets(like, RESTATED.nextWithin);
  return isWithin || meets(like, least) ? like.covered : 0;
};

/** Tried on the pairs of the labelled documents: of what is found nearly all is said twice. */
const RESTATED = {
  summed: { covered: 0.55, shared: 2, mutual: 0.08 },
  next: { covered: 0.4, shared: 2, mutual: 0.3 },
  nextWithin: { covered: 0.58, shared: 2, mutual: 0.18 },
  apart: { covered: 0.62, shared: 2, mutual: 0.34 },
} as const;

const placeName = (earlier: Candidate, later: Candidate): string => {
  if (earlier.sectionIndex === later.sectionIndex)
    return later.order - earlier.order === 1 ? 'i meningen före' : 'tidigare i avsnittet';
  return earlier.section.title === '' ? 'i början av dokumentet' : `under ”${earlier.section.title}”`;
};

/** Fewer shared words than this never make a repetition; across sections more is asked for. */
const SHARED_NEAR = 2;
const SHARED_FAR = 4;

/** For each candidate the earlier ones that share enough words with it to be worth comparing. */
const earlierAlike = (candidates: readonly Candidate[]): ((index: number) => readonly Candidate[]) => {
  const byWord: number[][] = [];
  const shared = new Uint16Array(candidates.length);
  return (index) => {
    const later = candidates[index];
    const met: number[] = [];
    for (const word of later?.content.all ?? []) {
      const places = (byWord[word] ??= []);
      for (let at = Math.max(0, places.length - MOST_COMPARED); at < places.length; at++) {
        const place = places[at] ?? 0;
        const count = shared[place] ?? 0;
        if (count === 0) met.push(place);
        shared[place] = count + 1;
      }
      places.push(index);
    }
    const alike: Candidate[] = [];
    for (const place of met) {
      const earlier = candidates[place];
      const least = earlier?.sectionIndex === later?.sectionIndex ? SHARED_NEAR : SHARED_FAR;
      if (earlier !== undefined && (shared[place] ?? 0) >= least) alike.push(earlier);
      shared[place] = 0;
    }
    return alike;
  };
};

interface Best {
  readonly earlier: Candidate;
  readonly sureness: number;
}

const surest = (
  candidates: readonly Candidate[],
  surenessOf: (earlier: Candidate) => number,
): Best | undefined => {
  let best: Best | undefined;
  for (const earlier of candidates) {
    const sureness = surenessOf(earlier);
    if (sureness > (best?.sureness ?? 0)) best = { earlier, sureness };
  }
  return best;
};

/** The last candidates of the same section in which the writer weighs. */
const restatable = (candidates: readonly Candidate[], index: number): Candidate[] => {
  const later = candidates[index];
  return later?.mayRestate === true
    ? candidates
        .slice(Math.max(0, index - MOST_RESTATED), index)
        .filter((one) => one.mayRestate && one.sectionIndex === later.sectionIndex)
    : [];
};

const findingOf = (earlier: Candidate, later: Candidate): RuleFinding => {
  const { start, end, text } = later.sentence;
  return {
    block: later.block,
    start,
    end,
    message: `Det här står redan ${placeName(earlier, later)}. Säg det en gång, där det gör mest nytta.`,
    related: { block: earlier.block, start: earlier.sentence.start, end: earlier.sentence.end },
    wordsSaved: countWords(text),
  };
};

/** From so many words on the numbers are given anew, since most of them are of words that stand in no document any more. */
const MOST_NUMBERED = 50_000;

const numbering = perSetup(() => ({ numbers: new WordNumbers() }));

const findingsOf = (unit: DocumentUnit): RuleFinding[] => {
  const own = numbering(unit.setup);
  if (own.numbers.size > MOST_NUMBERED) own.numbers = new WordNumbers();
  const candidates = candidatesOf(unit, own.numbers);
  const { size } = own.numbers;
  const words = new Comparison(
    size,
    candidates.map(({ content }) => content.all),
  );
  const concepts = new Comparison(
    size,
    candidates.map(({ content }) => content.concepts),
  );
  const alike = earlierAlike(candidates);
  return candidates.flatMap((later, index): RuleFinding[] => {
    const best =
      surest(alike(index), (earlier) => repeats(earlier, later, words)) ??
      surest(restatable(candidates, index), (earlier) => restates(earlier, later, concepts));
    return best === undefined ? [] : [findingOf(best.earlier, later)];
  });
};

export const repetition = defineRule({
  id: 'repetition',
  title: 'Upprepning',
  category: 'length',
  strength: 'advice',
  rank: 'last',
  why: 'Den som läser samma sak två gånger letar efter en skillnad som inte finns.',
  source: 'socialstyrelsen-dokumentera',
  scope: 'document',
  examples: {
    flags: [
      {
        text: '# Utredning\n\n## Bedömning\n\nFaran att hon faller igen är stor. [[Det finns risk för ett nytt fall.]]',
        says: 'Det här står redan i meningen före. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Bedömning\n\nAlvas behov av mat, kläder, sömn och tandvård tillgodoses inte. Mormor kan hjälpa till på helgerna. [[Alvas grundläggande behov av mat, kläder, sömn och tandvård tillgodoses således inte.]]',
        says: 'Det här står redan tidigare i avsnittet. Säg det en gång, där det gör mest nytta.',
      },
    ],
    passes: [
      'Mamman arbetar natt på sjukhuset. Pappan arbetar dag på ett lager.',
      '## Förslag till beslut\n\nVi föreslår familjebehandling.\n\n## Mål\n\nFamiljebehandlingen ska leda till att Alva kommer till skolan.',
    ],
  },
  check: findingsOf,
});
