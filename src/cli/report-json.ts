import type { Review } from '../engine/index';

/** What became of one file; a file that could not be read keeps its place. */
export type FileReview = { readonly file: string } & (
  { readonly review: Review } | { readonly error: string }
);

/** The contract in docs/json.md; `schemaVersion` changes when a field changes meaning or goes away. */
export const jsonReport = (files: readonly FileReview[]): string =>
  `${JSON.stringify(
    {
      schemaVersion: 1,
      reviews: files.map((entry) =>
        'error' in entry ? { file: entry.file, error: entry.error } : { file: entry.file, ...entry.review },
      ),
    },
    null,
    2,
  )}\n`;
