import type { Span } from '../document/document';
import { remember } from '../document/remember';
import { Tally } from '../document/tally';
import type { Judgement } from '../kinds/kind';
import type { AnalysedBlock, Sentence } from '../language/index';
import type { Loss } from '../review-result';
import { type DocumentUnit, perSetup } from '../rules/rule';
import { blocksUnder } from '../structure/case-parts';
import { childrenIn } from '../structure/child-voice';
import { CHILD_WORDS, PRONOUNS } from '../structure/voice';
import { wholeWords } from '../wording/one-of';
import { wording } from '../wording/wording';
import { type Item, contentsOf, plainName } from './facts-in-text';

export interface CutSpan extends Span {
  readonly block: number;
}

const REASON = wording(wholeWords`
  eftersom
  därför att
  på grund av
  p\.g\.a\.
  mot bakgrund av
  med hänsyn till
  vilket (visar|talar)
  det visar
  talar för
`);

/** What one sentence holds that must not be lost. */
interface Weight {
  /** Who speaks, in lower case; `child` for any of the children. */
  readonly voice?: string;
  readonly spokenBy?: string;
  readonly isReason: boolean;
}

interface CutSentence {
  readonly block: number;
  readonly sentence: Sentence;
  readonly weight: Weight;
}

interface Index {
  /** How often each date, number or capitalised word stands in the document. */
  readonly items: ReadonlyMap<string, number>;
  readonly voices: ReadonlyMap<string, number>;
  readonly reasons: number;
  readonly weights: readonly (readonly Weight[])[];
  /** Required sections with text, and how many sentences each has. */
  readonly required: readonly {
    readonly title: string;
    readonly blocks: readonly number[];
    readonly size: number;
  }[];
  /** The fewest sentences that any of them has. */
  readonly smallest: number;
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const keyOf = ({ kind, key }: Item): string => `${kind === 'name' ? 'capital' : kind} ${key}`;

const itemKeys = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  (block: AnalysedBlock): readonly (Span & { readonly key: string })[] => {
    const { items, capitals } = contentsOf(block);
    return [
      ...items
        .filter(({ kind }) => kind !== 'name')
        .map((item) => ({ start: item.start, end: item.end, key: keyOf(item) })),
      ...capitals.map(({ text, start, end }) => ({ start, end, key: `capital ${plainName(text)}` })),
    ];
  },
);

const keysIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  (block: AnalysedBlock) => itemKeys(block).map(({ key }) => key),
);

const itemsOf = perSetup(() => new Tally(keysIn));

const givesReason = remember(
  (sentence: Sentence) => sentence,
  (sentence) => REASON.isIn(sentence),
);

/** What the weights of a block's sentences depend on besides the block and its judgements. */
interface Basis {
  readonly weighs: boolean;
  /** Words for any of the children, in lower case, as one text. */
  readonly children: string;
}

interface Weighed extends Basis {
  readonly weights: readonly Weight[];
}

/** A block has a list of judgements of its own. */
const latestWeights = remember(
  (judgements: readonly Judgement[]) => judgements,
  (): { latest?: Weighed } => ({}),
);

const weigh = (
  { sentences }: AnalysedBlock,
  judgements: readonly Judgement[],
  weighs: boolean,
  children: ReadonlySet<string>,
): Weight[] =>
  sentences.map((sentence, at): Weight => {
    const { kind, source } = judgements[at] ?? {};
    const isReason = weighs && givesReason(sentence);
    if (source === undefined || (kind !== 'reported' && kind !== 'mixed')) return { isReason };
    // Nobody can tell who "han" is where the sentence does not stand.
    if (PRONOUNS.has(source.toLowerCase())) return { isReason };
    const isChild = source
      .toLowerCase()
      .split(' ')
      .some((word) => children.has(word));
    return { isReason, voice: isChild ? 'child' : source.toLowerCase(), spokenBy: source };
  });

const weightsOf = ({ blocks, judgements, outline, template }: DocumentUnit): (readonly Weight[])[] => {
  const { names } = childrenIn(blocks, outline, template);
  const words = new Set([...CHILD_WORDS, ...names.map((name) => name.toLowerCase())]);
  const children = [...words].join(' ');
  return blocks.map((block, index) => {
    const own = judgements[index] ?? [];
    const weighs = outline.sections[outline.sectionOf[index] ?? 0]?.holds === 'assessment';
    const memory = latestWeights(own);
    if (memory.latest?.weighs === weighs && memory.latest.children === children) return memory.latest.weights;
    const weights = weigh(block, own, weighs, words);
    memory.latest = { weighs, children, weights };
    return weights;
  });
};

const indexOf = remember(
  (unit: DocumentUnit) => unit,
  (unit): Index => {
    const items = itemsOf(unit.setup).over(unit.blocks);
    const weights = weightsOf(unit);
    const voices = new Map<string, number>();
    let reasons = 0;
    for (const own of weights)
      for (const { voice, isReason } of own) {
        if (voice !== undefined) count(voices, voice);
        if (isReason) reasons += 1;
      }
    const required = unit.outline.sections.flatMap((section) => {
      if (section.template?.requirement !== 'required' || section.heading === undefined) return [];
      const own = blocksUnder(unit, section);
      let size = 0;
      for (const block of own) size += unit.blocks[block]?.sentences.length ?? 0;
      return size === 0 ? [] : [{ title: section.title, blocks: own, size }];
    });
    return {
      items,
      voices,
      reasons,
      weights,
      required,
      smallest: Math.min(...required.map(({ size }) => size)),
    };
  },
);

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const lostItems = (unit: DocumentUnit, spans: readonly CutSpan[]): Loss[] => {
  const { items } = indexOf(unit);
  const cut = new Map<string, number>();
  const candidates: Item[] = [];
  for (const span of spans) {
    const block = unit.blocks[span.block];
    if (block === undefined) continue;
    for (const item of itemKeys(block)) if (covers(span, item)) count(cut, item.key);
    candidates.push(...contentsOf(block).items.filter((item) => covers(span, item)));
  }
  const seen = new Set<string>();
  return candidates.flatMap((item): Loss[] => {
    const key = keyOf(item);
    if (seen.has(key) || (items.get(key) ?? 0) > (cut.get(key) ?? 0)) return [];
    seen.add(key);
    return [
      { kind: item.kind, text: item.text, says: `Det här är det enda stället där ”${item.text}” står.` },
    ];
  });
};

const lostVoice = (voice: string, spokenBy: string): Loss =>
  voice === 'child'
    ? { kind: 'child-view', text: spokenBy, says: 'Det här är det enda stället där barnet kommer till tals.' }
    : {
        kind: 'source',
        text: spokenBy,
        says: `Det här är det enda stället där det framgår vad ${spokenBy} säger.`,
      };

/**
 * What would be gone from the document if the spans were cut: the child's view, a required section, the only reason for an
 * assessment, a source, and dates, numbers and names, in that order. Empty when nothing is lost.
 */
export const lostByCutting = (unit: DocumentUnit, spans: readonly CutSpan[]): readonly Loss[] => {
  const index = indexOf(unit);
  const cut: CutSentence[] = [];
  for (const span of spans)
    unit.blocks[span.block]?.sentences.forEach((sentence, at) => {
      const weight = index.weights[span.block]?.[at];
      if (weight !== undefined && covers(span, sentence)) cut.push({ block: span.block, sentence, weight });
    });
  const voices = new Map<string, { spokenBy: string; times: number }>();
  for (const { weight } of cut)
    if (weight.voice !== undefined)
      voices.set(weight.voice, {
        spokenBy: weight.spokenBy ?? weight.voice,
        times: (voices.get(weight.voice)?.times ?? 0) + 1,
      });
  const lostVoices = [...voices].flatMap(([voice, { spokenBy, times }]) =>
    times === index.voices.get(voice) ? [lostVoice(voice, spokenBy)] : [],
  );
  const mayBeLost = cut.length < index.smallest ? [] : index.required;
  const lostSections = mayBeLost.flatMap(({ title, blocks, size }): Loss[] =>
    cut.length < size || cut.filter(({ block }) => blocks.includes(block)).length < size
      ? []
      : [
          {
            kind: 'required-section',
            text: title,
            says: `Avsnittet ”${title}” ska finnas med. Utan den här texten blir det tomt.`,
          },
        ],
  );
  const reasons = cut.filter(({ weight }) => weight.isReason);
  const [reason] = reasons;
  return [
    ...lostVoices.filter(({ kind }) => kind === 'child-view'),
    ...lostSections,
    ...(reason === undefined || reasons.length < index.reasons
      ? []
      : [
          {
            kind: 'reason' as const,
            text: reason.sentence.text,
            says: 'Det här är det enda stället där bedömningen får ett skäl.',
          },
        ]),
    ...lostVoices.filter(({ kind }) => kind === 'source'),
    ...lostItems(unit, spans),
  ];
};
