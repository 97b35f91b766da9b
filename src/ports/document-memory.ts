/** Keeps one value with a document, for Saklig alone. The value is plain JSON data and never words of the document. */
export interface DocumentMemory {
  /** With the document, or only for as long as the page is open. */
  readonly lasts: 'document' | 'session';
  /** What was written last; undefined when there is nothing. May reject with DocumentPortError. */
  read(): Promise<unknown>;
  /** With undefined, takes the value away. May reject with DocumentPortError; the document then has what it had. */
  write(value: unknown): Promise<void>;
}
