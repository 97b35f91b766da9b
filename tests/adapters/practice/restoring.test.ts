import { unzipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { editsBetween, openDocx, readDocx, saveDocx } from '../../../src/adapters/docx/index';
import { createPracticePort, type EditorHost, writtenBlocks } from '../../../src/adapters/practice/index';
import { type Paragraph, restoringContract, type Stretch } from '../../contract/restoring';
import { wordFile } from '../docx/word-file';
import { bareHost } from './bare-host';

const textOf = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');

const openEditor = (paragraphs: readonly Paragraph[]): EditorHost => {
  const host = bareHost(
    paragraphs.map(({ kind, stretches }, index) => ({
      id: `p${index}`,
      kind,
      ...(kind === 'heading' ? { level: 1 } : {}),
      text: textOf(stretches),
    })),
  );
  const { tr, doc, schema } = host.getState();
  let index = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return;
    let at = position + 1;
    for (const { text, italic, bold } of paragraphs[index]?.stretches ?? []) {
      const [from, to] = [at, at + text.length];
      if (italic) tr.addMark(from, to, schema.mark('em'));
      if (bold) tr.addMark(from, to, schema.mark('strong'));
      at = to;
    }
    index += 1;
  });
  host.dispatch(tr);
  return host;
};

const lookOf = (doc: Node): string[] => {
  const lines: string[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return;
    const place = doc.resolve(position);
    const around = Array.from({ length: place.depth }, (_value, depth) => place.node(depth + 1).type.name);
    const isPlain = node.type.name === 'paragraph' && around.length === 0;
    const words = node.children.map(
      ({ text = '', marks }) => `${marks.map(({ type }) => type.name).join('+')}[${text}]`,
    );
    lines.push([...(isPlain ? [] : [...around, node.type.name]), ...words].join(' '));
  });
  return lines;
};

restoringContract(
  'the practice editor',
  (paragraphs) => {
    const host = openEditor(paragraphs);
    return { port: createPracticePort(host), look: () => lookOf(host.getState().doc) };
  },
  60,
);

const run = ({ text, italic, bold }: Stretch): string =>
  `<w:r><w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const paragraphXml = ({ kind, stretches }: Paragraph): string => {
  const style = kind === 'heading' ? 'Rubrik1' : kind === 'listItem' ? 'Punktlista' : 'Normal';
  const xml = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${stretches.map(run).join('')}</w:p>`;
  return kind === 'tableCell' ? `<w:tbl><w:tr><w:tc>${xml}</w:tc></w:tr></w:tbl>` : xml;
};

restoringContract(
  'a .docx file on the practice page',
  (paragraphs) => {
    const opened = openDocx(wordFile({ body: paragraphs.map(paragraphXml).join('') }));
    const { blocks } = readDocx(opened);
    const host = bareHost(blocks);
    const saved = (): string => {
      const { bytes } = saveDocx(opened, editsBetween(blocks, writtenBlocks(host.getState().doc)));
      return new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    };
    return { port: createPracticePort(host), look: () => [saved()] };
  },
  30,
);
