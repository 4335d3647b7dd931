import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportTerminal } from '../../diagnostics/report-terminal.ts';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { buildSite } from '../pipeline/build-site.ts';

const scratch = await mkdtemp(join(tmpdir(), 'jianfan-references-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

const report = await buildSite(
  {
    content: join(projectRoot, 'src/glue/pipeline/fixtures/lost-references'),
    out: join(scratch, 'site'),
    cache: join(projectRoot, '.jianfan'),
    drafts: false,
    force: false,
    search: false,
  },
  createProgress(process.stderr, true),
);

describe('references that lead nowhere', () => {
  it('are told once each, with their place and what may be meant', () => {
    expect(reportTerminal(report.problems)).toMatchInlineSnapshot(`
      "posts/here.md:4:8 asset-missing (warning)
        The picture “../images/none.png” does not exist.
        Add the file beside the post or in images/, or correct the path. Upper and lower case matter.

      posts/here.md:9:36 asset-missing (warning)
        The picture “gone.png” does not exist.
        Add the file beside the post or in images/, or correct the path. Upper and lower case matter.

      posts/here.md:9:53 asset-missing (warning)
        The picture “../images/counter.PNG” does not exist.
        Did you mean ../images/Counter.png? Upper and lower case matter.

      posts/here.md:14:9 anchor-missing (warning)
        The link “#标题在次” leads nowhere in this page, which has no heading “标题在次”.
        Did you mean #标题在此?

      posts/here.md:14:23 anchor-missing (warning)
        The link “there.md#nowhere” leads nowhere in posts/there.md, which has no heading “nowhere”.
        Its headings are: #那邊

      posts/here.md:14:48 link-broken (warning)
        The link “nobody.md” leads to no page or file of this site.
        Link to the file of the post, for example ./other-post.md, or to its path on the site.

      posts/here.md:14:68 anchor-missing (warning)
        The link “bare.md#x” leads nowhere in posts/bare.md, which has no heading “x”.
        It has no headings at all. Link to the page as a whole.

      posts/here.md:14:84 link-broken (warning)
        The link “ther.md” leads to no page or file of this site.
        Did you mean ./there.md?

      posts/here.md:14:98 link-broken (warning)
        The link “unready.md” leads to no page or file of this site.
        The file exists but is not published: it is a draft, or was left out.

      posts/here.md:20:4 link-broken (warning)
        The link “[[nobody]]” leads to no page or file of this site.
        Write the file name or the title of a post. If this is not a link, put it in backticks.

      posts/here.md:20:20 link-broken (warning)
        The link “[[ther]]” leads to no page or file of this site.
        Did you mean [[there]]?

      posts/here.md:20:30 link-broken (warning)
        The link “[[unready]]” leads to no page or file of this site.
        The file exists but is not published: it is a draft, or was left out.

      posts/here.md:20:42 anchor-missing (warning)
        The link “[[there#nowhere]]” leads nowhere in posts/there.md, which has no heading “nowhere”.
        Its headings are: #那邊

      posts/media.md:6:22 asset-missing (warning)
        The file “kettle.mp4” does not exist.
        Add the file beside the post or in images/, or correct the path. Upper and lower case matter.

      posts/media.md:6:42 asset-missing (warning)
        The picture “../images/Conter.png” does not exist.
        Did you mean ../images/Counter.png? Upper and lower case matter.

      posts/media.md:8:89 asset-missing (warning)
        The picture “../images/gone@2x.png” does not exist.
        Add the file beside the post or in images/, or correct the path. Upper and lower case matter.

      posts/media.md:10:30 asset-missing (warning)
        The picture “../images/wall.png” does not exist.
        Add the file beside the post or in images/, or correct the path. Upper and lower case matter.

      site.yaml:7:23 link-broken (warning)
        The menu entry “没有” leads to /abuot/, which is not a page of this site.
        Write the path of a page, for example /about/ for pages/about.md.

      site.yaml:8:23 link-broken (warning)
        The menu entry “相对” leads to about.md, which is not a page of this site.
        Begin a path on the site with a slash:
          url: /about/

      19 warnings in 3 files
      "
    `);
  });

  it('leave those alone that name a heading in its other script, which lead to it', async () => {
    const page = await readFile(join(scratch, 'site/posts/here/index.html'), 'utf8');
    const hrefs = [...page.matchAll(/<a href="([^"]*)">(?:对面的写法|那边)</g)].map(([, href = '']) =>
      decodeURI(href),
    );
    expect(hrefs).toEqual(['#标题在此', '/posts/there/#那邊', '/posts/there/#那邊']);
  });

  it('are text where they were wikilinks', async () => {
    const page = await readFile(join(scratch, 'site/posts/here/index.html'), 'utf8');
    const [, found, lost] =
      /<p>好的：(<a href="[^"]*">there<.*?)<\/p>\s*<p>(坏的：没有这篇.*?)<\/p>/s.exec(page) ?? [];
    expect(found).toMatchInlineSnapshot(
      `"<a href="/posts/there/">there</a> <a href="/posts/there/">换了字</a> <a href="/posts/bare/">没有标题</a> <a href="/posts/there/">posts/there.md</a> <a href="/posts/there/#那邊">there &gt; 那边</a> <a href="#标题在此">这里</a>"`,
    );
    expect(lost).toMatchInlineSnapshot(
      `"坏的：没有这篇 [[ther]] [[unready]] <a href="/posts/there/#nowhere">there &gt; nowhere</a> <code translate="no">[[代码]]</code>"`,
    );
    const other = await readFile(join(scratch, 'site/zh-hant/posts/here/index.html'), 'utf8');
    expect(other).toContain('>換了字</a>');
  });
});

describe('names in double brackets where no post is linked so', () => {
  it('are text, unless they nearly name a post', async () => {
    const content = join(scratch, 'plain/posts');
    await mkdir(content, { recursive: true });
    await writeFile(
      join(content, 'shell.md'),
      '---\ntitle: 方括号\ndate: 2024-05-28\n---\n\n判断用 [[和]]，见 [[方括]]。\n',
    );
    const { problems } = await buildSite(
      {
        content: join(scratch, 'plain'),
        out: join(scratch, 'plain-site'),
        cache: join(projectRoot, '.jianfan'),
        drafts: false,
        force: false,
        search: false,
      },
      createProgress(process.stderr, true),
    );
    expect(problems.map(({ code, values }) => [code, values?.['target']])).toEqual([
      ['link-broken', expect.stringContaining('方括')],
    ]);
    const page = await readFile(join(scratch, 'plain-site/posts/shell/index.html'), 'utf8');
    expect(page).toContain('判断用 [[和]]，见 [[方括]]。');
  });
});
