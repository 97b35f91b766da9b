import type { Span } from '../document/document';
import { remember } from '../document/remember';
import type { AnalysedBlock } from '../language/index';
import { anywhereAsWritten } from '../wording/one-of';
import { wording } from '../wording/wording';

/** What a reader lacks to look a reference up: its usual form, the chapter, or the name of the act. */
export type Unclear = 'short-form' | 'no-chapter' | 'no-act';

export interface UnclearReference extends Span {
  readonly unclear: Unclear;
  /** The reference as it is usually written, for a short form: "11 kap. 1 § SoL". */
  readonly written?: string;
}

const SHORT = wording(
  /(?<!\p{L})(?:(?<before>SoL) )?(?<chapter>\d{1,2}):(?<section>\d{1,2})(?<letter>[a-c]?)(?:(?<=\d[a-c]?) (?<after>SoL))?(?![\p{L}\p{N}:])/gu,
);
/** "kap. 11 § 1 SoL", "11 kap § 1 SoL". */
const TURNED = wording(
  /(?<![\p{L}\p{N}])(?:(?<first>\d{1,2}) kap\.?|kap(?:\.|itel)? ?(?<then>\d{1,2})),? ?§ ?(?<section>\d{1,2})(?: ?(?<letter>[a-c]))? (?:SoL|[Ss]ocialtjänstlagen)(?!\p{L})/gu,
);
/** Socialtjänstlagen is divided into chapters; LVU, LVM and LSS are not. */
const BARE = wording(
  /(?<!(?:kap\.?|och|,|–|eller) ?)(?<![\p{N}:.])\d{1,2}(?: ?[a-c])? ?§ (?:SoL|socialtjänstlagen)(?!\p{L})/gu,
);
const CHAPTERED = wording(/(?<![\p{N}:])\d{1,2} kap\.? ?\d{1,2}(?: ?[a-c])? ?§§?/gu);
const ACT = wording(anywhereAsWritten`
  (?<!\p{L})(SoL|LVU|LVM|LSS|OSL|HSL|FB|FL|BrB|ÄB|JB|RF|SFB|SoF|SOSFS|HSLF)(?!\p{L})
  (lag|balk)(en|ens)?(?!\p{L})
  förordning|konvention|föreskrift|regeringsform
`);

const asInTheAct = (chapter: string, section: string, letter: string): string =>
  `${chapter} kap. ${section}${letter === '' ? '' : ` ${letter}`} § SoL`;

const turnedForms = (text: string): UnclearReference[] =>
  TURNED.allIn(text).map((match): UnclearReference => {
    const { first, then = '', section = '', letter = '' } = match.groups ?? {};
    const written = asInTheAct(first ?? then, section, letter);
    return { start: match.index, end: match.index + match[0].length, unclear: 'short-form', written };
  });

const shortForms = (text: string): UnclearReference[] =>
  SHORT.allIn(text).flatMap((match): UnclearReference[] => {
    const { before, chapter = '', section = '', letter = '', after } = match.groups ?? {};
    if (before === undefined && after === undefined) return [];
    const written = asInTheAct(chapter, section, letter);
    return [{ start: match.index, end: match.index + match[0].length, unclear: 'short-form', written }];
  });

const bareSections = (text: string): UnclearReference[] =>
  BARE.allIn(text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    unclear: 'no-chapter',
  }));

/** The act may be named anywhere in the paragraph: whoever has read it knows which one is meant. */
const withoutAct = (text: string): UnclearReference[] =>
  ACT.isIn(text)
    ? []
    : CHAPTERED.allIn(text).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        unclear: 'no-act',
      }));

/** References in a block of prose that a reader cannot look up as they stand, in reading order; quotations are left out. */
export const unclearReferencesIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ block: { kind, text }, quotes }: AnalysedBlock): readonly UnclearReference[] => {
    if (kind === 'heading' || !/§|\d:\d/u.test(text)) return [];
    return [...shortForms(text), ...turnedForms(text), ...bareSections(text), ...withoutAct(text)]
      .filter(({ start }) => !quotes.some((quote) => quote.start <= start && start < quote.end))
      .sort((a, b) => a.start - b.start);
  },
);
