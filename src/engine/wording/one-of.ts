/**
 * Regular expressions as lists that a reader of Swedish can check, one turn of phrase a line:
 *
 *     oneOf`
 *       kommer ${NOT} (i|på) fråga
 *       (helt )?uteslut(en|et|na)
 *       risk för att … far illa
 *     `
 *
 * A line break stands between two turns of phrase, except just inside a parenthesis, so that a long group can have lines
 * of its own. "(a|b)" is one of them and "(a )?" may be left out. "…" is a word or the rest of one: "journal…"; with "?"
 * after it the rest may be missing. Anything else is as in a regular expression, and a list with a name is put in with
 * `${}`. What stands first is tried first.
 */

const INSIDE_EDGE = /(?<=(?<!\\)\((?:\?(?::|<?[=!]|<[A-Za-z]+>))?)\n\s*|\n\s*(?=\))/gu;
const LINE_BREAK = /\n\s*/gu;
/** Escapes and classes of characters are left as they are. */
const SHORTHAND = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|…\??/gu;
const MEANS: Readonly<Record<string, string>> = { '(': '(?:', '…': '\\p{L}+', '…?': '\\p{L}*' };

const spelledOut = (shorthand: string): string =>
  shorthand.replaceAll(SHORTHAND, (match) => MEANS[match] ?? match);

type List = (lines: TemplateStringsArray, ...lists: readonly string[]) => string;

const alternatives: List = ({ raw }, ...lists) => {
  const spelled = raw.map((text, at) => spelledOut(text) + (lists[at] ?? ''));
  return spelled.join('').trim().replaceAll(INSIDE_EDGE, '').replaceAll(LINE_BREAK, '|');
};

/** A list as a part of an expression or of another list. */
export const oneOf: List = (lines, ...lists) => `(?:${alternatives(lines, ...lists)})`;

type Expression = (lines: TemplateStringsArray, ...lists: readonly string[]) => RegExp;

/** One of a list between what must stand before it and after it. */
export const expression =
  (before: string, after: string, flags = 'iu'): Expression =>
  (lines, ...lists) =>
    new RegExp(before + oneOf(lines, ...lists) + after, flags);

const WORD_STARTS = '(?<!\\p{L})';
const WORD_ENDS = '(?!\\p{L})';

/** Not in the middle of other words: "oro" is not found in "oroa" or "storord". Capitals are as small letters. */
export const wholeWords = expression(WORD_STARTS, WORD_ENDS);
/** From where a word begins: "planer" is found in "planeras" too. */
export const wordStarts = expression(WORD_STARTS, '');
/** The text and nothing beside it. */
export const wholeText = expression('^', '$');
/** From where the text begins. */
export const textStarts = expression('^', '');
/** Anywhere, also within words. */
export const anywhere = expression('', '');

/** The same with capitals as they stand: for names, and for text in lower case, which is read faster so. */
export const wholeWordsAsWritten = expression(WORD_STARTS, WORD_ENDS, 'u');
export const wordStartsAsWritten = expression(WORD_STARTS, '', 'u');
export const wholeTextAsWritten = expression('^', '$', 'u');
export const textStartsAsWritten = expression('^', '', 'u');
export const anywhereAsWritten = expression('', '', 'u');
