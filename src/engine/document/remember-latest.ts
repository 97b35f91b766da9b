/**
 * Remembers what was last made of a list, for each owner that it was made for. It is made anew when the list has other
 * elements; an element is the same when it is the same object.
 */
export const rememberLatest = <O extends object, E extends object, T>(
  make: (owner: O, list: readonly E[]) => T,
): ((owner: O, list: readonly E[]) => T) => {
  const latest = new WeakMap<O, { readonly list: readonly E[]; readonly made: T }>();
  return (owner, list) => {
    const known = latest.get(owner);
    if (known?.list.length === list.length && known.list.every((element, at) => element === list[at]))
      return known.made;
    const made = make(owner, list);
    latest.set(owner, { list, made });
    return made;
  };
};
