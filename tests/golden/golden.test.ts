import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/adapters/text/index';
import { createReviewer } from '../../src/engine/index';
import { defaultSetup } from '../../src/knowledge/index';
import { renderReview } from './render-review';

const tests = fileURLToPath(new URL('..', import.meta.url));
const reviewer = createReviewer(defaultSetup());

// Read the changed pages aloud before you accept them with `npx vitest run tests/golden -u`.
it.each([
  ['gold/01-bbic-barn-7-ar'],
  ['development/44-vald-i-nara-relation'],
  ['golden/utredning-med-omsorg'],
  ['golden/klarsprak-exempel'],
])('%s', async (path) => {
  const review = reviewer.review(readMarkdown(readFileSync(`${tests}${path}.md`, 'utf8')));
  const name = path.split('/').at(-1) ?? path;
  await expect(renderReview(review)).toMatchFileSnapshot(`${name}.review.txt`);
});
