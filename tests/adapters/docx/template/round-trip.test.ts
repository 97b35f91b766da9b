import { describe, expect, it } from 'vitest';
import { openDocx, readDocx, templateDocx } from '../../../../src/adapters/docx/index';
import { createReviewer } from '../../../../src/engine/index';
import { defaultSetup } from '../../../../src/knowledge/index';
import { addIn } from './add-in';

const setup = defaultSetup();
const reviewer = createReviewer(setup);

describe.each(setup.templates.map((template) => [template.id, template] as const))(
  'the Word template for %s',
  (id, template) => {
    const document = readDocx(
      openDocx(templateDocx(template, { organisation: ['Storvikens kommun'], addIn })),
    );
    const review = reviewer.review(document);

    it('is recognised by its headings, without a doubt', () => {
      expect(review.documentType.id).toBe(id);
      expect(review.documentType.confidence).toBeGreaterThan(0.8);
    });

    it('has every section, in order, and all are empty', () => {
      expect(review.sections.map((section) => [section.id, section.status])).toEqual([
        ...template.sections.map((section) => [section.id, 'empty']),
        ['extra-1', 'present'],
      ]);
      expect(review.statistics.sentences).toBe(0);
    });

    it('is told of empty sections, what is to be filled in, author and date, and of nothing else', () => {
      const rules = new Set(review.findings.map(({ rule }) => rule));
      expect([...rules].sort()).toEqual(['empty-or-missing-section', 'left-over', 'missing-author-or-date']);
      expect(review.findings.filter(({ variant }) => variant === 'missing')).toEqual([]);
    });
  },
);
