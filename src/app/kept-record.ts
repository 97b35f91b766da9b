import * as v from 'valibot';

/** Only what has this shape is read back, so that nothing else is ever written again. */
const rule = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u));
const print = v.pipe(v.string(), v.regex(/^[\da-f]{24}$/u));

const here = v.object({
  level: v.literal('here'),
  rule,
  prints: v.array(print),
  /** Number among the remarks with the same prints; 0 when left out. */
  nth: v.exactOptional(v.pipe(v.number(), v.integer())),
});
const word = v.object({ level: v.literal('word'), rule, print });
const wholeRule = v.object({ level: v.literal('rule'), rule });
/** `term` is an entry of a word list; without it the whole rule is meant. */
const always = v.object({ level: v.literal('always'), rule, term: v.exactOptional(v.string()) });

const documentKeep = v.variant('level', [here, word, wholeRule]);

const documentRecord = v.object({
  version: v.literal(1),
  /** Random; makes prints of one document useless in another. */
  salt: v.string(),
  documentType: v.exactOptional(v.string()),
  kept: v.array(documentKeep),
});

const personalRecord = v.object({ version: v.literal(1), kept: v.array(always) });

/** One choice to keep the words, as it is remembered. */
export type Keep = v.InferOutput<typeof documentKeep> | v.InferOutput<typeof always>;
/** What Saklig keeps with a document. */
export type DocumentRecord = v.InferOutput<typeof documentRecord>;
/** What Saklig keeps for a person. */
export type PersonalRecord = v.InferOutput<typeof personalRecord>;

/** Undefined for what is of another shape. */
export const readDocumentRecord = (value: unknown): DocumentRecord | undefined => {
  const read = v.safeParse(documentRecord, value);
  return read.success ? read.output : undefined;
};

/** Undefined for what is of another shape. */
export const readPersonalRecord = (value: unknown): PersonalRecord | undefined => {
  const read = v.safeParse(personalRecord, value);
  return read.success ? read.output : undefined;
};
