import { DocumentPortError } from '../../ports/document-port';
import type { TextMark, TextMarker } from '../../ports/text-marks';
import type { EditorHost } from './editor-host';
import { rangeOf } from './place-of';
import { type PlacedMark, setMarks } from './text-marks';

/** Marks as decorations: they are drawn over the text and never saved. */
export const createPracticeMarker = (host: EditorHost): TextMarker => {
  const put = (marks: readonly PlacedMark[]): void => host.dispatch(setMarks(host.getState().tr, marks));
  const place = ({ target, look }: TextMark): PlacedMark | undefined => {
    try {
      return { ...rangeOf(host.getState().doc, target), look };
    } catch (error) {
      if (error instanceof DocumentPortError) return undefined;
      throw error;
    }
  };
  return {
    means: () => 'decorations',
    show: (marks) => {
      const placed = marks.flatMap((mark) => place(mark) ?? []);
      put(placed);
      return Promise.resolve(marks.length - placed.length);
    },
    clear: () => {
      put([]);
      return Promise.resolve();
    },
  };
};
