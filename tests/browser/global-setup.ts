import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import webpack, { type Configuration, type Stats } from 'webpack';
import { findBrowser } from './find-browser';
import { serveFolder } from './static-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built pages, without a slash at the end. */
    readonly pages: string;
    /** Program file of the browser. */
    readonly browser: string;
  }
}

const folder = fileURLToPath(new URL('../../.cache/browser-tests', import.meta.url));

const build = async (): Promise<void> => {
  const { default: configure } = (await import(new URL('../../webpack.config.js', import.meta.url).href)) as {
    readonly default: (env: object, argv: { readonly mode: string }) => Promise<Configuration>;
  };
  const configuration = await configure({}, { mode: 'production' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error !== null || result === undefined) reject(error ?? new Error('The build gave no result.'));
      else resolve(result);
    });
  });
  // The cache is written on close.
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
};

/** Builds the pages as they are shipped, serves them, and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', findBrowser());
  await build();
  const server = await serveFolder(folder);
  project.provide('pages', server.address);
  return server.close;
}
