import type { DocxPackage } from '../package';
import { tracksChanges } from '../read/body-reader';
import type { Plan } from './plan';
import { isRemovable } from './removal';

const attached = {
  footnote: ['en fotnot', 'fotnoten'],
  endnote: ['en slutnot', 'slutnoten'],
  comment: ['en kommentar', 'kommentaren'],
} as const;

/** What an edit takes with it, or cannot do, in Swedish sentences for the user. */
export function notKeptSentences(pkg: DocxPackage, plan: Plan, undivided: boolean): string[] {
  const removed = plan.paragraphs.filter(
    ({ paragraph, blocks }) => blocks.every((block) => block.removed) && isRemovable(paragraph),
  );
  const lost = (Object.keys(attached) as (keyof typeof attached)[]).flatMap((thing) => {
    const count = removed.filter(({ paragraph }) => paragraph.attachments.includes(thing)).length;
    const [one, definite] = attached[thing];
    if (count === 0) return [];
    return count === 1
      ? `Texten i ett stycke med ${one} har tagits bort, och ${definite} med den.`
      : `Texten i ${count} stycken med ${one} har tagits bort, och ${definite} med den.`;
  });
  const sentences = [
    undivided &&
      'Ett stycke med ett fält eller en innehållskontroll kunde inte delas, så delarna står på var sin rad.',
    tracksChanges(pkg.settings) &&
      'Dokumentet spårar ändringar, men det som har ändrats här sparas som vanlig text utan spårning.',
    pkg.archive.entries.some(({ name }) => name.startsWith('_xmlsignatures/')) &&
      'Dokumentet är digitalt signerat, och signaturen gäller inte längre när texten har ändrats.',
  ];
  return [...lost, ...sentences.filter((sentence) => sentence !== false)];
}
