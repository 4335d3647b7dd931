import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/glue/project.ts';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { needs?: string | string[]; steps: { uses?: string; run?: string; if?: string }[] }>;
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

  it('checks a pull request, and publishes nothing that did not build', () => {
    const check = steps.find(({ run }) => /\bcheck(?: |$)/.test(run ?? ''));
    expect(check?.if).toBe("github.event_name == 'pull_request'");
    expect([workflow.jobs['deploy']?.needs].flat()).toContain('build');
  });
});

describe('this repository', () => {
  it('publishes nothing that fails the engine’s tests, which a post does not run', () => {
    const { jobs } = parse(read('.github/workflows/site.yml')) as Workflow;
    expect([jobs['deploy']?.needs].flat()).toContain('test');
    expect(jobs['test']).toMatchObject({ if: "needs.changes.outputs.engine == 'true'" });
  });
});
