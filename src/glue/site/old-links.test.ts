import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSite } from '../pipeline/build-site.ts';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';

const scratch = await mkdtemp(join(tmpdir(), 'jianfan-old-links-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

it('links by the URLs of an older site lead to their posts, and the pattern that keeps those URLs is named', async () => {
  const posts = join(scratch, 'content/posts');
  await mkdir(posts, { recursive: true });
  const head = (title: string) => `---\ntitle: ${title}\ndate: 2014-05-28\n---\n\n`;
  for (const [name, title] of [
    ['first', '第一篇'],
    ['second', '第二篇'],
    ['third', '第三篇'],
  ] as const)
    await writeFile(join(posts, `${name}.md`), `${head(title)}这里没有链接。\n`);
  const links = ['first', 'second', 'third'].map((name) => `[${name}](/2014/05/28/${name}.html)`);
  await writeFile(join(posts, 'here.md'), `${head('目录')}${links.join('、')}。\n`);

  const { problems } = await buildSite(
    {
      content: join(scratch, 'content'),
      out: join(scratch, 'site'),
      cache: join(projectRoot, '.jianfan'),
      drafts: false,
      force: false,
      search: false,
    },
    createProgress(process.stderr, true),
  );
  expect(problems.map(({ code, file, values }) => ({ code, file, values }))).toEqual([
    {
      code: 'link-old-pattern',
      file: 'site.yaml',
      values: { count: 3, example: '/2014/05/28/first.html', pattern: '/:year/:month/:day/:slug.html' },
    },
  ]);
  const page = await readFile(join(scratch, 'site/posts/here/index.html'), 'utf8');
  expect(page).toContain('<a href="/posts/first/">first</a>');
});
