import { builtinModules } from 'node:module';

/**
 * The walls between rooms, for dependency-cruiser: which rooms and packages each room may import, static or dynamic,
 * types included. `npm run walls` checks them; `walls.test.ts` tries one forbidden import of each kind.
 * src/README.md says what lives in each room.
 */

/** Rooms of pure functions: they may import these rooms and packages, and know neither Node nor a browser. */
const pureRooms = {
  diagnostics: { rooms: [], packages: [] },
  html: { rooms: [], packages: [] },
  config: { rooms: ['diagnostics'], packages: ['zod', 'yaml'] },
  generators: { rooms: ['config', 'diagnostics'], packages: ['smol-toml'] },
  posts: {
    rooms: ['config', 'diagnostics', 'html'],
    packages: ['entities', 'gray-matter', 'smol-toml', 'yaml', 'zod'],
  },
  markdown: {
    rooms: ['config', 'diagnostics', 'html', 'posts'],
    packages: ['satteri', 'shiki', 'katex', 'entities', 'gemoji', 'sanitize-html'],
  },
  variants: {
    rooms: ['config', 'diagnostics', 'html', 'posts'],
    packages: ['opencc-js', 'diff', 'entities'],
  },
  admin: { rooms: ['config', 'diagnostics', 'html', 'posts'], packages: [] },
  urls: { rooms: ['config', 'diagnostics', 'posts'], packages: [] },
  taxonomy: { rooms: ['config', 'diagnostics', 'posts', 'urls', 'variants'], packages: [] },
  feeds: {
    rooms: ['config', 'diagnostics', 'html', 'posts', 'taxonomy', 'urls', 'variants'],
    packages: ['entities'],
  },
  imports: {
    rooms: ['config', 'diagnostics', 'generators', 'posts', 'urls', 'variants'],
    packages: ['htmlparser2', 'entities', 'turndown', '@joplin/turndown-plugin-gfm', 'yaml'],
  },
  verify: {
    rooms: ['diagnostics', 'html', 'variants'],
    packages: ['diff', 'entities', 'html-validate', 'saxes'],
  },
  'search/query': { rooms: ['variants', 'urls'], packages: [] },
  search: {
    rooms: ['search/query', 'config', 'html', 'posts', 'urls', 'variants'],
    packages: ['entities', 'opencc-js'],
  },
  views: {
    rooms: [
      'config',
      'diagnostics',
      'feeds',
      'html',
      'markdown',
      'posts',
      'taxonomy',
      'urls',
      'variants',
      'search/query',
    ],
    packages: ['uqr'],
  },
};

/** The browser's rooms: no table of conversion may reach a reader, and no package but those of the service worker. */
const browserRooms = {
  client: { rooms: ['search/query', 'urls', 'variants', 'views', 'styles', 'offline'], packages: [] },
  offline: {
    rooms: [],
    packages: ['workbox-core', 'workbox-expiration', 'workbox-routing', 'workbox-strategies'],
  },
};

const allPure = Object.keys(pureRooms);

/** Rooms of glue, each of which may import only those before it. */
const glueOrder = [
  'admin',
  'store',
  'images',
  'workers',
  'search',
  'bundle',
  'jobs',
  'site',
  'render',
  'pipeline',
  'shares',
  'verify',
  'imports',
  'dev',
  'astro',
];

const glueRooms = Object.fromEntries(
  glueOrder.map((room, at) => [
    `glue/${room}`,
    { rooms: [...allPure, ...glueOrder.slice(0, at).map((earlier) => `glue/${earlier}`)] },
  ]),
);
glueRooms['glue/astro'].rooms.push('layouts');
glueRooms['glue/search'].rooms.push('client');
glueRooms['glue/render'].rooms.push('offline');

/** @type {Record<string, { rooms: string[], packages?: string[] }>} */
export const rooms = { ...pureRooms, ...browserRooms, ...glueRooms };

const notProgram = '\\.test\\.ts$|/fixtures/';

/** @param {string} room */
const pathOf = (room) => `^src/${room}/`;

/** @param {string} room */
function rulesOf(room) {
  const { rooms: allowed, packages } = rooms[room];
  const from = {
    path: pathOf(room),
    pathNot: `${notProgram}${room === 'search' ? '|^src/search/query/' : ''}`,
  };
  const reachable = [room, ...allowed].map((name) =>
    name === 'search' ? '^src/search/(?!query/)' : pathOf(name),
  );
  const ownGlue = room.startsWith('glue/') ? ['^src/glue/[^/]+$'] : [];
  const rules = [
    {
      name: `${room}-rooms`,
      comment: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}.`,
      severity: 'error',
      from,
      to: { path: '^(?:src|scripts)/', pathNot: [...reachable, ...ownGlue].join('|') },
    },
  ];
  if (packages === undefined) return rules;
  const known = packages.map((name) => `node_modules/${name}/`);
  return [
    ...rules,
    {
      name: `${room}-packages`,
      comment: `src/${room} may import ${packages.length === 0 ? 'no package' : packages.join(', ')}.`,
      severity: 'error',
      from,
      to: { pathNot: ['^(?:src|scripts)/', ...known].join('|'), dependencyTypesNot: ['core'] },
    },
    {
      name: `${room}-node`,
      comment: `src/${room} knows nothing of Node: its modules are not there in a browser.`,
      severity: 'error',
      from,
      to: { dependencyTypes: ['core'] },
    },
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.keys(rooms).flatMap(rulesOf),
    {
      name: 'scripts-apart',
      comment: 'Nothing of the program needs a script; arguments and output are the scripts’ own.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${notProgram}|^src/e2e/` },
      to: { path: '^scripts/' },
    },
    {
      name: 'tests-apart',
      comment: 'Tests and their fixtures are not part of the program; fuzz and torture are tests.',
      severity: 'error',
      from: { path: '^(?:src|scripts)/', pathNot: `${notProgram}|^src/e2e/|^scripts/(?:fuzz|torture)[/.]` },
      to: { path: notProgram },
    },
    {
      name: 'browser-tables',
      comment: 'Dictionaries are megabytes: the search in the browser works on the fold alone.',
      severity: 'error',
      from: { path: '^src/client/', pathNot: notProgram },
      to: { path: 'node_modules/opencc-js|^src/variants/(?:opencc|words|corrections)/', reachable: true },
    },
    {
      name: 'browser-node',
      comment: 'Nothing that a browser loads may need Node, however far away.',
      severity: 'error',
      from: { path: '^src/client/', pathNot: notProgram },
      to: { path: `^(?:node:)?(?:${builtinModules.join('|')})$`, reachable: true },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other’s values are one file, or a third is missing. Types may.',
      severity: 'error',
      from: { pathNot: notProgram },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import leads to a file or an installed package.',
      severity: 'error',
      from: { path: '^(?:src|scripts)/', pathNot: notProgram },
      to: { couldNotResolve: true, pathNot: '^(?:astro|virtual):' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|\\.jianfan|\\.astro|\\.package)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    extraExtensionsToScan: ['.astro', '.css'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
