import {
  HEADING_FITS,
  type HeadingPhrase,
  type PreparedHeading,
  headingPhrase,
  headingScore,
} from './heading-match';
import type { Template, TemplateSection } from './template';

interface CompiledTemplate {
  readonly titles: readonly HeadingPhrase[];
  readonly sections: readonly { readonly section: TemplateSection; readonly phrases: HeadingPhrase[] }[];
  /** The section a heading means word for word; most headings are found here. */
  readonly byPlain: ReadonlyMap<string, TemplateSection>;
}

const compiled = new WeakMap<Template, CompiledTemplate>();

/** The template's phrases, prepared once per template object. */
export const compiledTemplate = (template: Template): CompiledTemplate => {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const sections = template.sections.map((section) => ({
    section,
    phrases: [section.heading, ...section.synonyms].map(headingPhrase),
  }));
  const byPlain = new Map<string, TemplateSection>();
  for (const { section, phrases } of sections)
    for (const { plain, pattern } of phrases)
      if (pattern === undefined && !byPlain.has(plain)) byPlain.set(plain, section);
  const made = { titles: template.titles.map(headingPhrase), sections, byPlain };
  compiled.set(template, made);
  return made;
};

export interface SectionMatch {
  readonly section: TemplateSection;
  /** 0 to 1; at least HEADING_FITS. */
  readonly score: number;
}

/** The template section a heading means, if any: the best score, and among equals the first in the template. */
export const matchHeading = (heading: PreparedHeading, template: Template): SectionMatch | undefined => {
  const { sections, byPlain } = compiledTemplate(template);
  const exact = byPlain.get(heading.plain);
  if (exact !== undefined) return { section: exact, score: 1 };
  let best: SectionMatch | undefined;
  for (const { section, phrases } of sections)
    for (const phrase of phrases) {
      const score = headingScore(heading, phrase);
      if (score >= HEADING_FITS && score > (best?.score ?? 0)) best = { section, score };
    }
  return best;
};
