import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/text/index';
import { type AnyRule, type Block, type Finding, createReviewer, rules } from '../../../src/engine/index';
import { defaultSetup } from '../../../src/knowledge/index';

const reviewer = createReviewer(defaultSetup());

const findingsOf = (rule: AnyRule, blocks: readonly Block[]): Finding[] =>
  reviewer
    .review({ blocks, notRead: [], notices: [] })
    .findings.filter((finding) => finding.rule === rule.id);

/** Reads a marked example: the blocks without the marks, and where the marks stood. */
const readMarked = (text: string) => {
  let block = -1;
  let start = -1;
  let end = -1;
  const blocks = readMarkdown(text).blocks.map((read, index) => {
    const opening = read.text.indexOf('[[');
    const closing = read.text.indexOf(']]');
    if (opening === -1 && closing === -1) return read;
    expect(block, 'an example is marked once').toBe(-1);
    expect(closing, 'both marks stand in the same block').toBeGreaterThan(opening);
    block = index;
    start = opening;
    end = closing - 2;
    return { ...read, text: read.text.replace('[[', '').replace(']]', '') };
  });
  expect(block, `no [[marks]] in: ${text}`).not.toBe(-1);
  return { blocks, block, start, end };
};

const withReplacement = (
  { blocks, block, start, end }: ReturnType<typeof readMarked>,
  replacement: string,
): Block[] =>
  blocks.map((other, index) =>
    index === block
      ? { ...other, text: other.text.slice(0, start) + replacement + other.text.slice(end) }
      : other,
  );

const place = ({ block, start, end }: { block: number; start: number; end: number }) => ({
  block,
  start,
  end,
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.flags.map((example) => [example.text, example] as const))(
    'flags %j',
    (_text, example) => {
      const marked = readMarked(example.text);
      const found = findingsOf(rule, marked.blocks);
      expect(found.map(place)).toEqual([place(marked)]);
      const [finding] = found;
      expect(finding?.message).toBe(example.says);
      expect(finding?.text).toBe(marked.blocks[marked.block]?.text.slice(marked.start, marked.end));
      if (example.variant !== undefined) expect(finding?.variant).toBe(example.variant);
    },
  );

  it.each(rule.examples.flags.map((example) => [example.text, example] as const))(
    'offers what it promises for %j, and is then content',
    (_text, example) => {
      const marked = readMarked(example.text);
      const replacements = findingsOf(rule, marked.blocks)[0]?.replacements ?? [];
      expect(replacements).toEqual(example.fixed ?? []);
      for (const replacement of replacements)
        expect(findingsOf(rule, withReplacement(marked, replacement)).map(({ text }) => text)).toEqual([]);
    },
  );

  it.each(rule.examples.passes.map((text) => [text]))('lets %j pass', (text) => {
    expect(findingsOf(rule, readMarkdown(text).blocks).map((finding) => finding.text)).toEqual([]);
  });

  it('names sources that exist', () => {
    const known = new Set(defaultSetup().sources.map(({ id }) => id));
    expect(known).toContain(rule.source);
  });
});

// A document rule sees an opening paragraph as a part of the document, and may judge the whole otherwise.
const local = rules.filter(({ scope }) => scope !== 'document').map((rule) => [rule.id, rule] as const);

it.each(local)('%s flags the same words further down', (_, rule) => {
  for (const { text } of rule.examples.flags) {
    const marked = readMarked(text);
    const opening: Block = { id: 'before', kind: 'paragraph', text: 'Åsa är glad 🙂.' };
    const found = findingsOf(rule, [opening, ...marked.blocks]);
    expect(found.map(place)).toEqual([{ ...place(marked), block: marked.block + 1 }]);
  }
});

describe('the list of rules', () => {
  const folder = fileURLToPath(new URL('../../../src/engine/rules/', import.meta.url));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'rule.ts')
    .map((name) => name.replace(/\.ts$/u, ''));

  it('holds every rule file under its own name, sorted by id', () => {
    expect(rules.map(({ id }) => id)).toEqual([...files].sort());
  });

  it('uses every id and title once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });
});
