import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
      "posts/here.md
        4:8  warning  The picture ../images/none.png is nowhere in the content folder.  asset-missing
          Add the file beside the post or under images/, or correct its path; upper and lower case differ.
        9:36  warning  The picture gone.png is nowhere in the content folder.  asset-missing
          Add the file beside the post or under images/, or correct its path; upper and lower case differ.
        9:53  warning  The picture ../images/counter.PNG is nowhere in the content folder.  asset-missing
          Did you mean ../images/Counter.png? Upper and lower case differ.
        14:9  warning  The link #标题在次 leads to no place of this page: no heading there is called “标题在次”.  anchor-missing
          Did you mean #标题在此?
        14:23  warning  The link there.md#nowhere leads to no place of posts/there.md: no heading there is called “nowhere”.  anchor-missing
          Its headings are #那邊
        14:48  warning  The link nobody.md leads to no page or file of this site.  link-broken
          Link to the file of the post, for example ./other-post.md, or to its path on the site.
        14:68  warning  The link bare.md#x leads to no place of posts/bare.md: no heading there is called “x”.  anchor-missing
          That page has no headings: link to the page as a whole.
        14:84  warning  The link ther.md leads to no page or file of this site.  link-broken
          Did you mean ./there.md?
        14:98  warning  The link unready.md leads to no page or file of this site.  link-broken
          That file is there, but is not published: it is a draft, or was left out.
        20:4  warning  The link [[nobody]] leads to no page or file of this site.  link-broken
          Write the file name or the title of a post; put it in backticks if it is no link.
        20:20  warning  The link [[ther]] leads to no page or file of this site.  link-broken
          Did you mean [[there]]?
        20:30  warning  The link [[unready]] leads to no page or file of this site.  link-broken
          That file is there, but is not published: it is a draft, or was left out.
        20:42  warning  The link [[there#nowhere]] leads to no place of posts/there.md: no heading there is called “nowhere”.  anchor-missing
          Its headings are #那邊

      site.yaml
        7:23  warning  The menu's entry “没有” leads to /abuot/, which is no page of this site.  link-broken
          Give the path of a page, for example /about/ for pages/about.md.
        8:23  warning  The menu's entry “相对” leads to about.md, which is no page of this site.  link-broken
          Begin a path on the site with a slash: /about/

      15 warnings in 2 files
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
      `"坏的：没有这篇 ther unready <a href="/posts/there/#nowhere">there &gt; nowhere</a> <code translate="no">[[代码]]</code>"`,
    );
    const other = await readFile(join(scratch, 'site/zh-hant/posts/here/index.html'), 'utf8');
    expect(other).toContain('>換了字</a>');
  });
});
