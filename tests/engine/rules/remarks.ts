import { readMarkdown } from '../../../src/adapters/text/index';
import { createReviewer, type Finding } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';

const reviewer = createReviewer(defaultSetup());

/** Remarks of one rule on a Markdown text, with the knowledge that ships. */
export const remarks = (rule: string, markdown: string): Finding[] =>
  reviewer.review(readMarkdown(markdown)).findings.filter((finding) => finding.rule === rule);

/** The first text with the remark's first replacement put in. */
export const replaced = (rule: string, text: string): string | undefined => {
  const [finding] = remarks(rule, text);
  const [replacement] = finding?.replacements ?? [];
  return finding === undefined || replacement === undefined
    ? undefined
    : text.slice(0, finding.start) + replacement + text.slice(finding.end);
};
