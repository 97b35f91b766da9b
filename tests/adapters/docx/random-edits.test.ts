import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editsBetween,
  newDocx,
  openDocx,
  readDocx,
  saveDocx,
  type EditedBlock,
} from '../../../src/adapters/docx/index';
import { escapeXml } from '../../../src/adapters/docx/edit/word-xml';
import { wordFile } from './word-file';

const words = fc.stringMatching(/^[a-zåäö,. \-–”&<>😀\u00A0]{0,12}$/u);
const look = fc.constantFrom('', '<w:i/>', '<w:b/>', '<w:rFonts w:ascii="Arial"/><w:sz w:val="20"/>');
const wrapping = fc.constantFrom(
  (run: string) => run,
  (run: string) => run,
  (run: string) => `<w:hyperlink w:anchor="a">${run}</w:hyperlink>`,
  (run: string) => `<w:ins w:id="7" w:author="A">${run}</w:ins>`,
  (run: string) => `<w:sdt><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  (run: string) => `${run}<w:del w:id="8"><w:r><w:delText>struket</w:delText></w:r></w:del>`,
  (run: string) => `<w:bookmarkStart w:id="1" w:name="b"/>${run}<w:bookmarkEnd w:id="1"/>`,
  (run: string) => `${run}<w:r><w:footnoteReference w:id="2"/></w:r>`,
);
const run = fc
  .tuple(words, look, wrapping, fc.constantFrom('', '<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>'))
  .map(([text, properties, wrap, mark]) =>
    wrap(
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t>${mark}` +
        `<w:t xml:space="preserve">${escapeXml(text.slice(0, 3))}\u00AD</w:t></w:r>`,
    ),
  );
const paragraph = fc
  .tuple(
    fc.constantFrom('', '<w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr>', '<w:pPr><w:jc w:val="both"/></w:pPr>'),
    fc.array(run, { minLength: 1, maxLength: 6 }),
  )
  .map(([properties, runs]) => `<w:p>${properties}<w:r><w:t>Stycke </w:t></w:r>${runs.join('')}</w:p>`);
const body = fc.array(paragraph, { minLength: 2, maxLength: 5 }).map((paragraphs) => paragraphs.join('\n'));
const footnotes = '<w:footnote w:id="2"><w:p><w:r><w:t>Noten.</w:t></w:r></w:p></w:footnote>';

const open = (xml: string) => openDocx(wordFile({ body: xml, footnotes }));
const outline = (bytes: Uint8Array) =>
  readDocx(openDocx(bytes)).blocks.map(({ kind, level, text }) => form(kind, level, text));

function form(kind: EditedBlock['kind'], level: number | undefined, text: string): EditedBlock {
  return level === undefined ? { kind, text } : { kind, level, text };
}

const newText = fc.stringMatching(/^[a-zåäö,. \-–”&<>😀\n\t]{1,30}$/u).map((text) => `x${text}y`);

/** The text with a random piece of it replaced, so that the rest should survive in place. */
const cut = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

function replaced(text: string, [a, b]: readonly [number, number], fresh: string): string {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((share) => Math.round(share * text.length));
  const whole = text.slice(0, from) + fresh + text.slice(to);
  return whole.replace(/\p{Cs}/gu, '');
}

describe('any edit of any paragraph', () => {
  it('reads back as it was written, with every other block as it was', () => {
    fc.assert(
      fc.property(body, fc.nat(), cut, newText, (xml, which, place, fresh) => {
        const pkg = open(xml);
        const { blocks } = readDocx(pkg);
        const target = blocks[which % blocks.length];
        if (!target) return;
        // Which lines are bold only decides what is a block, so lines and emphasis stay out of this one.
        const text = replaced(target.text, place, fresh.replaceAll('\n', ' '));
        const { bytes } = saveDocx(pkg, [{ kind: 'replaceText', block: target.id, text }]);
        const after = readDocx(openDocx(bytes)).blocks;
        expect(after.map((block) => block.text).join('\n')).toBe(
          blocks.map((block) => (block === target ? text : block.text)).join('\n'),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing but the paragraph it names', () => {
    fc.assert(
      fc.property(body, fc.nat(), newText, (xml, which, fresh) => {
        const pkg = open(xml);
        const inBody = readDocx(pkg).blocks.filter(({ note }) => !note);
        const target = inBody[which % inBody.length];
        if (!target) return;
        const { bytes } = saveDocx(pkg, [{ kind: 'replaceText', block: target.id, text: fresh }]);
        const paragraphs = xml.split('\n');
        const place = Number(/^p(\d+)/u.exec(target.id)?.[1]);
        const saved = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
        const before = paragraphs
          .slice(0, place)
          .map((line) => `${line}\n`)
          .join('');
        const after = paragraphs
          .slice(place + 1)
          .map((line) => `\n${line}`)
          .join('');
        expect(saved.includes(`<w:body>${before}<w:p>`)).toBe(true);
        expect(saved.includes(`</w:p>${after}</w:body>`)).toBe(true);
        const marks = /<w:(?:footnoteReference|bookmarkStart|bookmarkEnd|delText)[ >]/gu;
        expect(saved.match(marks)).toEqual(xml.match(marks));
      }),
      { numRuns: 300 },
    );
  });

  it('leads to the very document the user left, whatever was written, moved, divided and removed', () => {
    const plain = fc.constantFrom<EditedBlock>(
      { kind: 'heading', level: 1, text: 'Bakgrund' },
      { kind: 'heading', level: 3, text: 'Hälsa' },
      { kind: 'paragraph', text: 'Alva bor hos mamma. Hon trivs. Allt är lugnt.' },
      { kind: 'paragraph', text: 'Skolan ser henne.\nHon läser.' },
      { kind: 'listItem', text: 'Kontaktfamilj en helg' },
    );
    const step = fc.tuple(
      fc.constantFrom('write', 'divide', 'join', 'remove', 'move', 'turn', 'add'),
      fc.nat(),
      fc.nat(),
      plain,
    );
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 8 }),
        fc.array(step, { maxLength: 8 }),
        (blocks, steps) => {
          const pkg = openDocx(newDocx(blocks));
          const read = readDocx(pkg).blocks;
          const edited: EditedBlock[] = [...read];
          for (const [what, a, b, fresh] of steps) {
            const at = a % edited.length;
            const block = edited[at];
            if (!block) break;
            if (what === 'write') edited[at] = { ...block, text: fresh.text };
            else if (what === 'turn') {
              edited[at] = { ...form(fresh.kind, fresh.level, block.text), id: block.id };
            } else if (what === 'add') edited.splice(at, 0, fresh);
            else if (what === 'move') edited.splice(b % edited.length, 0, ...edited.splice(at, 1));
            else if (what === 'join' && edited[at + 1]) {
              edited.splice(at, 2, { ...block, text: `${block.text} ${edited[at + 1]?.text ?? ''}` });
            } else if (what === 'remove' && edited.length > 1) edited.splice(at, 1);
            else if (what === 'divide' && block.text.includes(' ')) {
              const space = block.text.indexOf(' ', b % block.text.length);
              if (space <= 0) continue;
              edited.splice(
                at,
                1,
                { ...block, text: block.text.slice(0, space) },
                { ...block, text: block.text.slice(space + 1) },
              );
            }
          }
          const { bytes } = saveDocx(pkg, editsBetween(read, edited));
          expect(outline(bytes)).toEqual(edited.map(({ kind, level, text }) => form(kind, level, text)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
