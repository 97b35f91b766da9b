import type { DocumentPort } from '../../ports/document-port';
import { insertSections } from './insert-sections';
import { readDocument } from './read-document';
import { removeSections } from './remove-sections';
import { replaceAllWords, replaceWords } from './replace-words';
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
  let isTracked = false;
  const looks = createCursorLooks(() => snapshot);
  const changes = createChangeWatch(() => snapshot, looks);
  return {
    read: async (watch) => {
      const knowsIds = await changes.names();
      changes.forget();
      const reading = await readDocument(knowsIds, watch);
      snapshot = reading.snapshot;
      return reading.document;
    },
    select: (target) => selectWords(snapshot, target),
    replace: (target, replacement) => replaceWords(snapshot, { target, replacement }, isTracked),
    replaceAll: (replacements) => replaceAllWords(snapshot, replacements, isTracked),
    insertSections: (insertions) => insertSections(snapshot, insertions),
    removeSections: (removals) => removeSections(snapshot, removals),
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
