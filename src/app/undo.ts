import type { DocumentPort } from '../ports/document-port';
import { type Restoration, withoutRequests } from './restoration';

/** Gives what could be undone; undefined when nothing could. Rejects with DocumentPortError. */
export const undo = async (
  port: DocumentPort,
  restoration: Restoration | undefined,
): Promise<Restoration | undefined> => {
  if (restoration === undefined || restoration.kind === 'covered') return undefined;
  if (restoration.requests.length === 0) return undefined;
  const left = new Set(
    restoration.kind === 'replaced'
      ? await port.putBack(restoration.requests.map(({ wish }) => wish))
      : await port.removeSections(restoration.requests.map(({ wish }) => wish)),
  );
  return left.size === restoration.requests.length ? undefined : withoutRequests(restoration, left);
};
