import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { misplacedFiles } from './misplaced-files.ts';

function hints(...files: string[]): (string | undefined)[] {
  const others = new Map(files.map((file) => [file, { file, path: file, size: 0, stamp: '' }]));
  return misplacedFiles({ others }).map((problem) => describeProblem(problem, 'en').hint);
}

describe('files that nothing reads', () => {
  it.each([
    ['site.yml', 'Rename it to site.yaml.'],
    ['tags.yml', 'Rename it to tags.yaml.'],
  ])('%s is told', (file, hint) => expect(hints(file)).toEqual([hint]));

  it('are left alone where they are read, or beside what is', () => {
    expect(hints('site.yaml', 'site.yml')).toEqual([]);
    expect(hints('_config.yml', 'site.yaml', 'images/favicon.png')).toEqual([]);
  });
});
