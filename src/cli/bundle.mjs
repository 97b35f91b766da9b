/** Bundles a TypeScript entry for Node, the way the pane is bundled for the browser. */
import { mkdirSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** `import text from './list.csv?raw'`, as webpack and vite read it. */
const raw = {
  name: 'raw',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -'?raw'.length)),
      namespace: 'raw',
    }));
    build.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** Writes the bundle aside and moves it into place, so that two commands started at once never read half of one. */
export const bundle = async (entry, outfile) => {
  const { build } = await import('esbuild');
  mkdirSync(dirname(outfile), { recursive: true });
  const aside = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [entry],
    outfile: aside,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The UMD builds that some packages name first load their parts at run time, out of the bundle's sight.
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [raw],
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
  });
  renameSync(aside, outfile);
};
