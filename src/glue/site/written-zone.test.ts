import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writtenZone } from './written-zone.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-zone-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Posts with these lines of frontmatter. */
function posts(...dates: string[]) {
  return dates.map((line, at) => {
    const path = join(folder, `${at}.md`);
    writeFileSync(path, `---\ntitle: 甲\n${line}\n---\n`);
    return { file: `${at}.md`, path, size: 1, stamp: '' };
  });
}

it.each([
  ['all in UTC', ['date: 2014-05-28T23:31:07+00:00', 'date: "2014-05-29T00:31:07Z"'], 'UTC'],
  ['TOML in UTC', ['date = 2014-05-28T23:31:07Z'], 'UTC'],
  ['elsewhere', ['date: 2014-05-28T23:31:07+08:00', 'date: 2014-05-29T00:31:07Z'], undefined],
  ['no zone', ['date: 2014-05-28 23:31:07'], undefined],
  ['days alone', ['date: 2014-05-28'], undefined],
])('a site whose dates are written %s', (_, dates, zone) => {
  expect(writtenZone(posts(...dates))).toBe(zone);
});
