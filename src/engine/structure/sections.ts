import type { AnalysedBlock } from '../language/index';
import type { ReviewedSection } from '../review-result';
import type { Outline } from './outline';
import type { Template } from './template';

/** Status of every section, the template's in its order, then those it does not know. */
export const sectionsOf = (
  _blocks: readonly AnalysedBlock[],
  _outline: Outline,
  _template: Template | undefined,
): readonly ReviewedSection[] => [];
