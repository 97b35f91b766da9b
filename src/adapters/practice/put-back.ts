import { Fragment, type Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import {
  DocumentPortError,
  isBlank,
  type Look,
  type LookedWords,
  type ParagraphBack,
  type ParagraphId,
  type WordsBack,
} from '../../ports/document-port';
import { isParagraphBack } from '../../ports/put-back';
import { idOf, inline, type TextBlock, textBlocks, textOf } from './blocks';
import { schema } from './schema';

/** Where to write, and how. */
export interface Write {
  readonly from: number;
  readonly write: (tr: Transaction) => void;
}

/** The words with their formatting, to be put back. */
export const lookAt = (doc: Node, from: number, to: number): Look => ({
  ofHost: doc.slice(from, to).content,
});

const isTextOf = (content: unknown, text: string): content is Fragment =>
  content instanceof Fragment && content.textBetween(0, content.size, undefined, '\n') === text;

/** Words without a look of their own take after what stands before them. */
const contentOf = (doc: Node, at: number, { text, look }: LookedWords): Fragment => {
  if (isTextOf(look?.ofHost, text)) return look.ofHost;
  const marks = doc.resolve(at).marks();
  return Fragment.from(inline(text).content.map((node) => node.mark(marks)));
};

const findParagraph = (texts: readonly TextBlock[], id: ParagraphId): number => {
  const index = texts.findIndex(({ node }) => idOf(node) === id);
  if (index === -1) throw new DocumentPortError('gone');
  return index;
};

const wordsAt = (doc: Node, { paragraph, start, end, text, words }: WordsBack): Write => {
  const texts = textBlocks(doc);
  const found = texts[findParagraph(texts, paragraph)];
  if (found === undefined || textOf(found.node).slice(start, end) !== text)
    throw new DocumentPortError('stale');
  const from = found.position + 1 + start;
  const content = contentOf(doc, text === '' ? from : from + 1, words);
  return { from, write: (tr) => void tr.replaceWith(from, from + end - start, content) };
};

/** The paragraph as a node that can stand at its place. */
const nodeOf = (doc: Node, { kind, level, words }: ParagraphBack): Node => {
  const content = Fragment.from(words.flatMap((one) => contentOf(doc, 0, one).content));
  if (kind === 'heading') return schema.nodes.heading.create({ level: level ?? 1 }, content);
  const paragraph = schema.nodes.paragraph.create(null, content);
  return kind === 'listItem' ? schema.nodes.list_item.create(null, paragraph) : paragraph;
};

/** A new node beside one that stands: a list item in its list, anything else beside the whole of it. */
const paragraphAt = (doc: Node, wish: ParagraphBack): Write => {
  const { after, before, kind } = wish;
  const texts = textBlocks(doc).filter(({ node }) => node.type.name !== 'note');
  const from = after === undefined ? 0 : findParagraph(texts, after) + 1;
  const to = before === undefined ? texts.length : findParagraph(texts, before);
  const isFree = to >= from && texts.slice(from, to).every(({ node }) => isBlank({ text: textOf(node) }));
  const beside = texts[from - 1] ?? texts[to];
  const inList = kind === 'listItem';
  if (!isFree || kind === 'tableCell' || (inList && beside?.kind !== 'listItem'))
    throw new DocumentPortError('stale');
  const place = beside && doc.resolve(beside.position + 1);
  const depth = inList ? (place?.depth ?? 2) - 1 : 1;
  const at = place === undefined ? 0 : from > 0 ? place.after(depth) : place.before(depth);
  const node = nodeOf(doc, wish);
  return { from: at, write: (tr) => void tr.insert(at, node) };
};

/** How to put words back. Rejects `gone` and `stale`. */
export const backAt = (doc: Node, wish: WordsBack | ParagraphBack): Write =>
  isParagraphBack(wish) ? paragraphAt(doc, wish) : wordsAt(doc, wish);
