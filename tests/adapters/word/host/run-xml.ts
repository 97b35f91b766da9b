import { escapeXml, textXml } from '../../../../src/adapters/docx/edit/word-xml';
import { type Format, mark, type Run } from './parts';

const highlights: Readonly<Record<string, string>> = { '#FFFF00': 'yellow', '#00FF00': 'green' };

/** In the order that the schema wants. */
export function runXml({ text, format, change }: Run): string {
  const look = lookXml(format);
  const content = textXml('w:', text.replaceAll(mark.lineBreak, '\n'));
  const run = `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
  if (change === 'inserted') return `<w:ins w:id="1" w:author="A">${run}</w:ins>`;
  if (change === 'deleted')
    return `<w:del w:id="1" w:author="A">${run.replaceAll('w:t', 'w:delText')}</w:del>`;
  return run;
}

function lookXml(format: Format): string {
  const { style, name, bold, italic, strikeThrough, hidden, color, size, highlight, underline } = format;
  const valued = (element: string, value: string | number | undefined) =>
    value === undefined ? '' : `<w:${element} w:val="${escapeXml(String(value))}"/>`;
  return [
    valued('rStyle', style),
    name === undefined ? '' : `<w:rFonts w:ascii="${escapeXml(name)}" w:hAnsi="${escapeXml(name)}"/>`,
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    strikeThrough ? '<w:strike/>' : '',
    hidden ? '<w:vanish/>' : '',
    valued('color', color?.slice(1)),
    valued('sz', size === undefined ? undefined : size * 2),
    valued('highlight', highlight === undefined ? undefined : (highlights[highlight] ?? 'yellow')),
    valued('u', underline?.toLowerCase()),
  ].join('');
}

export function fieldXml(code: string, shown: string): string {
  const border = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `${border('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>` +
    `${border('separate')}${shown}${border('end')}`
  );
}
