import type { CaseDocument } from '../../engine/index';
import type { DocumentPort } from '../../ports/document-port';
import { insertSections } from './insert-sections';
import { putBack } from './put-back';
import { readChanged } from './read-changed';
import { type Reading, readDocument } from './read-document';
import { readSelection } from './read-selection';
import { removeSections } from './remove-sections';
import { replaceAllWords, replaceWords } from './replace-words';
import { isReadOnly } from './run-word';
import { selectWords } from './select-words';
import { emptySnapshot } from './snapshot';
import { createTextMarker } from './text-marker';
import { canTrack } from './tracked';
import { createWordTraces } from './traces';
import { createChangeWatch } from './watch-changes';
import { createCursorLooks } from './watch-cursor';

/** The open document of the Word this pane stands in. Call after Office.onReady; each act looks the text up afresh. */
export function createWordPort(): DocumentPort {
  let snapshot = emptySnapshot;
  let last: Reading | undefined;
  const taken = (reading: Reading): CaseDocument => {
    last = reading;
    snapshot = reading.snapshot;
    return reading.document;
  };
  let isTracked = false;
  const looks = createCursorLooks(() => snapshot);
  const changes = createChangeWatch(() => snapshot, looks);
  return {
    read: async (watch) => {
      const knowsIds = await changes.names();
      changes.forget(true);
      return taken(await readDocument(knowsIds, watch));
    },
    readSelection: () => readSelection(snapshot),
    live: {
      isThere: changes.names,
      readChanged: async () => {
        const heard = changes.heard();
        changes.forget(false);
        const reading = await readChanged(last, heard);
        return reading && taken(reading);
      },
    },
    paragraphs: () => snapshot.hostParagraphs,
    select: (target) => selectWords(snapshot, target),
    replace: (target, replacement) => replaceWords(snapshot, { target, replacement }, isTracked),
    replaceAll: (replacements) => replaceAllWords(snapshot, replacements, isTracked),
    putBack: (wishes) => putBack(snapshot, wishes, isTracked),
    insertSections: (insertions) => insertSections(snapshot, insertions),
    removeSections: (removals) => removeSections(snapshot, removals),
    isReadOnly,
    tracking: {
      canTurnOn: canTrack(),
      isOn: () => isTracked,
      turn: (on) => {
        isTracked = on && canTrack();
      },
    },
    onChanged: changes.subscribe,
    onCursorMoved: (listener) => looks(({ block }) => listener(block)),
    marker: createTextMarker(() => snapshot),
    traces: createWordTraces(),
  };
}
