import { Tally } from '../../document/tally';
import type { Comparables } from '../../klarsprak/comparable';
import { LABEL_ROWS, openingWords } from '../../klarsprak/form-rows';
import type { Traits } from '../../klarsprak/sentence-traits';
import type { Numbered } from '../../klarsprak/word-numbers';
import type { AnalysedBlock, Sentence } from '../../language/index';
import type { Section } from '../../structure/outline';
import { type DocumentUnit, perSetup } from '../rule';

/** A sentence that may say again what another says, in its place in the document. */
export interface Candidate {
  readonly block: number;
  /** Position in the document's order of sentences. */
  readonly order: number;
  readonly sentence: Sentence;
  readonly traits: Traits;
  readonly section: Section;
  readonly sectionIndex: number;
  readonly content: Numbered;
  readonly kind: string;
}

/** A sentence that stands word for word in so many places belongs to a form and is not said again by anyone. */
const FORM_ROW = 3;

const rowsOf = perSetup(() => new Tally(({ sentences }: AnalysedBlock) => sentences.map(({ text }) => text)));
/** How many lines without an end a word opens. */
const openingsOf = perSetup(() => new Tally(({ sentences }: AnalysedBlock) => openingWords(sentences)));

const isToldOf = ({ holds, role }: Section): boolean => holds !== 'assessment' && role !== 'entry';

export const candidatesOf = (
  { blocks, outline, judgements, setup }: DocumentUnit,
  comparables: Comparables,
): Candidate[] => {
  let before = 0;
  const rows = rowsOf(setup).over(blocks);
  const openings = openingsOf(setup).over(blocks);
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    const sectionIndex = outline.sectionOf[index] ?? 0;
    const section = outline.sections[sectionIndex];
    if (section === undefined) return;
    for (const { at, sentence, content, traits, opening } of comparables.of(block, section.title)) {
      if ((rows.get(sentence.text) ?? 0) >= FORM_ROW || (openings.get(opening) ?? 0) >= LABEL_ROWS) continue;
      if (traits.isRule && isToldOf(section) && content.names.length === 0) continue;
      candidates.push({
        block: index,
        order: before + at,
        sentence,
        section,
        sectionIndex,
        content,
        traits,
        kind: judgements[index]?.[at]?.kind ?? 'fact',
      });
    }
    before += block.sentences.length;
  });
  return candidates;
};
