import type { XmlNode } from '../xml/parse';

interface Field {
  phase: 'code' | 'result';
  code: string;
}

/** Follows complex fields (ECMA-376 part 1, 17.16.18): begin, code, separate, result, end, possibly nested. */
export class Fields {
  readonly #open: Field[] = [];

  /** True when a table of contents has just begun to show. */
  mark(node: XmlNode): boolean {
    const type = node.attributes['w:fldCharType'];
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ phase: 'code', code: '' });
    else if (type === 'separate' && field) field.phase = 'result';
    else if (type === 'end') this.#open.pop();
    return type === 'separate' && field !== undefined && isContents(field);
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'code') field.code += text;
  }

  /** Whether text here is part of a result. */
  get inside(): boolean {
    return this.#open.length > 0;
  }

  /** Whether text here is a field's code, or a line of a generated table of contents. */
  get suppressed(): boolean {
    return this.#open.some((field) => field.phase === 'code' || isContents(field));
  }

  /** Code that runs past its paragraph is a field that was cut off; it must not swallow the rest of the document. */
  endParagraph(): void {
    const cut = this.#open.findIndex(({ phase }) => phase === 'code');
    if (cut >= 0) this.#open.length = cut;
  }
}

function isContents({ code }: Field): boolean {
  return /^\s*TOC(?:\s|$)/iu.test(code);
}
