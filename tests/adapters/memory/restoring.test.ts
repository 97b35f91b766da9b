import { createMemoryPort } from '../../../src/adapters/memory/index';
import { restoringContract } from '../../contract/restoring';

restoringContract(
  'memory',
  (paragraphs) => {
    const blocks = paragraphs.map(({ kind, stretches }, index) => ({
      id: `b${index}`,
      kind,
      ...(kind === 'heading' ? { level: 1 } : {}),
      text: stretches.map(({ text }) => text).join(''),
    }));
    const port = createMemoryPort({ blocks, notRead: [], notices: [] });
    const look = () => port.document.blocks.map(({ kind, level = 0, text }) => `${kind}${level} ${text}`);
    return { port, look };
  },
  60,
);
