import type { Part } from '../package';
import { child } from '../xml/parse';
import { wordPrefix, type Splice } from './word-xml';

/** XML to put in a part, or the part itself when the package has none. */
export type Addition = { readonly splices: readonly Splice[] } | { readonly wholePart: string };

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Half points. */
const headingSizes = [36, 28, 24, 24, 22, 22, 22, 22, 22];

/** A built-in heading style under the name every Word knows it by. `normal` is the style of the text under it. */
export function headingStyleXml(w: string, id: string, level: number, normal?: string): string {
  const value = (name: string, content: string | number) => `<${w}${name} ${w}val="${content}"/>`;
  return (
    `<${w}style ${w}type="paragraph" ${w}styleId="${id}">${value('name', `heading ${level}`)}` +
    (normal === undefined ? '' : value('basedOn', normal) + value('next', normal)) +
    `${value('uiPriority', 9)}<${w}qFormat/><${w}pPr><${w}keepNext/><${w}keepLines/>` +
    `<${w}spacing ${w}before="240" ${w}after="80"/>${value('outlineLvl', level - 1)}</${w}pPr>` +
    `<${w}rPr><${w}b/><${w}bCs/>${value('sz', headingSizes[level - 1] ?? 22)}</${w}rPr></${w}style>`
  );
}

/** A bullet list of one level, under ids that the part does not use. */
export function bulletNumbering(part: Part | undefined): {
  readonly id: string;
  readonly addition: Addition;
} {
  const w = part ? wordPrefix(part) : 'w:';
  const elements = part?.root.children ?? [];
  const used = (element: string, attribute: string) =>
    elements.filter(({ name }) => name === element).map(({ attributes }) => Number(attributes[attribute]));
  const abstractId = Math.max(-1, ...used('w:abstractNum', 'w:abstractNumId')) + 1;
  const id = String(Math.max(0, ...used('w:num', 'w:numId')) + 1);
  const abstractXml =
    `<${w}abstractNum ${w}abstractNumId="${abstractId}"><${w}multiLevelType ${w}val="singleLevel"/>` +
    `<${w}lvl ${w}ilvl="0"><${w}start ${w}val="1"/><${w}numFmt ${w}val="bullet"/><${w}lvlText ${w}val="•"/>` +
    `<${w}lvlJc ${w}val="left"/><${w}pPr><${w}ind ${w}left="720" ${w}hanging="360"/></${w}pPr></${w}lvl></${w}abstractNum>`;
  const numberXml = `<${w}num ${w}numId="${id}"><${w}abstractNumId ${w}val="${abstractId}"/></${w}num>`;
  if (!part) {
    return { id, addition: { wholePart: wholePart('numbering', abstractXml + numberXml) } };
  }
  const firstNumber = child(part.root, 'w:num');
  const cleanup = child(part.root, 'w:numIdMacAtCleanup');
  const end = cleanup?.start ?? contentEnd(part);
  return {
    id,
    addition: {
      splices: [
        { start: firstNumber?.start ?? end, end: firstNumber?.start ?? end, xml: abstractXml },
        { start: end, end, xml: numberXml },
      ],
    },
  };
}

/** A part of its own, with the prefix `w:`. */
export function wholePart(root: string, content: string): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<w:${root} xmlns:w="${namespace}">${content}</w:${root}>`;
}

/** Where the root element's end tag stands. */
export function contentEnd({ xml, root }: Part): number {
  return xml.lastIndexOf('</', root.end - 1);
}
