import { Gatherer } from '../document/gatherer';
import { remember } from '../document/remember';
import { sentenceAt, statuteTest } from '../klarsprak/exempt';
import type { AnalysedBlock, TermMatch } from '../language/index';
import type { TermEntry, TermType } from '../setup';
import type { Section } from '../structure/outline';
import type { SectionRole } from '../structure/template';
import { expression } from '../wording/one-of';
import { termFinding } from './make/term-rule';
import { termsIn } from './make/terms';
import { type BlockUnit, defineRule, type DocumentUnit, perSetup, type RuleFinding } from './rule';

const TYPES: ReadonlySet<TermType> = new Set<TermType>([
  'kansliord',
  'jargong',
  'modeord',
  'dar-har',
  'forlangning',
]);
/** Where the person reads what is decided and what will happen: only there a legal term is asked to be explained. */
const FOR_THE_PERSON: ReadonlySet<SectionRole> = new Set<SectionRole>(['proposal', 'goals', 'communication']);
/** Short words such as "umgänge" are known well enough; the long ones are asked to be explained. */
const SHORT = /^\p{L}{1,8}$/u;
const EXPLAINS = expression('^[ \\u00A0]?', '', 'u')`
  \(
  , (det vill säga|dvs\.|alltså|som (är|innebär|betyder))
  (innebär|betyder)(?!\p{L})
`;

const isExplained = (match: TermMatch<TermEntry>, text: string): boolean =>
  EXPLAINS.test(text.slice(match.end, match.end + 40));

/** "Medicin mot krampanfall (Buccolam)", "Concerta mot adhd", "Marte Meo, en metod där". */
const TOLD_BEFORE = /\($|(?:medicin|läkem|tablett|kurs|metod|behandling)\p{L}* (?:mot|för|där|som) [^.]*$/iu;
const TOLD_AFTER = /^(?: mot (?!slutet)\p{Ll}|(?: \([^)]*\))?, (?:en|ett|som|där) \p{Ll})/u;
const isToldOf = (match: TermMatch<TermEntry>, text: string): boolean =>
  isExplained(match, text) ||
  TOLD_BEFORE.test(text.slice(Math.max(0, match.start - 80), match.start)) ||
  TOLD_AFTER.test(text.slice(match.end, match.end + 60));

/** The blocks with terms that this rule speaks of. */
const ownTerms = perSetup(
  (setup) =>
    new Gatherer((block: AnalysedBlock) => {
      const matches = termsIn(block, setup).filter(
        ({ value: { type } }) => type === 'fackterm' || TYPES.has(type),
      );
      return matches.length === 0 ? undefined : { block, matches };
    }),
);

/** The remark on a match in its latest block; matches are found once for a block's text. */
const latestFinding = remember(
  (match: TermMatch<TermEntry>) => match,
  (): { latest?: RuleFinding } => ({}),
);

/** The list says what the term means; the writer must also be told what to do about it. */
const ASKS_TERM = 'Vet läsaren vad det betyder? Förklara det första gången.';

const findingFor = (match: TermMatch<TermEntry>, unit: BlockUnit, block: number): RuleFinding => {
  const memory = latestFinding(match);
  if (memory.latest?.block !== block) {
    const { type } = match.value;
    const finding = { ...termFinding(match, unit), block };
    memory.latest =
      type === 'fackterm'
        ? { ...finding, variant: 'term', message: `${ASKS_TERM} ${finding.message}` }
        : { ...finding, variant: type };
  }
  return memory.latest;
};

export const jargon = defineRule({
  id: 'jargon',
  title: 'Svårt ord',
  category: 'language',
  strength: 'advice',
  why: 'Den som dokumentet handlar om ska förstå det utan ordbok.',
  source: 'spraklagen-11',
  scope: 'document',
  options: { terms: 3, times: 3, replaced: 5 },
  examples: {
    flags: [
      {
        text: 'Mamman har [[erhållit]] sjukpenning sedan den 1 mars.',
        says: '”Få” är kortare och betyder detsamma.',
        fixed: ['fått'],
        variant: 'kansliord',
      },
      {
        text: 'Det [[föreligger]] en risk för att han slutar skolan.',
        says: '”Finnas” betyder detsamma och är lättare att läsa.',
        fixed: ['finns'],
        variant: 'kansliord',
      },
      {
        text: 'Alva tar [[Concerta]] varje dag. Hon vill fortsätta med Concerta.',
        says: 'Skriv första gången vad medicinen är till för, så som läkaren eller personen säger.',
        variant: 'jargong',
      },
    ],
    passes: [
      'Brevets innehåll är okänt för henne.',
      'Hon sa: ”Det föreligger inget hinder.”',
      'Alva tar medicin mot adhd (Concerta) varje dag. Hon får Ergenyl mot epilepsi.',
      'Enligt 3 § LVU ska vård ges om den unge utsätter sin hälsa för en påtaglig risk att skadas och om samtycke inte föreligger.',
    ],
  },
  check: (unit: DocumentUnit, options) => {
    const { blocks, outline, judgements, setup } = unit;
    const met = new Map<TermEntry, number>();
    const explained = new Set<TermEntry>();
    let terms = 0;
    const isTerm = (match: TermMatch<TermEntry>, block: AnalysedBlock, section: Section): boolean => {
      if (explained.has(match.value) || SHORT.test(match.value.term)) return false;
      if (isExplained(match, block.block.text)) explained.add(match.value);
      if (section.role === undefined || !FOR_THE_PERSON.has(section.role) || explained.has(match.value))
        return false;
      explained.add(match.value);
      terms += 1;
      return terms <= (options['terms'] ?? 3);
    };
    /** A word is pointed out a few times and not each time it stands there; when those are mended the next are shown. */
    const isNews = ({ value }: TermMatch<TermEntry>): boolean => {
      const times = (met.get(value) ?? 0) + 1;
      met.set(value, times);
      return times <= (value.action === 'byt' ? (options['replaced'] ?? 5) : (options['times'] ?? 3));
    };
    /** The name of a medicine or a method, the first time it stands unexplained. */
    const isNewName = (match: TermMatch<TermEntry>, block: AnalysedBlock): boolean => {
      if (explained.has(match.value)) return false;
      explained.add(match.value);
      return !isToldOf(match, block.block.text);
    };
    return ownTerms(setup)
      .from(blocks)
      .flatMap(({ block: index, held: { block, matches } }): RuleFinding[] => {
        const section = outline.sections[outline.sectionOf[index] ?? 0];
        if (section === undefined) return [];
        const isStatute = statuteTest(block, section.title);
        const blockUnit: BlockUnit = { block, section, setup, judgements: judgements[index] ?? [] };
        const seen = new Set<TermEntry>();
        return matches.flatMap((match): RuleFinding[] => {
          const { type, action } = match.value;
          const sentence = sentenceAt(block, match);
          if (sentence !== undefined && isStatute(sentence)) return [];
          if (type === 'fackterm')
            return isTerm(match, block, section) ? [findingFor(match, blockUnit, index)] : [];
          if (action === 'förklara' && !isNewName(match, block)) return [];
          if ((action !== 'byt' && seen.has(match.value)) || !isNews(match)) return [];
          seen.add(match.value);
          return [findingFor(match, blockUnit, index)];
        });
      });
  },
});
