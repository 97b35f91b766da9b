import type { AnyRule } from './rule';

/** Every rule, in the order in which remarks at the same place are listed. */
export const rules: readonly AnyRule[] = [];
