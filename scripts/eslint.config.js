import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import regexp from 'eslint-plugin-regexp';
import { rooms } from './walls.config.js';

/** Rooms of pure functions: see walls.config.js, which checks what they import. */
const pureRooms = Object.keys(rooms).filter(
  (room) => room !== 'client' && room !== 'offline' && !room.startsWith('glue/'),
);

const nodeGlobals = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename', 'setImmediate'];
const browserGlobals = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'location',
  'history',
];

/** Forbids names of a platform that a room must not know of. */
const withoutGlobals = (files, names) => ({
  files,
  ignores: ['**/*.test.ts', '**/fixtures/**'],
  rules: {
    'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: 'See src/README.md.' }))],
  },
});

/** Templates show view models and know nothing else; dependency-cruiser does not read their language. */
const templateWalls = {
  files: ['src/{layouts,components}/**/*.astro'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(?:\\./)?(?:\\.\\./)+(?!views/|components/|layouts/|client/|styles/)',
            message: 'A template imports views, components, client and styles: see src/README.md.',
          },
          { regex: '^[^.]', message: 'A template needs no package: its view model is complete.' },
        ],
      },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportExpression', message: 'A template has all it needs before it renders.' },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/**', '.jianfan/**', '.package/**', '.astro/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Import what you use from where it is.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    ignores: ['**/*.test.ts', '**/fixtures/**', 'src/e2e/**'],
    // A post, a comment or an imported page is a stranger's: no new pattern takes time that grows faster than its text
    // (issue 18). lint-suppressions.json counts the older ones, on runs of one sign that pathological.test.ts tries.
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true }],
    },
  },
  templateWalls,
  withoutGlobals(
    pureRooms.map((room) => `src/${room}/**/*.ts`),
    [...nodeGlobals, ...browserGlobals],
  ),
  withoutGlobals(['src/client/**/*.ts', 'src/offline/**/*.ts'], nodeGlobals),
  withoutGlobals(['src/glue/**/*.ts'], browserGlobals),
  { files: ['scripts/**', 'src/e2e/**', '**/*.test.ts'], rules: { 'no-console': 'off', 'max-lines': 'off' } },
);
