/** Keeps one value for the person at this computer, over documents. Never words of a document. No method throws. */
export interface PersonalMemory {
  /** What was written last; undefined when there is nothing. */
  read(): unknown;
  /** With undefined, takes the value away. False when it could not be kept. */
  write(value: unknown): boolean;
}
