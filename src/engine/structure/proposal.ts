import { wording } from '../wording/wording';

/** A proposal that gives someone something, not one that closes a case or says no. */
export const GRANTS = wording(
  /(?<!\p{L})(?:bevilja[srd]?|beviljat|ger|ges|ge|får|erbjuds|erbjuda|erbjuder|placeras|bereds)(?!\p{L})/iu,
);
