/** Who may know whom. The picture is in docs/architecture.md. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      'engine-knows-nothing-outside',
      'The engine is pure: text and knowledge in, a review out.',
      '^src/engine/',
      ['^src/engine/'],
    ),
    only('audit-knows-the-engine', 'An audit asks a plan of finished reviews.', '^src/audit/', [
      '^src/audit/',
      '^src/engine/index[.]ts$',
    ]),
    only('workshop-knows-the-engine', 'What is practised is judged by the engine.', '^src/workshop/', [
      '^src/workshop/',
      '^src/engine/index[.]ts$',
    ]),
    only(
      'knowledge-knows-the-engine',
      'Knowledge is files and the loader that checks them, into the words of the engine, the audit and the workshop.',
      '^src/knowledge/',
      ['^src/knowledge/', '^src/audit/index[.]ts$', '^src/workshop/index[.]ts$', '^src/engine/index[.]ts$'],
    ),
    only('organisation-knows-knowledge', 'An organisation tunes the knowledge.', '^src/organisation/', [
      '^src/organisation/',
      '^src/knowledge/',
      '^src/audit/index[.]ts$',
      '^src/ports/decode-text[.]ts$',
      '^src/ports/unreadable-file-error[.]ts$',
      '^src/engine/index[.]ts$',
    ]),
    only('ports-know-the-engine-only', 'A port is an interface in engine words.', '^src/ports/', [
      '^src/ports/',
      '^src/engine/index[.]ts$',
    ]),
    only(
      'adapters-know-ports-and-engine',
      'No adapter knows another adapter, the app or the pane.',
      '^src/adapters/([^/]+)/',
      ['^src/adapters/$1/', '^src/ports/', '^src/engine/index[.]ts$'],
    ),
    only('app-knows-ports-and-engine', 'Use cases are handed their adapters.', '^src/app/', [
      '^src/app/',
      '^src/workshop/index[.]ts$',
      '^src/ports/',
      '^src/engine/index[.]ts$',
      '^src/organisation/',
      '^src/knowledge/',
    ]),
    only('pane-knows-the-app', 'The pane talks to use cases, never to a host.', '^src/ui/pane/', [
      '^src/ui/pane/',
      '^src/ui/(?:charts|lines)/',
      '^src/ui/participant[.]ts$',
      '^src/app/',
      '^src/workshop/index[.]ts$',
      '^src/engine/index[.]ts$',
    ]),
    {
      name: 'rules-stand-alone',
      comment: 'A rule may use rule.ts and what lies below it, not another rule.',
      severity: 'error',
      from: { path: '^src/engine/rules/(?!index[.]ts$|rule[.]ts$|make/)[^/]+[.]ts$' },
      to: {
        path: '^src/engine/rules/',
        pathNot: ['^src/engine/rules/rule[.]ts$', '^src/engine/rules/make/'],
      },
    },
    {
      name: 'compromise-behind-the-language-layer',
      comment: 'compromise is one shared, mutable world; one folder owns it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engine/language/' },
      to: { path: 'node_modules/compromise' },
    },
    {
      name: 'prosemirror-behind-the-practice-adapter',
      comment: 'The editor is in a chunk of its own that Word never loads.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters/practice|ui/practice)/' },
      to: { path: 'node_modules/prosemirror' },
    },
    {
      name: 'no-node-outside-cli',
      comment:
        'All but the command line runs in a browser; the script that makes the dictionary data is run by hand.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(cli|package)/', '^src/engine/language/data/.*[.]mjs$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-only-in-ui',
      comment: 'Not even through a chain.',
      severity: 'error',
      from: { path: '^src/(engine|audit|workshop|knowledge|organisation|ports|adapters|app|cli|package)/' },
      to: { reachable: true, path: ['^src/ui/', 'node_modules/react', 'node_modules/@fluentui'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-test', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['[.]d[.]m?ts$', 'tsconfig'] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[?]raw$' },
  },
};
