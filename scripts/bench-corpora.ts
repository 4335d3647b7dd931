import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteCache } from '../src/glue/project.ts';
import { parseArguments } from './arguments.ts';
import { buildCorpus, corporaFolder, corpusNames, type CorpusResult } from './bench-corpora/build-corpus.ts';

const usage = `npm run bench:corpora [-- --only NAME]

  Builds real blogs as they are and counts what came through, beside what their generators would publish
  (counted from frontmatter and file names by code of its own). The blogs lie in ../shared/data/corpora or in the
  folder that JIANFAN_CORPORA names.

  --only NAME  one blog`;

const { values } = parseArguments(usage, { only: { type: 'string' } });
const names = corpusNames().filter((name) => values.only === undefined || name === values.only);
if (names.length === 0) console.log(`No blogs in ${corporaFolder}.`);

const headings = [
  'blog',
  'posts',
  'tags',
  'pictures lost',
  'links dead',
  'URLs kept',
  'breaks',
  'leaks',
  'warnings per 100',
];
const rows: string[][] = [];
for (const name of names) {
  const folder = mkdtempSync(join(tmpdir(), 'jianfan-corpus-'));
  try {
    rows.push(rowOf(await buildCorpus(name, join(folder, 'site'), siteCache)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const row of [headings, headings.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);

/** Each cell has what is there of what was expected. */
function rowOf({ name, expected, measured, report }: CorpusResult): string[] {
  const { posts, tags } = report.json as { posts: number; tags: number };
  const warnings = report.problems.filter(({ severity }) => severity !== 'info').length;
  return [
    name,
    `${posts} of ${expected.posts}`,
    `${tags} of ${expected.tags}`,
    `${measured.shown} of ${expected.pictures}`,
    `${measured.lostLinks} of ${measured.links}`,
    expected.urls.length === 0 ? 'no settings' : `${measured.keptUrls} of ${expected.urls.length}`,
    expected.breaks === 0 ? '–' : `${measured.breaks} of ${expected.breaks}`,
    String(measured.leaks),
    ((100 * warnings) / Math.max(1, posts)).toFixed(1),
  ];
}
