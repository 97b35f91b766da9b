import type { MadeFrom, Template, TemplateSection } from '../../../engine/index';
import { xmlHead, type NewPart } from '../new-package';
import { readPart, relationships, type DocxPackage } from '../package';
import { childValue, descendants } from '../xml/parse';

/** The document property that tells which template, and which version of it, a document was made from. */
const property = 'sakligMall';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/';

/** Tag of a section's content control: `saklig:beslutsunderlag-barn:orsak:1`. */
export const sectionTag = ({ id, version }: Template, section: TemplateSection): string =>
  `saklig:${id}:${section.id}:${version}`;

/** The part that carries the mark. Word copies it to every document made from the template. */
export function markPart({ id, version }: Template): NewPart {
  return {
    name: 'docProps/custom.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    xml:
      `${xmlHead}<Properties xmlns="${officeTypes}custom-properties" xmlns:vt="${officeTypes}docPropsVTypes">` +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${property}">` +
      `<vt:lpwstr>${id}:${version}</vt:lpwstr></property></Properties>`,
    of: '',
    relationship: `${officeTypes}relationships/custom-properties`,
  };
}

/** The template a document was made from: by its property, else by the tag of a section. */
export function madeFrom(pkg: DocxPackage): MadeFrom | undefined {
  return fromProperty(pkg) ?? fromTag(pkg);
}

function fromProperty({ archive }: DocxPackage): MadeFrom | undefined {
  const name = relationships(archive, '').find(({ type }) => type === 'custom-properties')?.target;
  const properties = name === undefined ? [] : (readPart(archive, name)?.root.children ?? []);
  const mark = properties.find(({ attributes }) => attributes['name'] === property)?.children[0]?.text;
  return madeOf(/^(?<template>[a-z\d-]+):(?<version>\d{1,4})$/u.exec(mark ?? ''));
}

function fromTag({ document }: DocxPackage): MadeFrom | undefined {
  for (const node of descendants(document.root)) {
    if (node.name !== 'w:sdtPr') continue;
    const tag = childValue(node, 'w:tag') ?? '';
    const found = madeOf(/^saklig:(?<template>[a-z\d-]+):[a-z\d-]+:(?<version>\d{1,4})$/u.exec(tag));
    if (found) return found;
  }
  return undefined;
}

function madeOf(match: RegExpExecArray | null): MadeFrom | undefined {
  const { template = '', version } = match?.groups ?? {};
  return version === undefined ? undefined : { template, version: Number(version) };
}
