import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { BlockId } from '../../engine/index';
import {
  type DocumentPort,
  DocumentPortError,
  type Look,
  type ParagraphBack,
  type ParagraphId,
  type Replaced,
  type SectionInsertion,
  type SectionRemoval,
  type TextReplacement,
  type WordsBack,
} from '../../ports/document-port';
import { hostParagraphs, idOf, placedBlocks } from './blocks';
import type { SelectedPart } from '../../ports/text-target';
import type { EditorHost } from './editor-host';
import { placeOf, rangeOf } from './place-of';
import { createPracticeMarker } from './practice-marker';
import { backAt, lookAt, type Write } from './put-back';
import { emptySection, withSections } from './sections';
import { showWords } from './shown-words';

const blockAtCursor = ({ doc, selection }: EditorState): BlockId | undefined => {
  const { $head } = selection;
  if (!$head.parent.isTextblock) return undefined;
  const blocks = placedBlocks(doc).filter(({ paragraph }) => paragraph === idOf($head.parent));
  const here = blocks.find(({ end }) => $head.parentOffset <= end) ?? blocks.at(-1);
  return here?.block.id;
};

const selectedParts = ({ doc, selection: { from, to } }: EditorState): readonly SelectedPart[] =>
  placedBlocks(doc).flatMap(({ block }) => {
    const place = placeOf(doc, block.id);
    const start = Math.max(0, from - place.from);
    const end = Math.min(place.text.length, to - place.from);
    return start < end ? [{ block: block.id, start, end }] : [];
  });

/** Runs the work so that what it throws becomes a rejection. */
const attempt = <Result>(work: () => Result): Promise<Result> =>
  new Promise((resolve) => {
    resolve(work());
  });

/** The indexes of the things that the work refuses. */
const refused = <Thing>(things: readonly Thing[], work: (thing: Thing, index: number) => void): number[] =>
  things.flatMap((thing, index) => {
    try {
      work(thing, index);
      return [];
    } catch (error) {
      if (error instanceof DocumentPortError) return [index];
      throw error;
    }
  });

const put = (tr: Transaction, text: string, from: number, to: number): void => {
  if (text === '') tr.delete(from, to);
  else tr.insertText(text, from, to);
};

/** The practice editor as a host of a document. Each act is one step to undo. */
export const createPracticePort = (host: EditorHost): DocumentPort => {
  const document = (): Node => host.getState().doc;

  const insert = (insertions: readonly SectionInsertion[]): readonly (ParagraphId | undefined)[] => {
    const { tr } = host.getState();
    const after = withSections(tr, insertions);
    host.dispatch(closeHistory(tr));
    return after;
  };

  /** Writes from the end, so that positions hold, as one step to undo. */
  const fromTheEnd = <Range extends { readonly from: number }>(
    ranges: readonly Range[],
    write: (tr: Transaction, range: Range) => void,
  ): void => {
    if (ranges.length === 0) return;
    const { tr } = host.getState();
    // What goes in at one place ends in the given order.
    for (const range of ranges.toReversed().toSorted((a, b) => b.from - a.from)) write(tr, range);
    host.dispatch(closeHistory(tr));
  };

  const replaceAll = (replacements: readonly TextReplacement[]): Replaced => {
    const doc = document();
    const writes: Write[] = [];
    const looks = new Map<number, Look>();
    const left = refused(replacements, ({ target, replacement }, index) => {
      const { from, to } = rangeOf(doc, target);
      looks.set(index, lookAt(doc, from, to));
      writes.push({ from, write: (tr) => put(tr, replacement, from, to) });
    });
    fromTheEnd(writes, (tr, { write }) => write(tr));
    return { left, looks };
  };

  const putBack = (wishes: readonly (WordsBack | ParagraphBack)[]): readonly number[] => {
    const doc = document();
    const writes: Write[] = [];
    const left = refused(wishes, (wish) => {
      writes.push(backAt(doc, wish));
    });
    fromTheEnd(writes, (tr, { write }) => write(tr));
    return left;
  };

  const remove = (removals: readonly SectionRemoval[]): readonly number[] => {
    const doc = document();
    const ranges: { readonly from: number; readonly to: number }[] = [];
    const left = refused(removals, (removal) => {
      ranges.push(...emptySection(doc, removal));
    });
    fromTheEnd(ranges, (tr, { from, to }) => tr.delete(from, to));
    return left;
  };

  return {
    read: () =>
      Promise.resolve({
        ...host.origin(),
        blocks: placedBlocks(document()).map(({ block }) => block),
      }),
    select: (target) =>
      attempt(() => {
        const { tr, doc } = host.getState();
        const range = rangeOf(doc, target);
        host.dispatch(showWords(tr.setSelection(TextSelection.create(doc, range.from, range.to)), range));
        host.reveal();
      }),
    replace: (target, replacement) =>
      attempt(() => {
        const { tr, doc } = host.getState();
        const { from, to } = rangeOf(doc, target);
        const look = lookAt(doc, from, to);
        put(tr, replacement, from, to);
        const end = from + replacement.length;
        host.dispatch(closeHistory(showWords(tr, { from, to: end })));
        host.reveal();
        return look;
      }),
    paragraphs: () => hostParagraphs(document()),
    replaceAll: (replacements) => attempt(() => replaceAll(replacements)),
    putBack: (wishes) => attempt(() => putBack(wishes)),
    insertSections: (insertions) => attempt(() => insert(insertions)),
    removeSections: (removals) => attempt(() => remove(removals)),
    readSelection: () => attempt(() => selectedParts(host.getState())),
    marker: createPracticeMarker(host),
    // Reading is quick here: the whole is read.
    live: { isThere: () => Promise.resolve(true), readChanged: () => Promise.resolve(undefined) },
    onChanged: (listener) =>
      host.subscribe((before, after) => {
        if (!before.doc.eq(after.doc)) listener();
      }),
    onCursorMoved: (listener) =>
      host.subscribe((before, after) => {
        if (!before.selection.eq(after.selection)) listener(blockAtCursor(after));
      }),
  };
};
