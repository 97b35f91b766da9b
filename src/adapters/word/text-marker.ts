import { DocumentPortError } from '../../ports/document-port';
import type { MarkAnswer, MarkMeans, TextMark, TextMarker } from '../../ports/text-marks';
import { canHighlight, clearHighlights, highlightMarks } from './highlights';
import { runWord } from './run-word';
import type { Snapshot } from './snapshot';
import { supports } from './supports';
import { Underlines } from './underlines';

/** Word may refuse once because the pane has just been opened (office-js issue 6595); not every time. */
const patience = 2;

/** Milliseconds that Word has to put an accepted word in the text, before anyone looks whether it has. */
const writing = 400;

/** Shows marks by the best means this Word turns out to have: annotations, else the temporary highlight. */
export function createTextMarker(snapshot: () => Snapshot): TextMarker {
  const underlines = new Underlines();
  let refusals = 0;
  let means: MarkMeans | undefined = supports('WordApi', '1.7') ? 'underlines' : undefined;
  const other = (): MarkMeans | undefined => (canHighlight() ? 'highlight' : undefined);

  const underline = async (marks: readonly TextMark[]): Promise<number> => {
    try {
      const left = await underlines.show(snapshot(), marks);
      means = 'underlines';
      return left;
    } catch (error) {
      if (!underlines.isEmpty || (error instanceof DocumentPortError && error.kind === 'busy')) throw error;
      // What a Word without a subscription answers is not one code but several.
      refusals += 1;
      means = other();
      throw new DocumentPortError('not-supported', String(error));
    }
  };

  return {
    means: () => means,
    show: async (marks) => {
      if (means === 'highlight') return await highlightMarks(snapshot(), marks);
      if (means === undefined) throw new DocumentPortError('not-supported');
      return await underline(marks);
    },
    clear: async () => {
      if (means === 'highlight') await clearHighlights();
      else await underlines.clear();
      // The next time asks Word again.
      if (refusals < patience && supports('WordApi', '1.7')) means = 'underlines';
    },
    ...(supports('WordApi', '1.8') ? { onAnswered: (listener) => watchAnswers(underlines, listener) } : {}),
  };
}

function watchAnswers(underlines: Underlines, listener: (answer: MarkAnswer) => void): () => void {
  let stopped = false;
  const registered = runWord(async (context, inTime) => {
    const handler = context.document.onAnnotationPopupAction.add(({ id, action, critiqueSuggestion }) => {
      const mark = underlines.markOf(id);
      const accepted = action === 'Accept' ? critiqueSuggestion : undefined;
      setTimeout(
        () => {
          if (!stopped && mark !== undefined) listener({ mark, accepted });
        },
        accepted === undefined ? 0 : writing,
      );
      return Promise.resolve();
    });
    await inTime(context.sync());
    return handler;
  });
  // A Word without a subscription may refuse; it shows no pop-ups either.
  registered.catch(() => undefined);
  return () => {
    stopped = true;
    registered
      .then(async (handler) => {
        handler.remove();
        await handler.context.sync();
      })
      .catch(() => undefined);
  };
}
