import { DocumentPortError, type DocumentPortErrorKind } from '../../ports/document-port';
import { CancelledError } from '../../ports/watch';

/** Word.ErrorCodes and OfficeExtension.ErrorCodes, by what the user can do about them. The rest are `failed`. */
const kinds: Readonly<Record<string, DocumentPortErrorKind>> = {
  AccessDenied: 'read-only',
  NotAllowed: 'read-only',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
  ApiNotAvailable: 'not-supported',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  ActivityLimitReached: 'busy',
  ConnectionFailure: 'busy',
  HostIsBusy: 'busy',
  RequestAborted: 'busy',
  SearchDialogIsOpen: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
};

/**
 * Turns anything Word throws into one of the port's few kinds; the detail keeps Word's code for a fault report. Work that
 * has been given up says so.
 */
export function toPortError(error: unknown): DocumentPortError | CancelledError {
  if (error instanceof DocumentPortError || error instanceof CancelledError) return error;
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  return new DocumentPortError(kinds[code] ?? 'failed', code === '' ? detail : `${code}: ${detail}`);
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
