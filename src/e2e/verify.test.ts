import { describe, expect, inject, it } from 'vitest';
import { join } from 'node:path';
import { projectRoot } from '../glue/project.ts';
import { createProgress } from '../glue/progress.ts';
import { verifyFolder } from '../glue/verify/verify-folder.ts';

describe('the magazine, as it is built', () => {
  it('has no error that jianfan verify would tell', async () => {
    const options = { content: inject('content'), cache: join(projectRoot, '.jianfan') };
    const { problems, pages, leftOut } = await verifyFolder(
      inject('out'),
      createProgress(process.stderr, true),
      options,
    );
    expect(leftOut).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pages).toBeGreaterThan(50);
  });
});
