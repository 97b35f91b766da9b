/* The pages, each from an entry of its own in src/ui. */
import CopyWebpackPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const PORT = Number(process.env.PORT ?? 3000);

/** Where Word's pane fetches Office.js. Microsoft asks that it comes from their address. */
const OFFICE_JS_URL =
  process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The address the pages are hosted at; the manifest in dist/ points there. */
const BASE_URL = (process.env.SAKLIG_BASE_URL ?? 'https://localhost:3000').replace(/\/+$/u, '');

/** Trusted certificates for https on this computer; webpack-dev-server makes its own when they cannot be had. */
const certificates = async () => {
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return await getHttpsServerOptions();
  } catch {
    return {};
  }
};

const addressNote = (protocol) => (server) => {
  server.compiler.hooks.done.tap('address', (stats) => {
    if (stats.hasErrors() || server.addressTold) return;
    server.addressTold = true;
    const address = `${protocol}://localhost:${server.options.port}${protocol === 'https' ? '/taskpane.html' : ''}`;
    process.stdout.write(`\n  Saklig: öppna ${address} · open ${address}\n\n`);
  });
};

/** A page with a title of its own in the common template, or with a template of its own. */
const page = (filename, chunk, title) =>
  new HtmlWebpackPlugin({
    filename,
    chunks: [chunk],
    template: resolve(root, title === undefined ? `src/ui/${chunk}/${filename}` : 'src/ui/page.html'),
    ...(title === undefined ? {} : { title }),
    scriptLoading: 'defer',
  });

export default async (env = {}, { mode = 'development' } = {}) => {
  const production = mode === 'production';
  const https = Boolean(env.https);
  return {
    mode,
    context: root,
    target: ['web', 'es2022'],
    entry: {
      practice: './src/ui/practice/main.tsx',
      taskpane: './src/ui/taskpane/main.tsx',
      customise: './src/ui/customise/main.tsx',
      survey: './src/ui/survey/main.tsx',
      leader: './src/ui/leader/main.tsx',
      exercises: './src/ui/exercises/main.tsx',
      audit: './src/ui/audit/main.tsx',
    },
    output: {
      path: resolve(root, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    devtool: production ? false : 'eval-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { resourceQuery: /raw/u, type: 'asset/source', sideEffects: false },
        // In the stead of what esbuild-loader makes of it, which comes first.
        {
          test: /[\\/]knowledge[\\/]read-bundled\.ts$/u,
          loader: resolve(root, '.config/knowledge-loader.mjs'),
        },
        {
          test: /\.tsx?$/u,
          resourceQuery: { not: [/raw/u] },
          loader: 'esbuild-loader',
          options: {
            target: 'es2022',
            jsx: 'automatic',
            tsconfig: resolve(root, '.config/tsconfig.base.json'),
          },
        },
      ],
    },
    plugins: [
      page('index.html', 'practice', 'Saklig – Övningssidan'),
      // HtmlWebpackPlugin writes relative script addresses, so that dist/ can lie in any folder of a server.
      page('taskpane.html', 'taskpane'),
      page('anpassa.html', 'customise', 'Saklig – Anpassa'),
      page('aktgranskning.html', 'audit', 'Saklig – Aktgranskning'),
      page('enkat.html', 'survey', 'Saklig – Enkät'),
      page('ledare.html', 'leader'),
      page('ovningar.html', 'exercises', 'Saklig – Övningar'),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.{png,svg}', to: 'assets/[name][ext]' },
          // Where an organisation puts its own settings.
          { from: 'assets/installningar', to: 'installningar' },
          {
            from: 'manifest.xml',
            noErrorOnMissing: true,
            transform: (content) => content.toString().replaceAll('https://localhost:3000', BASE_URL),
          },
        ],
      }),
      new webpack.DefinePlugin({
        OFFICE_JS_URL: JSON.stringify(OFFICE_JS_URL),
        SAKLIG_VERSION: JSON.stringify(version),
      }),
    ],
    optimization: {
      minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'none' })],
      // The largest module by far, which the pages and their workers have in common.
      splitChunks: {
        cacheGroups: { knowledge: { test: /read-bundled\.ts$/u, name: 'knowledge', enforce: true } },
      },
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: resolve(root, '.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    infrastructureLogging: { level: 'warn' },
    stats: production ? { preset: 'errors-warnings', assets: true } : 'errors-warnings',
    devServer: {
      port: PORT,
      host: 'localhost',
      static: false,
      hot: false,
      liveReload: true,
      client: { overlay: { errors: true, warnings: false }, logging: 'warn' },
      server: https ? { type: 'https', options: await certificates() } : 'http',
      headers: https ? { 'Access-Control-Allow-Origin': '*' } : {},
      onListening: addressNote(https ? 'https' : 'http'),
    },
  };
};
