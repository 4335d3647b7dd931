import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { walkHtml } from '../../html/walk.ts';
import { listFiles } from '../list-files.ts';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { verifyFolder } from '../verify/verify-folder.ts';
import { buildSite } from './build-site.ts';
import { checkSite } from './check-site.ts';
import { hostileBodies, hostileFields } from './fixtures/hostile-fields.ts';

const cache = join(projectRoot, '.jianfan');
const quiet = createProgress(process.stderr, true);

let root: string;
let content: string;
let out: string;
/** What a check said of all posts, and what verifying the site said that was built of those that it let pass. */
let checked: readonly Problem[];
let verified: readonly Problem[];

/** Names of the posts by what they hold, in the order of the fixtures. */
const posts = new Map<string, string>();
for (const [field, kinds] of Object.entries(hostileFields))
  for (const [kind, lines] of Object.entries(kinds)) posts.set(`${field}: ${kind}`, postOf(lines));
for (const [kind, body] of Object.entries(hostileBodies)) posts.set(`body: ${kind}`, postOf('', body));

function postOf(lines: string, body = '正文。'): string {
  const title = /^title:/m.test(lines) ? '' : 'title: 題\n';
  const date = /^date:/m.test(lines) ? '' : 'date: 2024-01-01\n';
  return `---\n${title}${date}${lines}${lines === '' ? '' : '\n'}---\n${body}\n`;
}

function fileOf(name: string): string {
  return `posts/${name.replace(/[^a-z0-9]+/gi, '-')}.md`;
}

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  root = mkdtempSync(join(cache, 'test-hostile-'));
  content = join(root, 'content');
  out = join(root, 'site');
  mkdirSync(join(content, 'posts'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'title: 小站\nurl: https://example.org\n');
  for (const [name, text] of posts) writeFileSync(join(content, fileOf(name)), text);
  checked = (await checkSite({ content, cache }, quiet)).problems;
  for (const { file, severity } of checked)
    if (severity === 'error') rmSync(join(content, file), { force: true });
  await buildSite({ content, out, cache, drafts: false, force: false, search: true }, quiet);
  verified = (await verifyFolder(out, quiet, { content, cache })).problems;
}, 600_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('hostile values of all fields', () => {
  it('are told with the post and the place', () => {
    const lines = [...posts.keys()].map((name) => [name, ...told(fileOf(name))].join('\n  '));
    expect(lines.join('\n')).toMatchSnapshot();
    const known = new Set([...posts.keys()].map(fileOf));
    expect(checked.filter(({ file }) => !known.has(file))).toEqual([]);
  });

  it('are no fault of ours', () => {
    const ours = new Set(['build-broken', 'markdown-failed', 'cache-unsaved']);
    expect(checked.filter(({ code }) => ours.has(code))).toEqual([]);
  });

  it('make a site of which every page, feed and address is right', () => {
    expect(verified.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('run nowhere', () => {
    const found: string[] = [];
    for (const file of listFiles(out).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(out, file), 'utf8');
      let isScript = false;
      walkHtml(html, {
        start(tag) {
          const written = html.slice(tag.start, tag.end);
          isScript = tag.name === 'script' && !written.includes('application/ld+json');
          if (/\son\w+\s*=/i.test(written.replace(/"[^"]*"/g, '""'))) found.push(`${file}: ${written}`);
          if (/(?:href|src|action)="\s*(?:javascript|vbscript|data:text)/i.test(written))
            found.push(`${file}: ${written}`);
        },
        text(from, to) {
          if (isScript && html.slice(from, to).includes('hit'))
            found.push(`${file}: ${html.slice(from, to)}`);
        },
      });
    }
    expect(found).toEqual([]);
  });

  it('change no rule of a host', () => {
    const rules = readFileSync(join(out, '_redirects'), 'utf8').split('\n');
    expect(rules.filter((rule) => rule !== '' && !/^\/\S*(?: [^\s/*:]+)* \/\S* 30[18]$/.test(rule))).toEqual(
      [],
    );
  });

  it('change no prototype', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { draft?: boolean }).draft).toBeUndefined();
  });
});

function told(file: string): string[] {
  return checked
    .filter((problem) => problem.file === file)
    .map((problem) => {
      const { line, column } = problem.position ?? { line: 0, column: 0 };
      const { message } = describeProblem(problem, 'en');
      return `${line}:${column} ${problem.severity} ${problem.code}: ${message.slice(0, 200)}`;
    });
}
