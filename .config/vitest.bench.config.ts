import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `npm run bench` measures over Word and in the browser; it prints, and fails only where something breaks. */
export default defineConfig({
  root,
  cacheDir: `${root}.cache/vitest`,
  test: {
    name: 'bench',
    include: ['tests/bench/*.bench.ts'],
    environment: 'node',
    globalSetup: ['tests/browser/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
