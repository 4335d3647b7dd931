import { describe, expect, it } from 'vitest';
import { misplacedFiles } from './misplaced-files.ts';

function hints(...files: string[]): (string | undefined)[] {
  const others = new Map(files.map((file) => [file, { file, path: file, size: 0, mtime: 0 }]));
  return misplacedFiles({ others }).map(({ hint }) => hint);
}

describe('files that nothing reads', () => {
  it.each([
    ['site.yml', 'Rename it to site.yaml.'],
    ['tags.yml', 'Rename it to tags.yaml.'],
    ['CNAME', 'Move it to public/CNAME'],
    ['static/CNAME', 'Move it to public/CNAME'],
    ['google1a2b3c.html', 'Move it to public/google1a2b3c.html'],
    ['baidu_verify_code-x.html', 'Move it to public/baidu_verify_code-x.html'],
  ])('%s is told', (file, hint) => expect(hints(file)).toEqual([hint]));

  it('are left alone where they are read, or beside what is', () => {
    expect(hints('site.yaml', 'site.yml', 'public/CNAME', 'public/robots.txt', 'posts/CNAME')).toEqual([]);
    expect(hints('_config.yml', 'site.yaml', 'images/favicon.png')).toEqual([]);
  });
});
