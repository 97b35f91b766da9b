/*
 * Makes words.txt in this folder from DSSO (npm package dictionary-sv, LGPL-3.0): the inflecting words that the tables in
 * ../paradigms.txt describe and that the compound splitter cannot read from their parts.
 * Run from the root of the project: node src/engine/language/data/dsso/make.mjs
 */
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const language = resolve(here, '../..');
const target = resolve(here, 'words.txt');
const dictionary = resolve(here, '../../../../../node_modules/dictionary-sv');

/** Loads the language layer with `text` in the place of words.txt. */
const languageWith = async (text) => {
  const result = await build({
    stdin: {
      contents: `export * from './paradigms'; export * from './compounds'; export * from './lexicon-data'; export * from './word-forms'; export * from './guess';`,
      resolveDir: language,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'raw',
        setup: (pluginBuild) => {
          pluginBuild.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
            path: resolve(resolveDir, path.slice(0, -4)),
            namespace: 'raw',
          }));
          pluginBuild.onLoad({ filter: /.*/, namespace: 'raw' }, ({ path }) => ({
            contents: path === target ? text : readFileSync(path, 'utf8'),
            loader: 'text',
          }));
        },
      },
    ],
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`
  );
};

const suffixRules = () => {
  const rules = new Map();
  for (const line of readFileSync(resolve(dictionary, 'index.aff'), 'utf8').split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const [ending] = add.split('/');
    if (add.includes('/') && /[XUW]/.test(add.split('/')[1])) continue;
    const own = rules.get(flag) ?? [];
    own.push({ strip: strip === '0' ? '' : strip, ending, fits: new RegExp(`${condition}$`, 'u') });
    rules.set(flag, own);
  }
  return rules;
};

const rules = suffixRules();

const entries = readFileSync(resolve(dictionary, 'index.dic'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => {
    const [lemma, flags = ''] = line.trim().split('/');
    return { lemma, flags };
  })
  .filter(({ lemma, flags }) => /^[a-zåäöé]{3,}$/.test(lemma) && !/[!%¤ZR]/.test(flags.replace('R', '')));

const formsOf = (lemma, flags) => {
  const forms = new Set([lemma]);
  for (const flag of flags)
    for (const { strip, ending, fits } of rules.get(flag) ?? [])
      if (fits.test(lemma) && lemma.endsWith(strip))
        forms.add(lemma.slice(0, lemma.length - strip.length) + ending);
  return forms;
};

/** Forms that must stand in DSSO for a table to explain a word. */
const CORE = {
  noun: ['singular.definite', 'plural.indefinite', 'plural.definite'],
  verb: ['past', 'supine'],
  adjective: ['positive.neuter', 'positive.plural'],
};
/** Tables in the order they are tried; the first that explains the most forms wins. */
const CODES = {
  noun: 'n1 n1l n2 n2m n3 n3r n3d n4 n5 n5m n6 n7 n8 u0 u0m e0 e0m'.split(' '),
  verb: 'v1 v2d v2t v3 v4'.split(' '),
  adjective: 'a1 a1m'.split(' '),
};

/** Forms of irregular verbs stand in DSSO as entries of their own. */
const everyForm = new Set();

/** DSSO leaves out a form that another entry gives already: "droger" stands under the verb "droga". */
const isKnown = (forms, word) => forms.has(word) || everyForm.has(word);

const scoreOf = (paradigm, lemma, forms, wordClass) => {
  const stem = paradigm.strip === 0 ? lemma : lemma.slice(0, -paradigm.strip);
  const core = CORE[wordClass].flatMap((form) => paradigm.endings.get(form)?.slice(0, 1) ?? []);
  if (core.every((ending) => ending === '')) return 0;
  if (!core.every((ending) => isKnown(forms, stem + ending))) return 0;
  const own = core.filter((ending) => ending !== '' && forms.has(stem + ending)).length;
  const present = wordClass === 'verb' && isKnown(forms, stem + paradigm.endings.get('present')[0]);
  if (own === 0 && !present) return 0;
  const all = [...paradigm.endings.values()].flat();
  const explained = all.filter((ending) => forms.has(stem + ending)).length;
  const elsewhere = all.filter((ending) => everyForm.has(stem + ending)).length;
  return explained + elsewhere / 2;
};

const UNCOUNTABLE = /^noun [ue]0/;

/** A table needs some support, so that a chance likeness makes no entry. */
const LEAST_SCORE = 4;

const tablesFor = (api, lemma, forms) =>
  Object.entries(CODES).flatMap(([wordClass, codes]) => {
    let best = { code: '', score: LEAST_SCORE };
    for (const code of codes) {
      const paradigm = api.paradigmFor(api.lexicon().byCode.get(`${wordClass} ${code}`) ?? [], lemma);
      const score = paradigm === undefined ? 0 : scoreOf(paradigm, lemma, forms, wordClass);
      if (score > best.score) best = { code: `${wordClass} ${code}`, score };
    }
    return best.code === '' ? [] : [best.code];
  });

/** A table with one ending of its own (boka: bokat) is no evidence beside a whole verb. */
const classify = (api, lemma, forms) => {
  const codes = tablesFor(api, lemma, forms);
  return codes.some((code) => code.startsWith('verb'))
    ? codes.filter((code) => !UNCOUNTABLE.test(code))
    : codes;
};

/** Sections name the table and the lemma ending that decides in it, so that reading the file takes no search. */
const render = (words) => {
  const sections = new Map();
  for (const [lemma, codes] of words)
    for (const code of codes) {
      const { suffix } = bare.paradigmFor(bare.lexicon().byCode.get(code), lemma);
      const section = `${code} ${suffix === '' ? '*' : suffix}`;
      sections.set(section, [...(sections.get(section) ?? []), lemma]);
    }
  return [...sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([section, lemmas]) => `[${section}]\n${lemmas.sort().join('\n')}\n`)
    .join('');
};

const HEAD = `# Swedish words by inflection table, derived from DSSO (dictionary-sv 4.0.0) by make.mjs in this folder.
# Copyright 2003-2019 Göran Andersson <goran@init.se>. GNU Lesser General Public License version 3: see LICENSE.
`;

const bare = await languageWith('');
const own = new Set();
for (const [stem, entry] of bare.lexicon().stems)
  for (const paradigm of [entry].flat()) own.add(`${stem}${paradigm.lemmaEnding} ${paradigm.wordClass}`);

const byLemma = new Map();
for (const { lemma, flags } of entries) byLemma.set(lemma, (byLemma.get(lemma) ?? '') + flags);

for (const [lemma, flags] of byLemma) for (const form of formsOf(lemma, flags)) everyForm.add(form);

const all = new Map();
for (const [lemma, flags] of byLemma) {
  const codes = classify(bare, lemma, formsOf(lemma, flags)).filter(
    (code) => !own.has(`${lemma} ${code.split(' ')[0]}`),
  );
  if (codes.length > 0) all.set(lemma, codes);
}

const IRREGULAR = /9$/;

/** True when the paradigm that was found gives the forms that `code` gives. */
const covers = (api, found, code, lemma) => {
  const [wordClass] = code.split(' ');
  if (found.wordClass !== wordClass) return false;
  if (found.paradigm.code === code.split(' ')[1] || IRREGULAR.test(found.paradigm.code)) return true;
  if (!UNCOUNTABLE.test(code)) return false;
  const wanted = api.paradigmFor(api.lexicon().byCode.get(code), lemma);
  const definite = (paradigm) => paradigm.endings.get('singular.definite')?.[0];
  return found.paradigm.strip === wanted.strip && definite(found.paradigm) === definite(wanted);
};

/** A participle that a verb in the list gives needs no entry as an adjective. */
const isParticiple = (api, lemma, code) =>
  code.startsWith('adjective') &&
  (/[ae]nde$/.test(lemma) ||
    api.analyseForm(lemma).some(({ form }) => form === 'participle.common') ||
    api.splitCompound(lemma)?.last.some(({ form }) => form === 'participle.common'));

/** True when the splitter reads `lemma` as a compound that inflects in the same way. */
const isDerived = (api, lemma, codes) => {
  if (lemma.length < 6) return false;
  const compound = api.splitCompound(lemma);
  const readings =
    compound?.last.map((found) => ({ ...found, lemma: compound.first + found.lemma })) ??
    api.guessReadings(lemma);
  return codes.every((code) =>
    readings.some((found) => found.lemma === lemma && covers(api, found, code, lemma)),
  );
};

let kept = all;
let dropped = new Map();
for (let round = 0; round < 4; round += 1) {
  const api = await languageWith(render(kept));
  const next = new Map();
  dropped = new Map();
  for (const [lemma, codes] of all)
    if (isDerived(api, lemma, codes) || codes.every((code) => isParticiple(api, lemma, code)))
      dropped.set(lemma, codes);
    else next.set(lemma, codes);
  kept = next;
  console.log(`round ${round}: ${kept.size} kept, ${dropped.size} read as compounds`);
}
if (process.env.DBG)
  for (const w of process.env.DBG.split(' '))
    console.log(
      w,
      byLemma.get(w),
      classify(bare, w, formsOf(w, byLemma.get(w) ?? '')),
      all.get(w),
      kept.get(w),
    );
writeFileSync(target, HEAD + render(kept));
