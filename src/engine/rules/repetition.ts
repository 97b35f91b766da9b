import { meaningOf } from '../klarsprak/concepts';
import { type Content, contentOf } from '../klarsprak/content';
import { isStatute } from '../klarsprak/exempt';
import { type Likeness, likeness, type Weight, weightsOf } from '../klarsprak/likeness';
import { drawsTogether, knownSoFar, markerOf, restating } from '../klarsprak/restating';
import type { AnalysedBlock, Sentence } from '../language/index';
import { countWords } from '../measure/words';
import type { Section } from '../structure/outline';
import { defineRule, type DocumentUnit, type RuleFinding } from './rule';

interface Candidate {
  readonly block: number;
  /** Position in the document's order of sentences. */
  readonly order: number;
  readonly sentence: Sentence;
  readonly section: Section;
  readonly sectionIndex: number;
  readonly content: Content;
  readonly kind: string;
}

/** Sections that say again, by their nature, what stands before them. */
const RESTATES = new Set(['proposal', 'goals', 'communication', 'signature', 'basic-data']);

/** A word that stands everywhere tells little: only the last sentences with it are compared, so time stays linear. */
const MOST_COMPARED = 40;

/** A sentence that stands word for word in so many places belongs to a form and is not said again by anyone. */
const FORM_ROW = 3;

const timesOf = (blocks: readonly AnalysedBlock[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { sentences } of blocks)
    for (const { text } of sentences) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
};

const candidatesOf = ({ blocks, outline, judgements }: DocumentUnit): Candidate[] => {
  let order = 0;
  const rows = timesOf(blocks);
  return blocks.flatMap((block: AnalysedBlock, index) => {
    const sectionIndex = outline.sectionOf[index] ?? 0;
    const section = outline.sections[sectionIndex];
    if (section === undefined) return [];
    return block.sentences.flatMap((sentence, s): Candidate[] => {
      order += 1;
      const content = contentOf(sentence);
      if (
        (content.all.size < 2 && meaningOf(sentence).concepts.size === 0) ||
        (rows.get(sentence.text) ?? 0) >= FORM_ROW ||
        isStatute(block, sentence, section.title)
      )
        return [];
      return [
        {
          block: index,
          order,
          sentence,
          section,
          sectionIndex,
          content,
          kind: judgements[index]?.[s]?.kind ?? 'fact',
        },
      ];
    });
  });
};

type Least = Omit<Likeness, 'weight'>;

/** How much must be shared, by where the two stand. Undefined: never a repetition. */
const leastFor = (earlier: Candidate, later: Candidate): Least | undefined => {
  const near = earlier.sectionIndex === later.sectionIndex;
  if (RESTATES.has(later.section.role ?? ''))
    return near ? { covered: 0.75, shared: 4, mutual: 0.5 } : undefined;
  if (near) {
    const adjacent = earlier.block === later.block && later.order - earlier.order === 1;
    if (markerOf(later.sentence) !== undefined)
      return { covered: 0.55, shared: 2, mutual: adjacent ? 0.12 : 0.25 };
    return adjacent ? { covered: 0.6, shared: 3, mutual: 0.3 } : { covered: 0.65, shared: 3, mutual: 0.35 };
  }
  if (earlier.section.holds === 'fact' && later.section.holds === 'assessment') return undefined;
  if (drawsTogether(later.sentence)) return { covered: 0.55, shared: 3, mutual: 0.3 };
  return { covered: 0.8, shared: 4, mutual: 0.5 };
};

const meets = (like: Likeness, least: Least): boolean =>
  like.covered >= least.covered && like.shared >= least.shared && like.mutual >= least.mutual;

const areApart = (before: ReadonlySet<string>, after: ReadonlySet<string>): boolean =>
  before.size > 0 && after.size > 0 && ![...after].some((person) => before.has(person));

/** True when both sentences tell who they are about, and it is not the same people. */
const isAboutOthers = (earlier: Candidate, later: Candidate): boolean =>
  areApart(earlier.content.people, later.content.people) ||
  areApart(meaningOf(earlier.sentence).names, meaningOf(later.sentence).names);

/** What the law asks for is not said again when it is found to be met. */
const TELLS_LAW = /(?<!\p{L})(?:personkrets \d omfattar|till personkrets \d hör)(?!\p{L})/iu;
const MEETS_LAW = /(?<!\p{L})tillgodose(?:s|tts?|dda?) på annat sätt(?!\p{L})/iu;

const isOther = (earlier: Candidate, later: Candidate): boolean =>
  isAboutOthers(earlier, later) ||
  TELLS_LAW.test(earlier.sentence.text) ||
  MEETS_LAW.test(later.sentence.text);

/** How sure it is that `later` says again what `earlier` says; 0 when it does not. */
const repeats = (earlier: Candidate, later: Candidate, weight: Weight): number => {
  const least = leastFor(earlier, later);
  if (least === undefined || isOther(earlier, later)) return 0;
  const like = likeness(earlier.content.words, later.content.words, weight);
  if (meets(like, least)) return like.covered;
  const sameSection = earlier.sectionIndex === later.sectionIndex;
  const whole = later.section.holds === 'assessment' && like.shared >= 2 && like.mutual >= 0.75;
  if (whole && sameSection) return like.covered;
  const isNext = sameSection && later.order - earlier.order === 1;
  if (!isNext || later.content.opening.size >= later.content.all.size) return 0;
  const opening = likeness(earlier.content.all, later.content.opening, weight);
  return opening.shared >= 2 && opening.covered >= 0.6 && opening.mutual >= 0.28 ? opening.covered : 0;
};

/** Sentences of one section whose last ones are compared by meaning. */
const MOST_RESTATED = 30;

/** What is asked for where the writer weighs, and where he tells: there much is alike without being said again. */
const LEAST_WEIGHING = -0.6;
const LEAST_TELLING = 1.2;

const weighs = ({ section, kind }: Candidate): boolean =>
  section.holds === 'assessment' || (section.role === 'entry' && kind === 'assessment');

const asks = ({ sentence }: Candidate): boolean => sentence.text.endsWith('?');

/** How sure it is that `later` says the same as `earlier` in other words; 0 when it does not. */
const restates = (earlier: Candidate, later: Candidate, known: number, weight: Weight): number => {
  if (isOther(earlier, later) || asks(earlier) || asks(later)) return 0;
  const sureness = restating(
    {
      earlier: earlier.sentence,
      later: later.sentence,
      isNext: later.order - earlier.order === 1,
      bothAssess: earlier.kind === 'assessment' && later.kind === 'assessment',
      known,
    },
    weight,
  );
  const least = weighs(later) ? LEAST_WEIGHING : LEAST_TELLING;
  return Math.max(0, sureness - least);
};

const placeName = (earlier: Candidate, later: Candidate): string => {
  if (earlier.sectionIndex === later.sectionIndex)
    return later.order - earlier.order === 1 ? 'i meningen före' : 'tidigare i avsnittet';
  return earlier.section.title === '' ? 'i början av dokumentet' : `under ”${earlier.section.title}”`;
};

/** Fewer shared words than this never make a repetition; across sections more is asked for. */
const SHARED_NEAR = 2;
const SHARED_FAR = 3;

/** For each candidate the earlier ones that share enough words with it to be worth comparing. */
const earlierAlike = (candidates: readonly Candidate[]): ((index: number) => readonly Candidate[]) => {
  const byWord = new Map<string, number[]>();
  const shared = new Uint16Array(candidates.length);
  return (index) => {
    const later = candidates[index];
    const met: number[] = [];
    for (const word of later?.content.all ?? []) {
      const places = byWord.get(word);
      if (places === undefined) {
        byWord.set(word, [index]);
        continue;
      }
      for (let at = Math.max(0, places.length - MOST_COMPARED); at < places.length; at++) {
        const place = places[at] ?? 0;
        const count = shared[place] ?? 0;
        if (count === 0) met.push(place);
        shared[place] = count + 1;
      }
      places.push(index);
    }
    return met.flatMap((place) => {
      const count = shared[place] ?? 0;
      shared[place] = 0;
      const earlier = candidates[place];
      const least = earlier?.sectionIndex === later?.sectionIndex ? SHARED_NEAR : SHARED_FAR;
      return earlier === undefined || count < least ? [] : [earlier];
    });
  };
};

const findingsOf = (unit: DocumentUnit): RuleFinding[] => {
  const candidates = candidatesOf(unit);
  const weight = weightsOf(candidates.map(({ content }) => content.all));
  const conceptWeight = weightsOf(candidates.map(({ sentence }) => meaningOf(sentence).concepts));
  const alike = earlierAlike(candidates);
  const knownAt = knownSoFar(conceptWeight);
  return candidates.flatMap((later, index): RuleFinding[] => {
    let best: { candidate: Candidate; sureness: number } | undefined;
    const known = knownAt(later.sectionIndex, later.sentence);
    for (const earlier of alike(index)) {
      const sureness = repeats(earlier, later, weight);
      if (sureness > (best?.sureness ?? 0)) best = { candidate: earlier, sureness };
    }
    if (best === undefined && !RESTATES.has(later.section.role ?? ''))
      for (const earlier of candidates.slice(Math.max(0, index - MOST_RESTATED), index)) {
        if (earlier.sectionIndex !== later.sectionIndex) continue;
        const sureness = restates(earlier, later, known, conceptWeight);
        if (sureness > (best?.sureness ?? 0)) best = { candidate: earlier, sureness };
      }
    if (best === undefined) return [];
    const { candidate: earlier } = best;
    const { start, end } = later.sentence;
    return [
      {
        block: later.block,
        start,
        end,
        message: `Det här står redan ${placeName(earlier, later)}. Säg det en gång, där det gör mest nytta.`,
        related: { block: earlier.block, start: earlier.sentence.start, end: earlier.sentence.end },
        wordsSaved: countWords(later.sentence.text),
      },
    ];
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
      {
        text: '## Bedömning\n\nMarita klarar inte att bryta spelandet på egen hand. Maken har bankdosan. [[Hon kan inte sluta spela utan hjälp.]]',
        says: 'Det här står redan tidigare i avsnittet. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Bedömning\n\nBarnen tar större skada av föräldrarnas konflikt än av flytten. Skolan har erbjudit samtal. [[Det är kort sagt bråken som gör att de far illa.]]',
        says: 'Det här står redan tidigare i avsnittet. Säg det en gång, där det gör mest nytta.',
      },
      {
        text: '## Ekonomi\n\nHyran släpar två månader, uppger bostadsbolaget. [[Två månadshyror är alltså obetalda.]]',
        says: 'Det här står redan i meningen före. Säg det en gång, där det gör mest nytta.',
      },
    ],
    passes: [
      '## Bedömning\n\nVikten har stått still sedan i maj. Nils behöver alltså träffa en läkare den här veckan.',
      '## Bedömning\n\nPersonkrets 1 omfattar personer med autism. Nils omfattas därför av personkrets 1.',
      'Mamman arbetar natt på sjukhuset. Pappan arbetar dag på ett lager.',
      '## Förslag till beslut\n\nVi föreslår familjebehandling.\n\n## Mål\n\nFamiljebehandlingen ska leda till att Alva kommer till skolan.',
    ],
  },
  check: findingsOf,
});
