import { createMemoryPort } from '../../../src/adapters/memory/index';
import { documentPortContract } from '../../contract/document-port';

documentPortContract('memory', (blocks) => {
  const port = createMemoryPort({
    blocks: blocks.map((block, index) => ({ ...block, id: `b${index}` })),
    notRead: [],
    notices: [],
  });
  return {
    port,
    type: (block, text) => {
      port.type(block, text);
    },
    remove: (block) => {
      port.remove(block);
    },
    moveCursor: (block) => {
      port.moveCursor(block);
    },
    selectedText: () => {
      const { selection } = port;
      if (!selection) return '';
      if ('text' in selection) return selection.text;
      return port.document.blocks.find(({ id }) => id === selection.block)?.text ?? '';
    },
  };
});
