import type { Block } from '../document/document';
import { ageIn } from './age';
import { type PreparedHeading, preparedHeading, prepareHeading } from './heading-match';
import { expression } from '../wording/one-of';
import { titleBlockOf } from './outline';
import { compiledTemplate, matchHeading } from './template-match';
import type { Template } from './template';

export interface RecognisedType {
  /** `unknown` when no template fits. */
  readonly id: string;
  readonly name: string;
  /** 0 to 1; 1 when the user chose the type. */
  readonly confidence: number;
  readonly template: Template | undefined;
}

/** How much the title, the headings and an age in the document's head weigh; set on fictional documents. */
const WEIGHT = { title: 4, headings: 5, required: 1.5, own: 0.4, child: 0.8, unknown: 2.6, sharpness: 1.7 };
/** Known headings from which their share counts in full; two headings prove little. */
const ENOUGH_HEADINGS = 4;
const ENOUGH_OWN_HEADINGS = 3;
/** Below this the document is called unknown, and the user is asked. */
const SURE_ENOUGH = 0.5;
/** The blocks at the beginning of a document that are read for its type. */
export const OPENING_BLOCKS = 8;
const AGE = /(?<!\p{N})(\d{1,2}) år(?!\p{L}| sedan)/u;
/** What a line opens with, before a colon. */
const label = expression('^', '\\s*:', 'imu');
const CHILD_LABEL = label`
  barn(en|et|ets namn)?
  den unge|ungdom(en)?
  flicka|pojke
  vårdnadshavare|förälder|föräldrar
`;
/** Whoever has children in the household is no child. */
const PARENT_LABEL = label`
  barn i (hushållet|familjen|hemmet)
  (hemmavarande|minderåriga|egna) barn
  make|maka|sambo
`;

const UNKNOWN: RecognisedType = {
  id: 'unknown',
  name: 'Okänd dokumenttyp',
  confidence: 0,
  template: undefined,
};

/** The title's words that are the type's name: 0 none, 1 a whole name of three words or more, and more if it opens the title. */
const titleScore = (title: PreparedHeading, template: Template): number => {
  const stems = title.words.map(({ stem }) => stem);
  const scores = compiledTemplate(template).titles.map(({ stems: wanted }) => {
    if (!wanted.every((stem) => stems.includes(stem))) return 0;
    const opens = wanted.includes(stems[0] ?? '') ? 0.1 : 0;
    return Math.min(1, 0.5 + 0.2 * wanted.length) + opens;
  });
  return Math.max(0, ...scores);
};

interface HeadingEvidence {
  /** Share of the headings that the template knows; a heading that many templates know says less. */
  readonly known: number;
  /** Headings that no other template knows; at most three count. */
  readonly own: number;
  /** Share of the template's required sections that are there. */
  readonly required: number;
}

const headingEvidence = (
  headings: readonly PreparedHeading[],
  templates: readonly Template[],
): HeadingEvidence[] => {
  const matches = headings.map((heading) => {
    const byTemplate = templates.map((template) => matchHeading(heading, template));
    const knowing = byTemplate.filter((match) => match !== undefined).length;
    return { byTemplate, knowing };
  });
  return templates.map((template, index) => {
    const found = matches.flatMap(({ byTemplate, knowing }) => {
      const match = byTemplate[index];
      return match === undefined ? [] : [{ match, knowing, weight: match.score / Math.sqrt(knowing) }];
    });
    const required = template.sections.filter(
      ({ requirement, role }) => requirement === 'required' && role !== 'basic-data',
    );
    const there = required.filter((section) => found.some(({ match }) => match.section === section)).length;
    const isJournal = template.sections.some(({ role }) => role === 'entry');
    const enough = Math.min(1, found.length / (isJournal ? 2 : ENOUGH_HEADINGS));
    const sum = found.reduce((total, { weight }) => total + weight, 0);
    return {
      known: headings.length === 0 ? 0 : (enough * sum) / headings.length,
      own: Math.min(ENOUGH_OWN_HEADINGS, found.filter(({ knowing }) => knowing === 1).length),
      required: required.length === 0 ? 0 : there / required.length,
    };
  });
};

const ADULT = 18;
const ADULT_TITLE = /(?<!\p{L})vux(?:en|na|en\p{L}+)(?!\p{L})/iu;
/** What the title says outweighs headings that are the same for children and adults. */
const SAID_IN_TITLE = -3;

/** +1 when the document's head speaks of a child, -1 of an adult, 0 when it does not say. */
const childClue = (head: string): number => {
  if (PARENT_LABEL.test(head)) return -1;
  const counted = ageIn(head);
  if (counted !== undefined) return counted < ADULT ? 1 : -1;
  if (CHILD_LABEL.test(head)) return 1;
  const age = AGE.exec(head)?.[1];
  return age === undefined ? 0 : Number(age) < 18 ? 1 : -1;
};

/** Which document type the title and headings speak for; `chosen` is an id the user has picked. */
export const recogniseType = (
  blocks: readonly Block[],
  templates: readonly Template[],
  chosen: string | undefined,
): RecognisedType => {
  const picked = templates.find(({ id }) => id === chosen);
  if (picked !== undefined) return { id: picked.id, name: picked.name, confidence: 1, template: picked };
  const titleBlock = titleBlockOf(blocks);
  const first = blocks.find(({ text }) => text.trim() !== '');
  const titleText = blocks[titleBlock ?? -1]?.text ?? (first?.text ?? '').split('\n')[0] ?? '';
  const title = prepareHeading(titleText);
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' && index !== titleBlock && block.text.trim() !== ''
      ? [preparedHeading(block)]
      : [],
  );
  const head = blocks
    .slice(0, OPENING_BLOCKS)
    .map(({ text }) => text)
    .join('\n');
  const clue = ADULT_TITLE.test(titleText) ? SAID_IN_TITLE : childClue(head);
  const evidenceOf = headingEvidence(headings, templates);
  const strengths = templates.map((template, index) => {
    const { known = 0, required = 0, own = 0 } = evidenceOf[index] ?? {};
    const named = titleScore(title, template);
    const fromHeadings = WEIGHT.headings * known + WEIGHT.required * required + WEIGHT.own * own;
    // Headings that any document on a person may have ("Hälsa", "Skola") are not enough by themselves.
    const isBare =
      named === 0 && required === 0 && template.sections.some((one) => one.requirement === 'required');
    const evidence = WEIGHT.title * named + (isBare ? fromHeadings / 2 : fromHeadings);
    return Math.exp(WEIGHT.sharpness * (evidence + WEIGHT.child * clue * (template.concernsChild ? 1 : -1)));
  });
  const total = Math.exp(WEIGHT.sharpness * WEIGHT.unknown) + strengths.reduce((sum, one) => sum + one, 0);
  const best = strengths.indexOf(Math.max(...strengths));
  const template = templates[best];
  const confidence = (strengths[best] ?? 0) / total;
  if (template === undefined || confidence < SURE_ENOUGH) return { ...UNKNOWN, confidence: 0 };
  return { id: template.id, name: template.name, confidence, template };
};
