import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms and what each may import from its siblings: DESIGN §2. Data flows downwards. */
const rooms = {
  diagnostics: [],
  config: ['diagnostics'],
  generators: ['config', 'diagnostics'],
  posts: ['config', 'diagnostics'],
  markdown: ['diagnostics', 'posts'],
  variants: ['config', 'diagnostics', 'posts'],
  urls: ['config', 'posts', 'taxonomy', 'diagnostics'],
  taxonomy: ['posts', 'variants', 'urls', 'config', 'diagnostics'],
  feeds: ['posts', 'taxonomy', 'urls', 'variants', 'config'],
  search: ['posts', 'urls', 'variants', 'config'],
  views: ['config', 'diagnostics', 'posts', 'variants', 'taxonomy', 'urls', 'markdown', 'feeds'],
  layouts: ['views', 'components', 'client', 'styles'],
  components: ['views', 'client', 'styles'],
  client: ['views', 'search', 'urls', 'variants', 'styles'],
};
const pureRooms = [
  'diagnostics',
  'config',
  'generators',
  'posts',
  'markdown',
  'variants',
  'urls',
  'taxonomy',
  'feeds',
  'search',
  'views',
];
const allRooms = [...Object.keys(rooms), 'glue', 'e2e', 'pages', 'styles'];

/** One block of rules per room: the siblings it may not import, and for pure rooms the platform. */
const walls = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = allRooms.filter((other) => other !== room && !allowed.includes(other));
  const patterns = [
    {
      group: forbidden.flatMap((other) => [
        `../${other}/*`,
        `../${other}/**`,
        `../../${other}/**`,
        `../../../${other}/**`,
      ]),
      message: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}: DESIGN §2.`,
    },
  ];
  if (pureRooms.includes(room))
    patterns.push({
      group: ['astro:*', 'astro', 'node:*'],
      message: 'A pure room has no platform: DESIGN §2.',
    });
  return {
    files: [`src/${room}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts', '**/fixtures/**'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  { ignores: ['dist/**', '.jianfan/**', '.astro/**', 'node_modules/**'] },
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
  ...walls,
  { files: ['scripts/**', 'src/e2e/**', '**/*.test.ts'], rules: { 'no-console': 'off', 'max-lines': 'off' } },
);
