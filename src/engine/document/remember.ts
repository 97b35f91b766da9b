/**
 * Remembers what was built for a value as long as the object that stands for it is in use. An analysed block is a new
 * object in every review, while its tokens stay the same until its text changes.
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
