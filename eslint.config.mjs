import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Who may import whom. Dependencies point downwards only; what is not named here is forbidden. */
const core = {
  money: [],
  grid: [],
  calculation: ['grid'],
  drawing: ['grid', 'money'],
  forms: [],
  messages: ['forms', 'money'],
  edits: ['grid', 'messages'],
  reading: ['edits', 'forms', 'grid', 'messages', 'money'],
  formula: ['forms', 'messages', 'money'],
  rules: ['derive', 'edits', 'formula', 'forms', 'grid', 'messages', 'money', 'reading'],
  catalogue: ['derive', 'forms', 'reading', 'rules'],
  relations: ['money', 'reading', 'rules'],
  diagnosis: ['forms', 'grid', 'messages', 'money', 'reading', 'relations', 'rules'],
  derive: ['edits', 'formula', 'forms', 'grid', 'messages', 'money', 'reading'],
  balancing: ['calculation', 'edits', 'forms', 'grid', 'messages', 'money', 'reading', 'relations', 'rules'],
  narrative: ['catalogue', 'derive', 'diagnosis', 'forms', 'formula', 'grid', 'messages', 'money', 'reading', 'rules'],
  draft: ['derive', 'drawing', 'forms', 'formula', 'grid', 'messages', 'money', 'reading'],
  report: ['diagnosis', 'drawing', 'forms', 'grid', 'messages', 'money', 'narrative', 'reading', 'rules'],
};
const outer = {
  core: [],
  app: ['core'],
  'hosts/package': ['core'],
  'hosts/excel': ['app', 'core'],
  'hosts/memory': ['app', 'core'],
  'hosts/xlsx': ['app', 'core', 'hosts/package'],
  'hosts/docx': ['app', 'core', 'hosts/package'],
  'hosts/doc': ['app', 'core', 'hosts/package'],
  'hosts/pdf': ['app', 'core', 'hosts/package'],
  'hosts/text': ['app', 'core', 'hosts/doc', 'hosts/docx', 'hosts/package', 'hosts/pdf'],
  'hosts/highs': ['app', 'core'],
  pane: ['app', 'core', 'hosts/doc', 'hosts/docx', 'hosts/highs', 'hosts/pdf', 'hosts/text', 'hosts/xlsx'],
  taskpane: ['app', 'hosts/excel', 'pane'],
  web: ['app', 'core', 'hosts/memory', 'hosts/text', 'hosts/xlsx', 'pane'],
  commands: ['app', 'pane', 'taskpane'],
  cli: [
    'app',
    'core',
    'hosts/doc',
    'hosts/docx',
    'hosts/highs',
    'hosts/package',
    'hosts/pdf',
    'hosts/text',
    'hosts/xlsx',
  ],
};

const up = String.raw`^(\.\./)+(src/)?`;
const end = String.raw`(/|$)`;

function restrict(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function forbid(names, message, from = up) {
  return names.length === 0 ? [] : [{ regex: `${from}(${names.join('|')})${end}`, message }];
}

/** A room's own files, and those of the rooms inside it, for which `../` is still the room itself. */
const coreDepths = [
  { files: '*.ts', up: String.raw`^\.\./` },
  { files: '*/**/*.ts', up: String.raw`^(\.\./){2,}` },
];

const coreRooms = Object.keys(core).flatMap((room) => coreDepths.map((depth) => coreRoom(room, depth)));

function coreRoom(room, { files, up }) {
  const others = Object.keys(core).filter((name) => name !== room);
  const allowed = others.filter((name) => core[room].includes(name));
  return restrict(
    [`src/core/${room}/${files}`],
    [
      ...forbid(
        others.filter((name) => !allowed.includes(name)),
        `core/${room} may not depend on this room (eslint.config.mjs).`,
        up,
      ),
      ...forbid(
        ['app', 'hosts', 'pane', 'taskpane', 'web', 'commands', 'cli'],
        'The core knows nothing outside itself.',
      ),
      ...allowed.map((name) => ({ regex: `${up}${name}/(?!index$).+`, message: `Enter core/${name} by its index.` })),
      {
        regex: String.raw`^(?!\.|numfmt$).+`,
        message: 'The core is plain TypeScript; a library must earn its place here.',
      },
    ],
  );
}

const outerRooms = Object.keys(outer)
  .filter((room) => room !== 'core')
  .map((room) => {
    const others = Object.keys(outer).filter((name) => name !== room && !outer[room].includes(name));
    return restrict(
      [`src/${room}/**/*.{ts,tsx}`],
      forbid(others, `src/${room} may not depend on this folder (eslint.config.mjs).`),
    );
  });

/** Rooms that meet texts of any length: of files, cells, formulas. In the others texts are cut or a sentence long. */
const readers = [
  ...['app', 'cli', 'hosts', 'pane', 'web', 'taskpane'],
  ...['edits', 'reading', 'report', 'rules', 'derive', 'calculation', 'messages', 'formula', 'drawing'].map(
    (room) => `core/${room}`,
  ),
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'webpack/**', 'release/**', '*.js', '**/*.mjs'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...coreRooms,
  ...outerRooms,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/hosts/excel/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/hosts/excel says Excel.*' }] },
  },
  {
    // A pattern that tries again and again hangs on a few kB made for it: what comes from files is read by linear ones.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  {
    files: readers.map((room) => `src/${room}/**/*.{ts,tsx}`),
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-move': 'error' },
  },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
