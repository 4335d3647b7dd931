import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config, { rooms } from './walls.config.js';

/** One forbidden import of each kind: the file that has it, the import, and the rule that refuses it. */
const forbidden: [file: string, source: string, rule: string][] = [
  ['src/diagnostics/a.ts', "import '../config/b.ts';", 'diagnostics-rooms'],
  ['src/posts/type.ts', "import type { B } from '../markdown/b.ts';\nexport type C = B;", 'posts-rooms'],
  ['src/posts/dynamic.ts', "export const b = () => import('../glue/store/b.ts');", 'posts-rooms'],
  ['src/posts/detour.ts', "import './../glue/store/b.ts';", 'posts-rooms'],
  ['src/posts/script.ts', "import '../../scripts/b.ts';", 'posts-rooms'],
  ['src/posts/bare-node.ts', "import 'fs';", 'posts-node'],
  ['src/posts/node.ts', "import 'node:fs';", 'posts-node'],
  ['src/posts/later-node.ts', "export const path = () => import('node:path');", 'posts-node'],
  ['src/posts/package.ts', "import 'sharp';", 'posts-packages'],
  ['src/posts/later-package.ts', "export const pc = () => import('picocolors');", 'posts-packages'],
  ['src/posts/framework.ts', "import 'astro';", 'posts-packages'],
  ['src/search/query/index.ts', "import '../b.ts';", 'search/query-rooms'],
  ['src/client/node.ts', "import 'node:fs';", 'client-node'],
  ['src/client/package.ts', "import 'zod';", 'client-packages'],
  ['src/client/tables.ts', "import '../variants/passage.ts';", 'browser-tables'],
  ['src/client/distant-node.ts', "import '../variants/file.ts';", 'browser-node'],
  ['src/glue/store/up.ts', "import '../workers/b.ts';", 'glue/store-rooms'],
  ['src/glue/workers/up.ts', "import '../jobs/b.ts';", 'glue/workers-rooms'],
  ['src/glue/jobs/up.ts', "import type { B } from '../site/b.ts';\nexport type C = B;", 'glue/jobs-rooms'],
  ['src/glue/site/up.ts', "import '../render/b.ts';", 'glue/site-rooms'],
  ['src/glue/render/up.ts', "export const b = () => import('../pipeline/b.ts');", 'glue/render-rooms'],
  ['src/glue/pipeline/up.ts', "import '../dev/b.ts';", 'glue/pipeline-rooms'],
  ['src/glue/dev/up.ts', "import '../astro/b.ts';", 'glue/dev-rooms'],
  ['src/views/fixture.ts', "import '../posts/fixtures/b.ts';", 'tests-apart'],
  ['src/glue/site/script.ts', "import '../../../scripts/b.ts';", 'scripts-apart'],
  ['src/urls/lost.ts', "import './nowhere.ts';", 'resolvable'],
  ['src/taxonomy/one.ts', "import { b } from './two.ts';\nexport const a = () => b;", 'no-circle'],
];

/** What those imports lead to. */
const others: Record<string, string> = {
  'src/config/b.ts': '',
  'src/markdown/b.ts': 'export type B = string;',
  'src/variants/passage.ts': "import './opencc/tables.ts';",
  'src/variants/opencc/tables.ts': '',
  'src/variants/file.ts': "export const path = () => import('node:path');",
  'src/search/b.ts': '',
  'src/posts/fixtures/b.ts': '',
  'src/taxonomy/two.ts': "import { a } from './one.ts';\nexport const b = () => a;",
  'scripts/b.ts': '',
  ...Object.fromEntries(
    ['store', 'workers', 'jobs', 'site', 'render', 'pipeline', 'dev', 'astro'].map((room) => [
      `src/glue/${room}/b.ts`,
      'export type B = string;',
    ]),
  ),
};

describe('the walls', () => {
  const root = mkdtempSync(join(tmpdir(), 'jianfan-walls-'));
  let broken: Set<string>;

  beforeAll(async () => {
    const files = { ...others, ...Object.fromEntries(forbidden.map(([file, source]) => [file, source])) };
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), source);
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    const { forbidden: rules, options } = config as IConfiguration;
    const { output } = await cruise(
      ['src', 'scripts'],
      { ...options, baseDir: root, validate: true, ruleSet: { forbidden: rules ?? [] } },
      { preserveSymlinks: true } as never,
    );
    const { violations } = (output as ICruiseResult).summary;
    broken = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`));
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it.each(forbidden)('%s: %s', (file, _, rule) => {
    expect(broken).toContain(`${rule} ${file}`);
  });

  it('go one way: no room is, by any way, before itself', () => {
    const before = (room: string, seen: ReadonlySet<string>): Set<string> => {
      const next = (rooms[room]?.rooms ?? []).filter((name) => !seen.has(name));
      return new Set([
        ...seen,
        ...next,
        ...next.flatMap((name) => [...before(name, new Set([...seen, ...next]))]),
      ]);
    };
    for (const room of Object.keys(rooms)) expect(before(room, new Set())).not.toContain(room);
  });
});

describe('names of a platform, and what templates import', () => {
  const lint = new ESLint({ overrideConfigFile: 'scripts/eslint.config.js' });

  it.each([
    ['src/posts/a.ts', 'export const home = process.env;', 'no-restricted-globals'],
    ['src/views/a.ts', 'export const title = document.title;', 'no-restricted-globals'],
    ['src/client/a.ts', 'export const bytes = Buffer.alloc(1);', 'no-restricted-globals'],
    ['src/glue/site/a.ts', 'export const wide = window.innerWidth;', 'no-restricted-globals'],
    ['src/components/A.astro', "---\nimport './../glue/store/hash.ts';\n---\n", 'no-restricted-imports'],
    ['src/components/A.astro', "---\nimport 'sharp';\n---\n", 'no-restricted-imports'],
    ['src/layouts/A.astro', "---\nawait import('../views/views.ts');\n---\n", 'no-restricted-syntax'],
  ])('%s: %s', async (filePath, source, rule) => {
    const [result] = await lint.lintText(source, { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});
