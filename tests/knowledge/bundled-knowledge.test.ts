import { expect, it } from 'vitest';
import { knowledgeModule } from '../../src/cli/bundle.mjs';
import { defaultSetup } from '../../src/knowledge/index';

it('is the same when it has been read into a bundle as when it is read from files', async () => {
  const source = await knowledgeModule();
  const { readBundled } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    readBundled: () => unknown;
  };
  expect(readBundled()).toStrictEqual(defaultSetup());
});
