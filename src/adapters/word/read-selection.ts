import type { SelectedPart } from '../../ports/text-target';
import { runWord } from './run-word';
import type { Snapshot } from './snapshot';

/** What is selected in the text, block by block. Nothing where only a cursor stands, or the selection is in a note. */
export function readSelection(snapshot: Snapshot): Promise<readonly SelectedPart[]> {
  return runWord(async (context, inTime) => {
    const selection = context.document.getSelection();
    const start = selection.getRange('Start');
    const { paragraphs } = selection;
    const before = paragraphs.getFirst().getRange('Start').expandTo(start);
    const { paragraphs: upTo } = context.document.body.getRange('Start').expandTo(start);
    const last = paragraphs.getLast().getRange('Start').expandTo(selection.getRange('End'));
    selection.load('text');
    paragraphs.load('items/text');
    before.load('text');
    last.load('text');
    upTo.load('items/isListItem');
    await inTime(context.sync());
    if (selection.text === '') return [];
    const first = upTo.items.length - 1;
    const count = paragraphs.items.length;
    const parts: SelectedPart[] = [];
    for (const [id, { paragraph, block, start: offset }] of snapshot.blocks) {
      const read = snapshot.paragraphs.get(paragraph);
      const nth = (read?.address.index ?? -1) - first;
      if (read?.address.story !== 'main' || nth < 0 || nth >= count) continue;
      const { places, text } = read.readable;
      const from = nth === 0 ? readableOffset(places, before.text.length) : 0;
      const to = nth === count - 1 ? readableOffset(places, last.text.length) : text.length;
      const inBlock = { start: Math.max(0, from - offset), end: Math.min(block.text.length, to - offset) };
      if (inBlock.start < inBlock.end) parts.push({ block: id, ...inBlock });
    }
    return parts;
  });
}

/** Characters of the readable text before an offset of the raw one. */
function readableOffset(places: readonly number[], raw: number): number {
  const index = places.findIndex((place) => place >= raw);
  return index < 0 ? places.length : index;
}
