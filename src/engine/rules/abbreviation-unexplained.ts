import {
  abbreviationList,
  abbreviationsIn,
  type AbbreviationUse,
  explainedIn,
  isShouted,
  writtenOutTest,
} from '../klarsprak/abbreviation-use';
import { Gatherer, unlessEmpty } from '../document/gatherer';
import { remember } from '../document/remember';
import { Tally } from '../document/tally';
import type { AbbreviationEntry } from '../setup';
import { isQuoted, sentenceAt } from '../klarsprak/exempt';
import type { AnalysedBlock } from '../language/index';
import { abbreviationFinding, type UsePlace } from './make/abbreviation-finding';
import { defineRule, type DocumentUnit, perSetup, type RuleFinding } from './rule';

const NAME = /^\p{Lu}\p{Ll}/u;

/** Initials of everyone named in the block: "LV" under a note by Lena Vikmyr is not an abbreviation. */
const initialsIn = remember(
  ({ tokens }: AnalysedBlock) => tokens,
  ({ tokens }: AnalysedBlock): readonly string[] => {
    const initials: string[] = [];
    let name: string[] = [];
    for (const { text } of tokens) {
      if (NAME.test(text)) {
        name.push(text.charAt(0));
        if (name.length > 1) initials.push(name.slice(-2).join(''), `${name[0] ?? ''}${text.charAt(0)}`);
      } else name = [];
    }
    return initials;
  },
);

type IsExplained = (key: string, entry: AbbreviationEntry | undefined) => boolean;

const NONE: readonly AbbreviationUse[] = [];

/** Reads blocks for the abbreviations of a setup's list, and for what explains them anywhere in the document. */
const readerOf = perSetup((setup) => {
  const list = abbreviationList(setup.abbreviations);
  const inBlock = remember(
    ({ tokens }: AnalysedBlock) => tokens,
    (block) => {
      const all = abbreviationsIn(block, list);
      const uses = all.length > 0 && isShouted(block.block.text) ? NONE : all;
      return { uses, explained: explainedIn(block, all) };
    },
  );
  const explained = new Tally((block: AnalysedBlock) => inBlock(block).explained);
  const initials = new Tally(initialsIn);
  /** For each entry that has been asked for, the blocks that write it out. */
  const writtenOut = new Map<AbbreviationEntry, Tally<AnalysedBlock, true>>();
  const isWrittenOut = (entry: AbbreviationEntry, blocks: readonly AnalysedBlock[]): boolean => {
    let known = writtenOut.get(entry);
    if (known === undefined) {
      const isIn = writtenOutTest(entry);
      known = new Tally((block: AnalysedBlock) => (isIn(block) ? [true as const] : []));
      writtenOut.set(entry, known);
    }
    return known.over(blocks).size > 0;
  };
  const used = new Gatherer((block: AnalysedBlock) => unlessEmpty(inBlock(block).uses));
  return {
    usesIn: (blocks: readonly AnalysedBlock[]) => used.from(blocks),
    explainedBy: (blocks: readonly AnalysedBlock[]): IsExplained => {
      const keys = explained.over(blocks);
      return (key, entry) =>
        keys.has(key) || (entry !== undefined && entry.type !== 'fack' && isWrittenOut(entry, blocks));
    },
    initialsOf: (blocks: readonly AnalysedBlock[]) => initials.over(blocks),
  };
});

/** The remark on an abbreviation, but for its block; uses are found once for a block. */
const findingOf = remember(({ use }: UsePlace) => use, abbreviationFinding);

/** "Signerat LV", "/LV", or the initials alone: whoever wrote the note. */
const SIGNS =
  /(?:\/|[Ss]ign(?:erat|erad|\.)?|(?:[Aa]nt(?:ecknat|ecknad)?|[Ss]kriv(?:et|en))\.?(?: av)?|\p{Lu}\p{Ll}+ \() ?$/u;
const SHORT = 3;
const isSigning = (analysed: AnalysedBlock, use: AbbreviationUse): boolean =>
  SIGNS.test(analysed.block.text.slice(0, use.start)) ||
  (sentenceAt(analysed, use)?.tokens.length ?? 0) <= SHORT;

/** "Hon mår bättre. / KL": initials that are also a law's, where a note ends. */
const ENDS_NOTE = /[.!?] ?\/ ?$/u;
const isSignature = ({ block: { text } }: AnalysedBlock, { start, end }: AbbreviationUse): boolean =>
  text.slice(end).trim() === '' && ENDS_NOTE.test(text.slice(0, start));

/** "Anteckningen lämnas till TH": somebody in the case by initials, in running text. */
const personIn = ({ start, end, key }: AbbreviationUse, block: number): RuleFinding => ({
  block,
  start,
  end,
  variant: 'person',
  message: `Vem är ${key}? Skriv ut namnet, så att läsaren inte behöver gissa.`,
});

/** The title and headings that a template gives its documents; the writer did not choose them. */
const givenHeadings = ({ template }: DocumentUnit): ReadonlySet<string> =>
  new Set(template === undefined ? [] : [template.name, ...template.sections.map(({ heading }) => heading)]);

const isFamiliar = (entry: AbbreviationEntry | undefined): boolean =>
  entry?.type === 'allmän' || entry?.type === 'känd';

const findingsOf = (unit: DocumentUnit): RuleFinding[] => {
  const { blocks, setup } = unit;
  const given = givenHeadings(unit);
  const isGiven = ({ block }: AnalysedBlock): boolean => block.kind === 'heading' && given.has(block.text);
  const { usesIn, explainedBy, initialsOf } = readerOf(setup);
  const initials = initialsOf(blocks);
  const isExplained = explainedBy(blocks);
  const met = new Set<string>();
  return usesIn(blocks).flatMap(({ block: index, held }) =>
    held.flatMap((use): RuleFinding[] => {
      const analysed = blocks[index];
      if (analysed === undefined) return [];
      const { entry, key } = use;
      const id = key.toLowerCase();
      if (met.has(id) || isFamiliar(entry)) return [];
      const isPerson = entry === undefined && initials.has(key);
      if (entry === undefined && sentenceAt(analysed, use) === undefined) return [];
      if (isPerson && isSigning(analysed, use)) return [];
      if (isQuoted(analysed, use) || isGiven(analysed) || isSignature(analysed, use)) return [];
      met.add(id);
      if (isPerson) return [personIn(use, index)];
      return isExplained(key, entry) ? [] : [{ ...findingOf({ use, analysed }), block: index }];
    }),
  );
};

export const abbreviationUnexplained = defineRule({
  id: 'abbreviation-unexplained',
  title: 'Förkortning utan förklaring',
  category: 'language',
  strength: 'advice',
  why: 'Den som dokumentet handlar om ska kunna läsa det utan att slå upp förkortningar.',
  source: 'skrivregler-2014',
  scope: 'document',
  examples: {
    flags: [
      {
        text: 'Pojken har fått tid hos [[BUP]] i maj.',
        says: 'Vet läsaren vad BUP är? Förklara första gången, till exempel ”barn- och ungdomspsykiatrin (BUP)”.',
        fixed: ['barn- och ungdomspsykiatrin (BUP)'],
        variant: 'term',
      },
      {
        text: 'Nämnden ansöker om vård med stöd av 3 § [[LVU]].',
        says: 'Skriv ut lagens namn första gången: ”lagen med särskilda bestämmelser om vård av unga (LVU)”.',
        fixed: ['lagen med särskilda bestämmelser om vård av unga (LVU)'],
        variant: 'law',
      },
      {
        text: 'Läraren hänvisar till [[QXT]] och vill ha ett möte.',
        says: 'Vet läsaren vad QXT betyder? Skriv ut orden första gången och sätt förkortningen inom parentes.',
        variant: 'unknown',
      },
      {
        text: 'Tora Holm var med på mötet. Anteckningen lämnas till [[TH]] i morgon.',
        says: 'Vem är TH? Skriv ut namnet, så att läsaren inte behöver gissa.',
        variant: 'person',
      },
      {
        text: 'Frågan lyfts med [[sbs]] på mötet.',
        says: 'Vet läsaren vad sbs betyder? Skriv ut orden första gången och sätt förkortningen inom parentes.',
        variant: 'unknown',
      },
      {
        text: 'Mormor har bett [[fam.h.]]enheten om ett möte.',
        says: '”fam.h.” betyder nog ”familjehem”. Kan du skriva ut ordet?',
        variant: 'note-style',
      },
    ],
    passes: [
      'Han har i någon mån fått sova. Mamman är mån om läxorna.',
      'Vård söks enligt lagen (1990:52) med särskilda bestämmelser om vård av unga (LVU). LVU gäller till 20 års ålder.',
      'Jag har använt intervjun ADAD, som är en metod för ungdomar. Ny tid v. 42.',
      'Hon har tid på BUP (barn- och ungdomspsykiatrin).',
      'Skolan börjar kl. 08.10 och slutar t.ex. på fredagar kl. 13.',
      'Lena Vikmyr skrev anteckningen. Signerat LV.',
      '# Journal\n\n## 2026-03-02\n\nMamman ringde och bad om en ny tid. / KL',
      'Ärendet har dnr SN 2025/123 och dnr EB 2025-0417.',
      'Marita får kognitiv beteendeterapi, KBT, och har fyllt i FREDA, tre formulär om våld.',
      '# Beslutsunderlag barn (BBIC)\n\n## Vad ärendet gäller\n\nSkolan anmälde oro.\n\n## Analys och bedömning\n\nAlva behöver stöd.',
    ],
  },
  check: findingsOf,
});
