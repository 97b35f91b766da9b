import type { MadeFrom } from '../document/document';
import type { Template } from './template';

/**
 * Tells that a document was made from an earlier version of its template, and what has changed since; nothing for a
 * document of the present version or of another type.
 */
export const templateNotices = (
  madeFrom: MadeFrom | undefined,
  template: Template | undefined,
): readonly string[] => {
  if (madeFrom === undefined || template === undefined || madeFrom.template !== template.id) return [];
  const { name, version, changes = [] } = template;
  if (madeFrom.version >= version) return [];
  const since = changes
    .filter((change) => change.version > madeFrom.version)
    .sort((a, b) => a.version - b.version);
  return [
    [
      `Dokumentet är gjort med version ${madeFrom.version} av mallen ${name}. Nu gäller version ${version}.`,
      ...since.map(({ says }) => says),
    ].join(' '),
  ];
};
