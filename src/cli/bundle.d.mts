/** Writes a bundle of a TypeScript entry, for Node. */
export const bundle: (entry: string, outfile: string) => Promise<void>;
/** The source of a module that stands for src/knowledge/read-bundled.ts. */
export const knowledgeModule: () => Promise<string>;
