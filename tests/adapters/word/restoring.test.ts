import { createWordPort } from '../../../src/adapters/word/index';
import { type Paragraph, restoringContract } from '../../contract/restoring';
import { DocumentBuilder } from './host/build';
import type { Model } from './host/model';
import { looks } from './looks';
import type { Format, ModelParagraph, Table } from './host/parts';
import { profiles } from './office/profiles';
import { openWord } from './open-word';

/** Cells that follow each other stand in one table. */
const build = (paragraphs: readonly Paragraph<Format>[]): Model => {
  const builder = new DocumentBuilder();
  let table: Table | undefined;
  for (const { kind, stretches } of paragraphs) {
    const pieces = stretches.map(({ look, ...stretch }) => ({ ...stretch, ...look }));
    table = kind === 'tableCell' ? (table ?? { within: undefined }) : undefined;
    if (kind === 'heading') builder.addPieces(pieces, { style: 'Heading1' });
    else if (table) builder.addPieces(pieces, { cell: { table } });
    else builder.addPieces(pieces, { listed: kind === 'listItem' });
  }
  return builder.model;
};

/** The styles that the host knows are in it; what is told twice looks the same as once. */
const formatted = (letter: string, format: Format): string => {
  const told = Object.entries(format).filter(([, value]) => value !== false);
  return told.length === 0 ? letter : `${letter}${JSON.stringify(Object.fromEntries(told.sort()))}`;
};

const lookOf = ({ runs, style, listed, nesting }: ModelParagraph): string => {
  const letters = runs.flatMap(({ text, format }) => Array.from(text, (letter) => formatted(letter, format)));
  const isPlain = style.builtIn === 'Normal' && !listed && nesting === 0;
  const paragraph = isPlain ? [] : [`${style.builtIn} ${listed ? 'item ' : ''}${nesting}:`];
  return [...paragraph, ...letters].join(' ');
};

for (const profile of profiles) {
  restoringContract<Format>(
    profile.name,
    (paragraphs) => {
      const model = build(paragraphs);
      openWord(model, profile);
      return { port: createWordPort(), look: () => model.main.paragraphs.map(lookOf) };
    },
    20,
    looks,
  );
}
