/**
 * Classes of characters as they are in texts with common characters only. A class of every letter there is takes a
 * millisecond and more to make ready, as many times as it stands in an expression; this one takes next to nothing.
 */
const COMMON: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
};

const CLASS = /\\(?:p\{(?<name>[A-Za-z]+)\}|[\s\S])|[[\]]/gu;
const UNKNOWN = /\\P\{|\\p\{(?!(?:[LMN]|Lu|Ll)\})|\[\^?\\p\{M\}\]/u;

/** True for what is in Latin 1, for typographic marks and for the euro sign. */
export const isCommon = (code: number): boolean =>
  code <= 0xff || (code >= 0x2000 && code <= 0x206f) || code === 0x20ac;

export const isCommonText = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (!isCommon(text.charCodeAt(at))) return false;
  return true;
};

/** The expression for texts with common characters only, where it finds the same; itself when that is not known. */
export const forCommonTexts = (pattern: RegExp): RegExp => {
  const { source, flags } = pattern;
  if (UNKNOWN.test(source) || !source.includes('\\p{')) return pattern;
  let isInClass = false;
  const common = source.replace(CLASS, (match: string, name: string | undefined) => {
    if (match === '[' || match === ']') isInClass = match === '[';
    const members = name === undefined ? undefined : COMMON[name];
    if (members === undefined) return match;
    return isInClass ? members : `[${members}]`;
  });
  return new RegExp(common, flags);
};
