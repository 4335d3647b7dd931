import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { isActiveMarkup } from './active-markup.ts';
import { openSite } from './open-site.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'jianfan-untrusted-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;

const files: Record<string, string> = {
  'posts/a.md': '---\ntitle: 甲\n---\n文',
  'posts/demo.html': '<script>alert(1)</script>',
  'posts/quiet.svg': drawing('<path d="M0 0h9"/>'),
  'posts/loud.svg': drawing('<script>alert(1)</script>'),
  'posts/data.csv': '=1+1',
  'guests/page.html': '<script>alert(1)</script>',
  'guests/worker.js': 'onfetch = () => {}',
  'guests/a.png': 'x',
  'public/google1.html': 'google-site-verification',
  'public/_headers': '/*\n  X: y',
  'public/worker.js': '',
  'public/notes.txt': '<script>shown as it is</script>',
  'theme/head.html': '<script>alert(1)</script>',
  'theme/style.css': 'body { color: red }',
  'theme/components/SiteFooter.astro': '<p>甲</p>',
};

async function open(settings: string, options?: { untrusted: boolean }) {
  for (const [file, text] of Object.entries({ ...files, 'site.yaml': settings })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { problems, theme, statics } = await openSite(root, options);
  const refused = problems.filter(({ code }) => code === 'file-untrusted');
  const told = problems.filter(({ code }) => code === 'config-folder-unknown');
  return {
    refused: refused.map(({ file }) => file),
    theme,
    statics: [...statics.keys()],
    problems: refused,
    told,
  };
}

describe('files that could run a program', () => {
  it('are published where the site trusts them', async () => {
    const { refused, statics } = await open('title: 甲');
    expect(refused).toEqual([]);
    expect(statics).toEqual(expect.arrayContaining(['worker.js', '_headers', 'posts/demo.html']));
  });

  it('are left out of folders of guests', async () => {
    const { refused, statics } = await open('title: 甲\nuntrusted: [guests/]');
    expect(refused).toEqual(['guests/page.html', 'guests/worker.js']);
    expect(statics.filter((name) => name.startsWith('guests/'))).toEqual([]);
  });

  it('are left out beside untrusted posts; public/ and theme/ are the owner’s', async () => {
    const { refused, theme } = await open('title: 甲\ntrust: untrusted');
    expect(refused).toEqual(['guests/page.html', 'guests/worker.js', 'posts/demo.html', 'posts/loud.svg']);
    expect([...theme.components.keys()]).toEqual(['SiteFooter']);
  });

  it('are left out of all folders where all are guests’', async () => {
    const { refused } = await open('title: 甲\nuntrusted: [/]');
    expect(refused).toContain('posts/demo.html');
    expect(refused).toContain('public/worker.js');
  });

  it('stay where a name has no folder, and that is told', async () => {
    const { told } = await open('title: 甲\nuntrusted: [guests, gests/]');
    expect(told.map((problem) => [problem.position, describeProblem(problem, 'en').message])).toEqual([
      [{ line: 2, column: 21 }, 'The folder “gests” has no files, so this line has no effect.'],
    ]);
  });

  it('are left out of a stranger’s pull request wherever they lie: nothing of a theme is compiled or run', async () => {
    const { refused, theme, statics, problems } = await open('title: 甲', { untrusted: true });
    expect(refused).toEqual(
      Object.keys(files)
        .filter((file) => !/\.(?:md|png|csv|txt)$|quiet/.test(file))
        .sort(),
    );
    expect(theme.components.size + theme.files.length).toBe(0);
    expect(statics).toEqual(['notes.txt']);
    expect(problems[0] && describeProblem(problems[0], 'en')).toMatchInlineSnapshot(`
      {
        "hint": "Remove it. An owner of the site may add it where it is trusted: see trust and untrusted in site.yaml.",
        "message": "This file could run a program or change the site as a whole, and it is not trusted, so it is left out.",
      }
    `);
  });
});

describe('a drawing', () => {
  it.each([
    ['a shape', '<g style="fill: red"><path d="M0 0h9" onfocusable=""/></g>'.replace(' onfocusable=""', '')],
    ['a link', '<a href="https://example.org/"><text>甲</text></a>'],
    ['a picture inside', '<image href="data:image/png;base64,AAAA"/>'],
    ['an animation', '<circle r="1"><animate attributeName="r" values="1;2"/></circle>'],
  ])('with %s is quiet', (_, inside) => {
    expect(isActiveMarkup(Buffer.from(drawing(inside)))).toBe(false);
  });

  it.each([
    ['a script', drawing('<script>alert(1)</script>')],
    [
      'a script under another name',
      drawing('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
    ],
    ['a script of HTML', drawing('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>')],
    ['a handler', drawing('<path onclick="alert(1)"/>')],
    ['HTML inside', drawing('<foreignObject><p/></foreignObject>')],
    ['a link to a script', drawing('<a xlink:href="java&#10;script:alert(1)"/>')],
    ['an animated link', drawing('<a><set attributeName="xlink:href" to="https://a.example"/></a>')],
    ['a link to a page of data', drawing('<a href="data:text/html,x"/>')],
    ['a drawing of data', drawing('<use href="data:image/svg+xml,x#a"/>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${drawing('&x;')}`],
    ['a style sheet that transforms', `<?xml-stylesheet type="text/xsl" href="a.xsl"?>${drawing('')}`],
    ['another encoding', `<?xml version="1.0" encoding="utf-7"?>${drawing('')}`],
    ['no XML', '<svg onload=alert(1)>'],
  ])('with %s is active', (_, text) => {
    expect(isActiveMarkup(Buffer.from(text))).toBe(true);
  });

  it('in UTF-16 is active', () => {
    expect(isActiveMarkup(Buffer.from(`\ufeff${drawing('')}`, 'utf16le'))).toBe(true);
  });
});

describe('a file of any name beside an untrusted post', () => {
  const page = '<html><script>alert(1)</script></html>';
  const xml = '<r><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></r>';
  it.each([
    ['schema.xsd', xml],
    ['route.gpx', `<?xml version="1.0"?>\n${xml}`],
    ['nameless', `\ufeff \n${page}`],
    ['commented', `<!-- a --><r><script>alert(1)</script></r>`],
    ['wide.bin', Buffer.from(page, 'utf16le')],
    ['late.dat', ' '.repeat(5000) + xml],
    ['shell.php', '<?php system($_GET["c"]);'],
    ['shell.phtml', ''],
    ['module.mts', 'export {}'],
    ['.well-known/acme-challenge/token', 'token.thumbprint'],
    ['public/ads.txt', 'a.example, 1, DIRECT'],
    ['public/security.txt', 'Contact: mailto:a@b.example'],
  ])('is left out: %s', async (name, text) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    expect((await open('title: 甲', { untrusted: true })).refused).toContain(name);
  });

  it.each([
    ['route.gpx', '<?xml version="1.0"?>\n<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk/></gpx>'],
    ['empty', ''],
    ['picture.png', Buffer.from('89504e470d0a1a0a3c', 'hex')],
    ['notes.txt', page],
    ['data.csv', '<5,>6'],
  ])('stays: %s', async (name, text) => {
    writeFileSync(join(root, name), text);
    expect((await open('title: 甲', { untrusted: true })).refused).not.toContain(name);
  });
});
