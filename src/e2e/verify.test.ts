import { describe, expect, inject, it } from 'vitest';
import { createProgress } from '../glue/progress.ts';
import { verifyFolder } from '../glue/verify/verify-folder.ts';

describe('the magazine, as it is built', () => {
  it('has no error that jianfan verify would tell', () => {
    const { problems, pages } = verifyFolder(inject('out'), createProgress(process.stderr, true));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pages).toBeGreaterThan(50);
  });
});
