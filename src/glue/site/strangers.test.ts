import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUntrusted } from '../../config/trust.ts';
import { describeProblem } from '../../diagnostics/describe.ts';
import { projectRoot } from '../project.ts';
import { openSite } from './open-site.ts';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-strangers-'));
  content = join(root, 'content');
  git('init', '-q', '-b', 'main');
  write(owners);
  commit('of the owner');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const owners = {
  'site.yaml': 'title: 甲\nuntrusted: [guests/]',
  'posts/old.md': '---\ntitle: 舊\n---\n<script>alert(1)</script>',
  'posts/demo.html': '<script>alert(1)</script>',
  'guests/page.html': '<script>alert(1)</script>',
  'theme/head.html': '<meta name="theme-color" content="red">',
  'theme/components/SiteFooter.astro': '<p>甲</p>',
};

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function commit(message: string): void {
  git('add', '-A', '-f');
  git('commit', '-q', '-m', message);
}

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
}

/** Merges a stranger's branch as a host does for a pull request, and opens the site as the workflow has it checked. */
async function pullRequest(files: Record<string, string>, more?: () => void) {
  git('checkout', '-q', '-b', 'stranger');
  write(files);
  more?.();
  commit('of a stranger');
  git('checkout', '-q', 'main');
  write({ 'posts/newer.md': '---\ntitle: 新\n---\n<script>alert(1)</script>' });
  commit('meanwhile');
  git('merge', '-q', '--no-ff', '--no-edit', 'stranger');
  return open('HEAD^1');
}

async function open(untrustedSince: string, folder = content) {
  const { problems, theme, config, tree } = await openSite(folder, { untrustedSince });
  const told = problems.filter(({ code }) => code === 'file-untrusted' || code === 'commit-unknown');
  return {
    told: told.map(({ file, id }) => [file, ...(id === undefined ? [] : [id])].join(' ')),
    texts: told.map((problem) => describeProblem(problem, 'en')),
    components: [...theme.components.keys()],
    untrusted: tree.posts.map(({ file }) => file).filter((file) => isUntrusted(file, config)),
  };
}

describe('of a pull request', () => {
  it('the posts that it brings or changes are untrusted, and the owner’s own are as before', async () => {
    const { told, untrusted, components } = await pullRequest({
      'posts/new.md': '---\ntitle: 新\n---\n文',
      'posts/old.md': '---\ntitle: 舊\n---\n文',
    });
    expect(untrusted).toEqual(['posts/new.md', 'posts/old.md']);
    expect(components).toEqual(['SiteFooter']);
    // A guest's page is left out of every build, and told in every check.
    expect(told).toEqual(['guests/page.html']);
  });

  it('the programs that it brings or changes are told, and no component that may import them is compiled', async () => {
    const { told, components } = await pullRequest({
      'posts/demo.html': '<script>alert(2)</script>',
      'posts/worker.js': '',
    });
    expect(told).toEqual(['guests/page.html', 'posts/demo.html', 'posts/worker.js']);
    expect(components).toEqual([]);
  });

  it('a changed component is told', async () => {
    const { told, components } = await pullRequest({ 'theme/components/SiteFooter.astro': '<p>乙</p>' });
    expect(told).toContain('theme/components/SiteFooter.astro');
    expect(components).toEqual([]);
  });

  it('a link counts as what it leads to, and as itself', async () => {
    const link = () => symlinkSync('demo.html', join(content, 'posts/other.html'));
    const { told } = await pullRequest({ 'posts/old.md': '---\ntitle: 舊\n---\n文' }, link);
    expect(told).toContain('posts/other.html');
  });

  it('settings say who is trusted: where they change, nothing is, and only the change is told', async () => {
    const { told, texts, untrusted, components } = await pullRequest({ 'site.yaml': 'title: 甲\nmdx: true' });
    expect(told).toEqual(['site.yaml file-untrusted/settings']);
    expect(untrusted).toEqual(['posts/newer.md', 'posts/old.md']);
    expect(components).toEqual([]);
    expect(texts[0]).toMatchInlineSnapshot(`
      {
        "hint": "Leave site.yaml as it was, or let an owner of the site read the change and commit it.",
        "message": "This pull request changes the settings of the site, which say who is trusted, so no file is trusted.",
      }
    `);
  });

  it('settings that it removes count too', async () => {
    const { told } = await pullRequest({}, () => rmSync(join(content, 'site.yaml')));
    expect(told).toEqual(['site.yaml file-untrusted/settings']);
  });

  it('what was not committed is no owner’s', async () => {
    write({ 'posts/loose.html': '', 'posts/loose.md': '文' });
    const { told, untrusted } = await open('HEAD');
    expect(told).toEqual(['guests/page.html', 'posts/loose.html']);
    expect(untrusted).toEqual(['posts/loose.md']);
  });

  it.each(['f'.repeat(40), '--output=x', 'HEAD^9', ''])(
    'nothing is trusted where Git knows no commit %j',
    async (name) => {
      const { told, texts, untrusted } = await open(name);
      expect(told.filter((line) => !line.includes('/'))).toEqual([]);
      expect(untrusted).toEqual(['posts/old.md']);
      expect(texts.map(({ message }) => message).join('\n')).toContain(`Git knows no commit ${name} here`);
    },
  );

  it('nothing is trusted where the content is a submodule, whose history is the stranger’s own', async () => {
    rmSync(join(content, '.git'), { recursive: true, force: true });
    const whole = mkdtempSync(join(tmpdir(), 'jianfan-whole-'));
    try {
      execFileSync('git', ['init', '-q'], { cwd: whole });
      const add = ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', root, 'sub'];
      execFileSync('git', add, { cwd: whole, stdio: 'ignore' });
      const { problems } = await openSite(join(whole, 'sub/content'), { untrustedSince: 'HEAD' });
      expect(problems.map(({ code }) => code)).toContain('commit-unknown');
    } finally {
      rmSync(whole, { recursive: true, force: true });
    }
  });
});

/** The workflow that is shipped, and this repository's: how much they check out, and what they compare it with. */
const workflows = ['src/starter/common/site.yml', '.github/workflows/site.yml'].map((file) => {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  const build = text.slice(text.indexOf('--untrusted-since'));
  return {
    file,
    since: /--untrusted-since (\S+?)'/.exec(build)?.[1] ?? '',
    depth: /fetch-depth: (\d+)/.exec(build)?.[1] ?? '',
  };
});

describe.each(workflows)('a pull request as GitHub checks it out for $file', ({ since, depth }) => {
  let clone: string;
  beforeEach(() => (clone = mkdtempSync(join(tmpdir(), 'jianfan-checkout-'))));
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  /** What actions/checkout does with the merge that GitHub makes of a pull request: nothing older is there. */
  function checkOut(): string {
    git('update-ref', 'refs/pull/7/merge', 'HEAD');
    const sha = git('rev-parse', 'HEAD').toString().trim();
    const inClone = (...args: string[]) =>
      execFileSync('git', args, { cwd: clone, stdio: 'pipe' }).toString();
    inClone('init', '-q', '.');
    inClone('remote', 'add', 'origin', `file://${root}`);
    inClone(
      'fetch',
      '-q',
      '--no-tags',
      '--prune',
      `--depth=${depth}`,
      'origin',
      `+${sha}:refs/remotes/pull/7/merge`,
    );
    inClone('checkout', '-q', '--force', 'refs/remotes/pull/7/merge');
    expect(inClone('rev-parse', '--is-shallow-repository').trim()).toBe('true');
    return join(clone, 'content');
  }

  it('tells what the stranger brings from what the owner has, however old the branch is', async () => {
    git('checkout', '-q', '-b', 'stranger');
    for (const name of ['one', 'two', 'three']) {
      write({ [`posts/${name}.md`]: `---\ntitle: ${name}\n---\n<script>hit()</script>` });
      commit(name);
    }
    write({ 'posts/demo.html': '<script>alert(2)</script>' });
    commit('a page');
    git('checkout', '-q', 'main');
    for (const name of ['a', 'b', 'c']) {
      write({ [`posts/${name}.md`]: `---\ntitle: ${name}\n---\n<script>ours()</script>` });
      commit(name);
    }
    git('merge', '-q', '--no-ff', '--no-edit', 'stranger');
    const { untrusted, told } = await open(since, checkOut());
    expect(untrusted).toEqual(['posts/one.md', 'posts/three.md', 'posts/two.md']);
    expect(told).toEqual(['guests/page.html', 'posts/demo.html']);
  });

  it('sees settings that a merge of the stranger’s own hides', async () => {
    git('checkout', '-q', '-b', 'stranger');
    write({ 'posts/one.md': '---\ntitle: 一\n---\n文' });
    commit('one');
    git('checkout', '-q', 'main');
    write({ 'posts/a.md': '---\ntitle: 甲\n---\n文' });
    commit('a');
    git('checkout', '-q', 'stranger');
    git('merge', '-q', '--no-ff', '--no-commit', 'main');
    write({ 'site.yaml': 'title: 甲\nmdx: true' });
    commit('a merge that changes more than it merges');
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '--no-edit', 'stranger');
    const { told, untrusted } = await open(since, checkOut());
    expect(told).toEqual(['site.yaml file-untrusted/settings']);
    expect(untrusted).toContain('posts/old.md');
  });
});
