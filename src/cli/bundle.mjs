/** Bundles a TypeScript entry for Node, the way the pane is bundled for the browser. */
import { mkdirSync, renameSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const knowledge = resolve(dirname(fileURLToPath(import.meta.url)), '../knowledge/read-bundled.ts');

const settings = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // The UMD builds that some packages name first load their parts at run time, out of the bundle's sight.
  mainFields: ['module', 'main'],
  logLevel: 'error',
  // Node 20 knows them; else every literal with one becomes a call that makes the expression anew each time.
  supported: { 'regexp-unicode-property-escapes': true },
  // What is bundled requires nothing but Node's own modules, so that it does not matter from where.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(process.execPath);",
  },
};

/**
 * The source of a module that stands for src/knowledge/read-bundled.ts: the files that ship are read and checked now, and
 * not each time that Saklig starts. Rejects with their faults.
 */
export const knowledgeModule = async () => {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...settings,
    entryPoints: [knowledge],
    write: false,
    plugins: [raw],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { readBundled } = await import(`data:text/javascript;base64,${code}`);
  const setup = JSON.stringify(JSON.stringify(readBundled()));
  return `export const readBundled = () => JSON.parse(${setup});`;
};

const readKnowledge = {
  name: 'read-knowledge',
  setup(build) {
    build.onLoad({ filter: /[\\/]knowledge[\\/]read-bundled\.ts$/ }, async () => ({
      contents: await knowledgeModule(),
      loader: 'js',
    }));
  },
};

/** Writes the bundle aside and moves it into place, so that two commands started at once never read half of one. */
export const bundle = async (entry, outfile) => {
  const { build } = await import('esbuild');
  mkdirSync(dirname(outfile), { recursive: true });
  const aside = `${outfile}.${process.pid}`;
  await build({
    ...settings,
    entryPoints: [entry],
    outfile: aside,
    plugins: [raw, readKnowledge],
  });
  renameSync(aside, outfile);
};
