export type UnreadableFileKind =
  | 'not-a-document'
  | 'old-word'
  | 'password'
  | 'truncated'
  | 'other-office-format'
  | 'no-document-part'
  | 'malformed'
  | 'too-large'
  | 'empty';

/** A file that cannot be reviewed. `message` is one Swedish sentence that says what is wrong and what to do. */
export class UnreadableFileError extends Error {
  readonly kind: UnreadableFileKind;

  constructor(kind: UnreadableFileKind, message: string) {
    super(message);
    this.name = 'UnreadableFileError';
    this.kind = kind;
  }
}
