import { Comparables } from '../klarsprak/comparable';
import { earlierAlike } from '../klarsprak/earlier-alike';
import { Comparison, type Likeness, type Words } from '../klarsprak/likeness';
import { drawsTogether, Named, restating } from '../klarsprak/restating';
import { wordCountOf } from '../measure/words';
import type { Sentence } from '../language/index';
import { type Candidate, candidatesOf } from './make/candidates';
import { type Outcome, Outcomes } from './make/outcomes';
import { defineRule, type DocumentUnit, perSetup, type RuleFinding } from './rule';

/** Sections that say again, by their nature, what stands before them. */
const RESTATES = new Set(['proposal', 'goals', 'communication', 'signature', 'basic-data']);

type Least = Omit<Likeness, 'weight'>;

/** How much must be shared, by where the two stand. Undefined: never a repetition. */
const leastFor = (earlier: Candidate, later: Candidate): Least | undefined => {
  const near = earlier.sectionIndex === later.sectionIndex;
  if (RESTATES.has(later.section.role ?? ''))
    return near ? { covered: 0.75, shared: 4, mutual: 0.5 } : undefined;
  if (near) {
    const adjacent = earlier.block === later.block && later.order - earlier.order === 1;
    if (later.traits.marker !== undefined)
      return { covered: 0.55, shared: 2, mutual: adjacent ? 0.12 : 0.25 };
    return adjacent ? { covered: 0.6, shared: 3, mutual: 0.3 } : { covered: 0.65, shared: 3, mutual: 0.35 };
  }
  if (earlier.section.holds === 'fact' && later.section.holds === 'assessment') return undefined;
  if (drawsTogether(later.traits.marker)) return { covered: 0.55, shared: 3, mutual: 0.3 };
  return { covered: 0.8, shared: 4, mutual: 0.5 };
};

const meets = (like: Likeness, least: Least): boolean =>
  like.covered >= least.covered && like.shared >= least.shared && like.mutual >= least.mutual;

const areApart = (before: Words, after: Words): boolean =>
  before.length > 0 && after.length > 0 && !after.some((person) => before.includes(person));

/** True when both sentences tell who they are about, and it is not the same people. */
const isAboutOthers = (earlier: Candidate, later: Candidate): boolean =>
  areApart(earlier.content.people, later.content.people) ||
  areApart(earlier.content.names, later.content.names);

const isOther = (earlier: Candidate, later: Candidate): boolean =>
  isAboutOthers(earlier, later) ||
  earlier.traits.tellsLaw ||
  (later.traits.meetsLaw && !earlier.traits.meetsLaw);

/** Where only who and when are weighty, what happened lies in the light words. */
const ALMOST_ALL = 0.9;
const isOtherEvent = (earlier: Candidate, later: Candidate, words: Comparison): boolean =>
  !later.content.tellsMore && words.likeness(earlier.content.all, later.content.all).covered < ALMOST_ALL;

/** How sure it is that `later` says again what `earlier` says; 0 when it does not. */
const repeats = (earlier: Candidate, later: Candidate, words: Comparison): number => {
  const least = leastFor(earlier, later);
  if (least === undefined || isOther(earlier, later) || isOtherEvent(earlier, later, words)) return 0;
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

/** What is told again under another heading: the writer's own words for what a sentence there says too. */
const RETOLD: Least = { covered: 0.6, shared: 3, mutual: 0.28 };
const RETOLD_WORDS = 0.5;

/** Rows of a form have none, and are alike by nature. */
const hasVerb = ({ tokens }: Sentence): boolean =>
  tokens.some(({ readings: [best] }) => best?.wordClass === 'verb' && /^(?:present|past)/u.test(best.form));

/** How sure it is that `later` tells the same facts as `earlier` under another heading; 0 when it does not. */
const retells = (earlier: Candidate, later: Candidate, words: Comparison, concepts: Comparison): number => {
  if (later.kind !== 'fact' || later.section.holds === 'assessment' || RESTATES.has(later.section.role ?? ''))
    return 0;
  if (earlier.sectionIndex === later.sectionIndex || earlier.section.holds === 'assessment') return 0;
  if (!hasVerb(later.sentence)) return 0;
  if (earlier.content.isNegated !== later.content.isNegated || isOther(earlier, later)) return 0;
  const like = concepts.likeness(earlier.content.concepts, later.content.concepts);
  if (!meets(like, RETOLD)) return 0;
  const { covered } = words.likeness(earlier.content.all, later.content.all);
  return covered >= RETOLD_WORDS ? like.covered : 0;
};

/** Sentences of one section whose last ones are compared by meaning. */
const MOST_RESTATED = 30;

/** What is asked for where the writer weighs, and where he tells: there much is alike without being said again. */
const LEAST_WEIGHING = -0.6;
const LEAST_TELLING = 1.2;

const weighs = ({ section, kind }: Candidate): boolean =>
  section.holds === 'assessment' || (section.role === 'entry' && kind === 'assessment');

/** Where facts are told, much is alike without being said again: there the writer must draw together. */
const mayRestate = (later: Candidate): boolean =>
  !RESTATES.has(later.section.role ?? '') &&
  !later.traits.isQuestion &&
  (weighs(later) || drawsTogether(later.traits.marker));

/** How sure it is that `later` says the same as `earlier` in other words; 0 when it does not. */
const restates = (earlier: Candidate, later: Candidate, known: number, concepts: Comparison): number => {
  if (isOther(earlier, later) || earlier.traits.isQuestion) return 0;
  const sureness = restating(
    {
      earlier: earlier.content,
      later: later.content,
      marker: later.traits.marker,
      isLong: later.traits.isLong,
      isNext: later.order - earlier.order === 1,
      bothAssess: earlier.kind === 'assessment' && later.kind === 'assessment',
      known,
    },
    concepts,
  );
  const least = weighs(later) ? LEAST_WEIGHING : LEAST_TELLING;
  return Math.max(0, sureness - least);
};

/** With more words than this it says something of its own besides. */
const MOST_CONCLUDING = 14;

/** "Faran är alltså kvar.": a short sentence that itself says that it draws together the judgement before it. */
const concludes = (earlier: Candidate | undefined, later: Candidate): earlier is Candidate =>
  earlier !== undefined &&
  later.traits.marker === 'concludes' &&
  later.section.holds === 'assessment' &&
  later.order - earlier.order === 1 &&
  later.block === earlier.block &&
  earlier.kind === 'assessment' &&
  later.kind === 'assessment' &&
  wordCountOf(later.sentence) <= MOST_CONCLUDING;

const placeName = (earlier: Candidate, later: Candidate): string => {
  if (earlier.sectionIndex === later.sectionIndex)
    return later.order - earlier.order === 1 ? 'i meningen före' : 'tidigare i avsnittet';
  return earlier.section.title === '' ? 'i början av dokumentet' : `under ”${earlier.section.title}”`;
};

/** Fewer shared words than this never make a repetition; across sections more is asked for. */
const SHARED_NEAR = 2;
const SHARED_FAR = 3;

interface Best {
  readonly earlier: Candidate;
  readonly sureness: number;
}

const surest = (
  candidates: readonly Candidate[],
  places: readonly number[],
  surenessOf: (earlier: Candidate) => number,
): Best | undefined => {
  let best: Best | undefined;
  for (const place of places) {
    const earlier = candidates[place];
    const sureness = earlier === undefined ? 0 : surenessOf(earlier);
    if (earlier !== undefined && sureness > (best?.sureness ?? 0)) best = { earlier, sureness };
  }
  return best;
};

const findingOf = (earlier: Candidate, later: Candidate): RuleFinding => {
  const { start, end } = later.sentence;
  return {
    block: later.block,
    start,
    end,
    message: `Det här står redan ${placeName(earlier, later)}. Säg det en gång, där det gör mest nytta.`,
    related: { block: earlier.block, start: earlier.sentence.start, end: earlier.sentence.end },
    wordsSaved: wordCountOf(later.sentence),
  };
};

/** From so many words on the numbers are given anew, since most of them are of words that stand in no document any more. */
const MOST_NUMBERED = 50_000;

const comparing = perSetup(() => ({ comparables: new Comparables(), outcomes: new Outcomes() }));

const byPlace = (a: number, b: number): number => a - b;

const findingsOf = (unit: DocumentUnit): RuleFinding[] => {
  const own = comparing(unit.setup);
  if (own.comparables.size > MOST_NUMBERED) {
    own.comparables = new Comparables();
    own.outcomes = new Outcomes();
  }
  const candidates = candidatesOf(unit, own.comparables);
  const { size } = own.comparables;
  const alls = candidates.map(({ content }) => content.all);
  const meanings = candidates.map(({ content }) => content.concepts);
  const [words, concepts] = [new Comparison(size, alls), new Comparison(size, meanings)];
  const sections = Int32Array.from(candidates, ({ sectionIndex }) => sectionIndex);
  const isNear = (earlier: number, later: number): boolean => sections[earlier] === sections[later];
  const alike = earlierAlike(
    alls,
    size,
    Infinity,
    (shared, earlier, later) => shared >= (isNear(earlier, later) ? SHARED_NEAR : SHARED_FAR),
  );
  const akin = earlierAlike(meanings, size, MOST_RESTATED, (_, earlier, later) => isNear(earlier, later));
  const named = new Named(concepts, size);

  const restated = (later: Candidate, withConcepts: readonly number[]): Best | undefined => {
    const known = named.shareOf(later.content.concepts);
    return surest(candidates, withConcepts, (earlier) => restates(earlier, later, known, concepts));
  };

  const outcomeOf = (later: Candidate, index: number): Outcome => {
    const compared = alike.to(index);
    const best = surest(
      candidates,
      compared,
      (earlier) => repeats(earlier, later, words) || retells(earlier, later, words, concepts),
    );
    if (best !== undefined || !mayRestate(later)) {
      akin.pass(index);
      return { compared, finding: best && findingOf(best.earlier, later) };
    }
    const withConcepts = akin.to(index).sort(byPlace);
    const restating = restated(later, withConcepts);
    const before = candidates[index - 1];
    const source = restating?.earlier ?? (concludes(before, later) ? before : undefined);
    return { compared: [...compared, ...withConcepts], finding: source && findingOf(source, later) };
  };

  const held = own.outcomes.holding(unit.outline, candidates, size);
  const outcomes = candidates.map((later, index): Outcome => {
    named.enter(later.sectionIndex);
    const known = held[index];
    if (known !== undefined) {
      alike.pass(index);
      akin.pass(index);
    }
    const outcome = known ?? outcomeOf(later, index);
    named.add(later.content.concepts);
    return outcome;
  });
  own.outcomes.keep(unit.outline, candidates, outcomes);
  return outcomes.flatMap(({ finding }) => finding ?? []);
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
        text: '# Utredning\n\n## Bedömning\n\nFaran att hon tar återfall är stor. [[Det finns risk för ett nytt återfall.]]',
        says: 'Det här står redan i meningen före. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Bedömning\n\nAlis behov av ro, läxhjälp och glasögon tillgodoses inte. Farfar kan vara barnvakt på torsdagar. [[Alis dagliga behov av ro, läxhjälp och glasögon tillgodoses således inte.]]',
        says: 'Det här står redan tidigare i avsnittet. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Bedömning\n\nOtto klarar inte att sluta dricka på egen hand. Sonen har plånboken. [[Han kan inte sluta dricka utan hjälp.]]',
        says: 'Det här står redan tidigare i avsnittet. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Bedömning\n\nBarnen tar större skada av föräldrarnas konflikt än av flytten. Skolan har erbjudit samtal. [[Det är kort sagt bråken som gör att de far illa.]]',
        says: 'Det här står redan tidigare i avsnittet. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Bedömning\n\nFlytten ger lugn men inte skydd. [[Faran är alltså kvar.]]',
        says: 'Det här står redan i meningen före. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Ekonomi\n\nAvgiften släpar tre månader, uppger förskolan. [[Tre månadsavgifter är alltså obetalda.]]',
        says: 'Det här står redan i meningen före. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '# Utredning\n\n## Bakgrund\n\nAli har enligt polisens lista försvunnit nio gånger sedan i augusti. Förskolan gjorde en anmälan 2020.\n\n## Familj\n\nPappan bor i en tvåa. [[Ali har sedan augusti varit försvunnen nio gånger.]]',
        says: 'Det här står redan under ”Bakgrund”. Säg det en gång, där det gör mest nytta.',
      },
    ],
    passes: [
      '## Bedömning\n\nVikten har stått still sedan i maj. Nils behöver alltså träffa en läkare den här veckan.',
      '## Bedömning\n\nPersonkrets 1 omfattar personer med autism. Nils hör därför till personkrets 1.',
      '## Bedömning\n\nRätt till insatser har den som inte själv kan tillgodose sina behov. Rut kan inte själv tillgodose sitt behov av hjälp med maten.',
      'Den 4 maj ringde mormor och bokade en ny tid till den 8 maj. Den 8 maj kom mormor inte.',
      'Mamman arbetar natt på sjukhuset. Pappan arbetar dag på ett lager.',
      '## Förslag till beslut\n\nVi föreslår familjebehandling.\n\n## Mål\n\nFamiljebehandlingen ska leda till att Alva kommer till skolan.',
    ],
  },
  check: findingsOf,
});
