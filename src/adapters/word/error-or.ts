import { DocumentPortError } from '../../ports/document-port';

/** The result, or the refusal as a value, so that one of many can be refused without the others. */
export function errorOr<Result>(work: () => Result): Result | DocumentPortError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocumentPortError) return error;
    throw error;
  }
}

export function orThrow<Result>(result: Result | DocumentPortError | undefined): Result {
  if (result === undefined) throw new DocumentPortError('failed');
  if (result instanceof DocumentPortError) throw result;
  return result;
}
