import type { MadeFrom, Template, TemplateSection } from '../engine/index';

/** The document property that tells which template, and which version of it, a document was made from. */
export const templateProperty = 'sakligMall';

/** Value of the property: `beslutsunderlag-barn:1`. */
export const templateMark = ({ id, version }: Template): string => `${id}:${version}`;

/** Tag of a section's content control: `saklig:beslutsunderlag-barn:orsak:1`. */
export const sectionTag = ({ id, version }: Template, section: TemplateSection): string =>
  `saklig:${id}:${section.id}:${version}`;

/**
 * The template a document was made from: by its property, else by the tag of a section. `tags` are those of all content
 * controls, in the order of the document.
 */
export function madeFromMarks(property: string | undefined, tags: Iterable<string>): MadeFrom | undefined {
  const marked = madeOf(/^(?<template>[a-z\d-]+):(?<version>\d{1,4})$/u.exec(property ?? ''));
  if (marked) return marked;
  for (const tag of tags) {
    const found = madeOf(/^saklig:(?<template>[a-z\d-]+):[a-z\d-]+:(?<version>\d{1,4})$/u.exec(tag));
    if (found) return found;
  }
  return undefined;
}

function madeOf(match: RegExpExecArray | null): MadeFrom | undefined {
  const { template = '', version } = match?.groups ?? {};
  return version === undefined ? undefined : { template, version: Number(version) };
}
