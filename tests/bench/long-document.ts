import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../src/adapters/text/index';
import type { Block, CaseDocument } from '../../src/engine/index';

const folders = ['gold', 'development'];

const labelled = (root: string): Block[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, 'tests', folder))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .sort()
      .flatMap((name) => readMarkdown(readFileSync(join(root, 'tests', folder, name), 'utf8')).blocks),
  );

const wordCount = (text: string): number => text.split(/\s+/u).length;

/**
 * A document of about `words` words out of the labelled ones, one after another. Where they do not suffice they come
 * again with a number changed in every block, so that no block is the same as another and no cache is flattered.
 */
export const documentOf = (root: string, words: number): CaseDocument => {
  const all = labelled(root);
  const blocks: Block[] = [];
  for (let round = 0, count = 0; count < words; round++)
    for (const block of all) {
      if (count >= words) break;
      const text = round === 0 ? block.text : `${block.text} Bilaga ${round}.`;
      blocks.push({ ...block, id: `${round}-${blocks.length}`, text });
      count += wordCount(text);
    }
  return { blocks, notRead: [], notices: [] };
};
