import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/glue/project.ts';

const inFolder = (folder: string) =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const pages = ['README.md', 'src/README.md', ...inFolder('.github'), ...inFolder('content/pages/manual')];

/** What a page links to and shows, outside code; addresses elsewhere and places on the page itself left out. */
function targetsOf(page: string): string[] {
  const text = readFileSync(join(projectRoot, page), 'utf8').replace(/^(`{3,})[^]*?^\1|`[^`\n]*`/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
    .map(([, target]) => (target ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('the documentation', () => {
  it.each(pages)('%s links to files that are there', (page) => {
    const lost = targetsOf(page).filter((target) => !existsSync(join(projectRoot, dirname(page), target)));
    expect(lost).toEqual([]);
  });
});
