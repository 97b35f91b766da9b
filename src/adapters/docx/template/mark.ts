import type { MadeFrom, Template } from '../../../engine/index';
import { madeFromMarks, templateMark, templateProperty } from '../../../ports/template-mark';
import { xmlHead, type NewPart } from '../new-package';
import { readPart, relationships, type DocxPackage } from '../package';
import { childValue, descendants } from '../xml/parse';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/';

/** The part that carries the mark. Word copies it to every document made from the template. */
export function markPart(template: Template): NewPart {
  return {
    name: 'docProps/custom.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    xml:
      `${xmlHead}<Properties xmlns="${officeTypes}custom-properties" xmlns:vt="${officeTypes}docPropsVTypes">` +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${templateProperty}">` +
      `<vt:lpwstr>${templateMark(template)}</vt:lpwstr></property></Properties>`,
    of: '',
    relationship: `${officeTypes}relationships/custom-properties`,
  };
}

/** The template a document was made from, by its marks. */
export function madeFrom(pkg: DocxPackage): MadeFrom | undefined {
  return madeFromMarks(propertyIn(pkg), tagsIn(pkg));
}

function propertyIn({ archive }: DocxPackage): string | undefined {
  const name = relationships(archive, '').find(({ type }) => type === 'custom-properties')?.target;
  const properties = name === undefined ? [] : (readPart(archive, name)?.root.children ?? []);
  return properties.find(({ attributes }) => attributes['name'] === templateProperty)?.children[0]?.text;
}

function* tagsIn({ document }: DocxPackage): Iterable<string> {
  for (const node of descendants(document.root)) {
    if (node.name === 'w:sdtPr') yield childValue(node, 'w:tag') ?? '';
  }
}
