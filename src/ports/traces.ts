/** Something that Saklig has left in a document. */
export type Trace =
  /** What the user keeps, and the document type they have chosen. */
  | { readonly kind: 'memory' }
  /** A content control round a section. */
  | { readonly kind: 'section'; readonly heading: string }
  /** Which template the document was made from. */
  | { readonly kind: 'made-from' }
  /** That the pane opens with the document. */
  | { readonly kind: 'opening' };

/** Finds and takes away what Saklig has left in the document; the text stays. Methods may reject with DocumentPortError. */
export interface Traces {
  find(): Promise<readonly Trace[]>;
  remove(): Promise<void>;
}
