import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/glue/list-files.ts';
import { projectRoot } from '../../src/glue/project.ts';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { needs?: string | string[]; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

describe.each(['.github/workflows/site.yml', 'src/starter/common/site.yml'])('the workflow %s', (file) => {
  const workflow = parse(read(file)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('names every action by its commit, with the version beside it', () => {
    const used = [...read(file).matchAll(/uses: (.*)/g)].map(([, action]) => action ?? '');
    expect(used.filter((action) => !/^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
      [],
    );
  });

  it('may only read, but for the job that publishes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('installs without running what packages bring', () => {
    const installs = steps.map(({ run }) => run ?? '').filter((run) => run.startsWith('npm ci'));
    expect(installs).toEqual(['npm ci --ignore-scripts']);
  });

  // A branch, a title or a file's name may be `$(curl …)`: what GitHub fills in becomes part of a script.
  it('puts nothing that others name into a script', () => {
    expect(steps.map(({ run }) => run ?? '').filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('runs no pull request with rights or secrets of the repository', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'workflow_dispatch']);
    expect(read(file)).not.toContain('secrets.');
  });

  it('leaves no token in the folder that is built', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it('hands on to be published only what the main branch built', () => {
    const uploads = steps.filter(({ uses }) => uses?.includes('upload-pages-artifact') === true);
    expect(uploads.map((step) => step.if)).toEqual(["github.ref == 'refs/heads/main'"]);
  });

  it('checks a pull request, and publishes nothing that did not build', () => {
    const check = steps.find(({ run }) => /\bcheck(?: |$)/.test(run ?? ''));
    expect(check?.if).toBe("github.event_name == 'pull_request'");
    expect([workflow.jobs['deploy']?.needs].flat()).toContain('build');
  });
});

describe('the workflow of a new site', () => {
  const root = mkdtempSync(join(tmpdir(), 'jianfan-fork-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  function commit(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    git('add', '-A', '-f');
    git('commit', '-q', '-m', 'x');
  }

  it('takes of a stranger’s branch the content alone, before anything is installed', () => {
    git('init', '-q', '-b', 'main');
    commit({ 'package.json': '{}', 'content/site.yaml': 'title: 甲', 'content/posts/old.md': '舊' });
    git('checkout', '-q', '-b', 'stranger');
    rmSync(join(root, 'content/posts/old.md'));
    commit({
      'package.json': '{"dependencies":{"jianfan":"github:evil/jianfan"}}',
      'package-lock.json': '{}',
      '.npmrc': 'node-options=--require=./evil.js',
      'evil.js': '',
      '.jianfan/bundles/x/entry.mjs': '',
      'dist/index.html': '',
      'content/posts/new.md': '新',
    });
    git('checkout', '-q', 'main');
    commit({ 'content/posts/newer.md': '更新' });
    git('merge', '-q', '--no-ff', '--no-edit', 'stranger');

    const { jobs } = parse(read('src/starter/common/site.yml')) as Workflow;
    const steps = jobs['build']?.steps ?? [];
    const at = steps.findIndex(({ run }) => run?.startsWith('git restore') === true);
    expect(steps[at]?.if).toBe('github.event.pull_request.head.repo.fork');
    expect(at).toBeLessThan(steps.findIndex(({ run }) => run?.startsWith('npm ') === true));
    execFileSync('bash', ['-e', '-c', steps[at]?.run ?? 'false'], { cwd: root });
    expect(listFiles(root).filter((file) => !file.startsWith('.git/'))).toEqual([
      'content/posts/new.md',
      'content/posts/newer.md',
      'content/site.yaml',
      'package.json',
    ]);
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe('{}');
  });
});

describe('this repository', () => {
  it('publishes nothing that fails the engine’s tests, which a post does not run', () => {
    const { jobs } = parse(read('.github/workflows/site.yml')) as Workflow;
    expect([jobs['deploy']?.needs].flat()).toContain('test');
    expect(jobs['test']).toMatchObject({ if: "needs.changes.outputs.engine == 'true'" });
  });
});
