import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { listFiles } from '../list-files.ts';
import { useImportedFolder } from './fixtures/imported-folder.ts';

const { path, read, runOn } = useImportedFolder();

let from: string;
beforeEach(() => (from = mkdtempSync(join(tmpdir(), 'jianfan-hostile-import-'))));
afterEach(() => rmSync(from, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), text);
  }
}

/** An item of an export, with these elements in place of usual ones. */
function item(id: number, elements: Record<string, string>): string {
  const all = {
    title: `題${id}`,
    link: `https://a.example/${id}/`,
    'wp:post_id': String(id),
    'wp:post_type': 'post',
    'wp:status': 'publish',
    'wp:post_date': '2020-01-01 09:00:00',
    'wp:post_name': `p${id}`,
    'content:encoded': '<![CDATA[<p>文。</p>]]>',
    ...elements,
  };
  return `<item>${Object.entries(all)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</item>`;
}

function wxr(items: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>甲</title><wp:base_blog_url>https://a.example</wp:base_blog_url>${items}</channel></rss>`;
}

async function outcome(source: string) {
  const { problems } = await runOn(join(from, source));
  return {
    told: problems.map(
      (problem) =>
        `${problem.file.replace(`${from}/`, '')} ${problem.severity} ${describeProblem(problem, 'en').message.slice(0, 160)}`,
    ),
    files: listFiles(path()).filter((file) => !/^(?:\.|package|node_modules|README)/.test(file)),
  };
}

describe('a WordPress export', () => {
  it('of names that lead out of the site stays in its folder', async () => {
    const names = [
      '../../../../evil',
      '..%2f..%2f..%2fevil',
      '/etc/evil',
      '..\\..\\evil',
      'con',
      '.',
      '\u202eevil',
      '',
    ];
    write({ 'a.xml': wxr(names.map((name, id) => item(id + 1, { 'wp:post_name': name })).join('')) });
    const { files } = await outcome('a.xml');
    expect(files).toMatchInlineSnapshot(`
      [
        "content/posts/-..-..-..-evil.md",
        "content/posts/-..-..-evil.md",
        "content/posts/-..-evil.md",
        "content/posts/con-.md",
        "content/posts/etc-evil.md",
        "content/posts/evil.md",
        "content/posts/題6.md",
        "content/posts/題8.md",
        "content/site.yaml",
      ]
    `);
  });

  it('of entities of its own shows them as they are written: none is looked up, none grows', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join(
      '',
    );
    const doctype = `<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY a0 "hit">${laughs}]>`;
    write({ 'a.xml': wxr(item(1, { title: '&secret; &a9;', 'content:encoded': '&a9; &secret;' }), doctype) });
    await outcome('a.xml');
    const post = read('content/posts/p1.md');
    expect(post.length).toBeLessThan(1000);
    expect(post).not.toContain('root:');
  });

  it('of uploads that lie elsewhere brings none of them', async () => {
    const secret = join(from, 'secret.txt');
    write({ 'secret.txt': '密', 'uploads/2020/a.png': 'x', 'uploads/b/c.txt': 'y' });
    const addresses = [
      'https://a.example/wp-content/uploads/../../secret.txt',
      'https://a.example/wp-content/uploads/..%2fsecret.txt',
      `https://a.example/wp-content/uploads/${secret}`,
      'https://a.example/wp-content/uploads/..\\secret.txt',
      'https://a.example/wp-content/uploads/',
      'https://a.example/wp-content/uploads/b',
      'https://a.example/wp-content/uploads/2020/a.png?x=../../secret.txt',
      'https://a.example/wp-content/uploads/\0secret.txt',
      'file:///etc/passwd',
    ];
    const attachments = addresses.map((url, id) =>
      item(id + 10, { 'wp:post_type': 'attachment', 'wp:attachment_url': url }),
    );
    const shown = addresses.map((url) => `<img src="${url}">`).join('');
    write({ 'a.xml': wxr(item(1, { 'content:encoded': `<![CDATA[${shown}]]>` }) + attachments.join('')) });
    const { files } = await outcome('a.xml');
    expect(files.filter((file) => file.startsWith('content/public'))).toEqual([
      'content/public/wp-content/uploads/2020/a.png',
    ]);
  });

  it('that is cut off, empty, of other data or no XML is told or read as far as it goes', async () => {
    write({
      'cut.xml': wxr(item(1, {}) + item(2, {})).slice(0, -120),
      'empty.xml': '',
      'feed.xml': '<rss><channel><item><title>a</title></item></channel></rss>',
      'noise.xml': '\0\u0001<<<>>>&&&;;;',
    });
    const told: string[] = [];
    for (const name of ['cut.xml', 'empty.xml', 'feed.xml', 'noise.xml'])
      told.push(`${name}: ${(await outcome(name)).told.join('; ')}`);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "cut.xml: 
      empty.xml: empty.xml error There is nothing here that Jianfan can import: no Markdown, no WordPress export, no saved pages of a Discuz site.
      feed.xml: feed.xml error There is nothing here that Jianfan can import: no Markdown, no WordPress export, no saved pages of a Discuz site.
      noise.xml: noise.xml error There is nothing here that Jianfan can import: no Markdown, no WordPress export, no saved pages of a Discuz site."
    `);
  });

  it('of frontmatter in its fields writes texts, not keys', async () => {
    const inject = '甲\n---\ndraft: true\npermalink: /feed.xml\n---\n<script>hit()</script>';
    write({
      'a.xml': wxr(
        item(1, {
          title: `<![CDATA[${inject}]]>`,
          'dc:creator': `<![CDATA[${inject}]]>`,
          'excerpt:encoded': `<![CDATA[${inject}]]>`,
          category: `<![CDATA[${inject}]]>`,
        }),
      ),
    });
    await outcome('a.xml');
    const [, front = ''] = read('content/posts/p1.md').split(/^---\n/m);
    expect(front.split('\n').filter((line) => /^draft:|^permalink: \/feed/.test(line))).toEqual([]);
  });
});

describe('a repository', () => {
  it('with links that lead out of it brings nothing of what they lead to', async () => {
    write({
      'old/_config.yml': 'title: 小站\n',
      'old/package.json': '{}',
      'old/source/_posts/a.md':
        '---\ntitle: 甲\ndate: 2020-01-01\n---\n![圖](../images/a.png) ![秘](/secret.png)',
      'secret.txt': '密',
    });
    for (const name of ['old/source/secret.png', 'old/source/_posts/b.md', 'old/source/CNAME'])
      symlinkSync(join(from, 'secret.txt'), join(from, name));
    symlinkSync('/etc', join(from, 'old/source/images'));
    const { files, told } = await outcome('old');
    for (const file of files) expect(read(file), file).not.toContain('密');
    expect([...files, ...told].join('\n')).toMatchInlineSnapshot(`
      "content/posts/a.md
      content/site.yaml
      source/CNAME error This link leads out of the content folder, to ../secret.txt, so it is not published.
      source/_posts/b.md error This link leads out of the content folder, to ../secret.txt, so it is not published.
      source/images error This link leads out of the content folder, to ../../../etc, so it is not published.
      source/secret.png error This link leads out of the content folder, to ../secret.txt, so it is not published."
    `);
  });

  it('of notebooks, drawings and archives tells what it does not read', async () => {
    write({
      'vault/.obsidian/app.json': '{}',
      'vault/a.md': '---\ntitle: 甲\n---\n![[b.excalidraw]] ![[c.ipynb]] ![[d.canvas]]',
      'vault/b.excalidraw.md':
        '---\nexcalidraw-plugin: parsed\n---\n# Drawing\n```json\n{"link":"javascript:hit()"}\n```',
      'vault/c.ipynb': '{"cells":[{"outputs":[{"data":{"text/html":["<script>hit()</script>"]}}]}]}',
      'vault/d.canvas':
        '{"nodes":[{"type":"file","file":"../../secret.txt"},{"type":"link","url":"javascript:hit()"}]}',
      'vault/e.zip': 'PK\u0003\u0004',
      'secret.txt': '密',
    });
    const { files, told } = await outcome('vault');
    for (const file of files) expect(read(file), file).not.toContain('密');
    expect([...files, ...told].join('\n')).toMatchInlineSnapshot(`
      "content/e.zip
      content/posts/a.md
      content/site.yaml
      c.ipynb info 1 file belongs to the old generator and was not imported.
      d.canvas info 1 file belongs to the old generator and was not imported."
    `);
  });
});
