import { createWordPort } from '../../../src/adapters/word/index';
import { documentPortContract } from '../../contract/document-port';
import { DocumentBuilder } from './host/build';
import { rangeText } from './host/model';
import { profiles } from './office/profiles';
import { openWord } from './open-word';

for (const profile of profiles) {
  documentPortContract(profile.name, (blocks) => {
    const builder = new DocumentBuilder();
    for (const { kind, level, text } of blocks) {
      if (kind === 'heading') builder.heading(level ?? 1, text);
      else builder.add(text, kind === 'listItem' ? { style: 'ListParagraph', listed: true } : {});
    }
    const { model } = builder;
    const host = openWord(model, profile);
    const paragraphs = [...model.main.paragraphs];
    const paragraphOf = (block: string) => {
      const paragraph = paragraphs[Number(block.slice(1))];
      if (!paragraph) throw new Error(`There is no paragraph for ${block}.`);
      return paragraph;
    };
    return {
      port: createWordPort(),
      type: async (block, text) => {
        // Asking to be told of changes takes Word a batch.
        await new Promise((resolve) => setTimeout(resolve, 10));
        host.type(paragraphOf(block), text);
        // The cursor is where the user writes.
        host.moveCursor(paragraphOf(block));
      },
      remove: (block) => {
        model.removeParagraph(model.main, paragraphOf(block));
      },
      selectedText: () => (model.selection ? rangeText(model.selection) : ''),
      moveCursor: (block) => {
        host.moveCursor(paragraphOf(block));
      },
    };
  });
}
