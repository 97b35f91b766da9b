/**
 * Remembers what was built for a value as long as the object that stands for it is in use. A block's tokens, a sentence
 * and a list of judgements stay the same objects from review to review until what they say changes.
 */
export const remember = <V, T>(
  standsFor: (value: V) => object,
  build: (value: V) => T,
): ((value: V) => T) => {
  const built = new WeakMap<object, { readonly made: T }>();
  return (value) => {
    const key = standsFor(value);
    const known = built.get(key);
    if (known !== undefined) return known.made;
    const made = build(value);
    built.set(key, { made });
    return made;
  };
};
