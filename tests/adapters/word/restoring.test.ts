import { createWordPort } from '../../../src/adapters/word/index';
import { type Paragraph, restoringContract } from '../../contract/restoring';
import { DocumentBuilder } from './host/build';
import type { Model } from './host/model';
import type { ModelParagraph, Table } from './host/parts';
import { profiles } from './office/profiles';
import { openWord } from './open-word';

/** Cells that follow each other stand in one table. */
const build = (paragraphs: readonly Paragraph[]): Model => {
  const builder = new DocumentBuilder();
  let table: Table | undefined;
  for (const { kind, stretches } of paragraphs) {
    table = kind === 'tableCell' ? (table ?? { within: undefined }) : undefined;
    if (kind === 'heading') builder.addPieces(stretches, { style: 'Heading1' });
    else if (table) builder.addPieces(stretches, { cell: { table } });
    else builder.addPieces(stretches, { listed: kind === 'listItem' });
  }
  return builder.model;
};

const lookOf = ({ runs, style, listed, nesting }: ModelParagraph): string => {
  const letters = runs.flatMap(({ text, format: { bold, italic } }) =>
    Array.from(text, (letter) => `${bold ? 'b' : ''}${italic ? 'i' : ''}${letter}`),
  );
  const isPlain = style.builtIn === 'Normal' && !listed && nesting === 0;
  const paragraph = isPlain ? [] : [`${style.builtIn} ${listed ? 'item ' : ''}${nesting}:`];
  return [...paragraph, ...letters].join(' ');
};

for (const profile of profiles) {
  restoringContract(
    profile.name,
    (paragraphs) => {
      const model = build(paragraphs);
      openWord(model, profile);
      return { port: createWordPort(), look: () => model.main.paragraphs.map(lookOf) };
    },
    15,
  );
}
