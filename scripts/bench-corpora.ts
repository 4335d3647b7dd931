import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteCache } from '../src/glue/project.ts';
import { parseArguments } from './arguments.ts';
import type { Count } from './bench-corpora/compared.ts';
import { buildCorpus, corporaFolder, corpusNames, type CorpusResult } from './bench-corpora/build-corpus.ts';

const usage = `npm run bench:corpora [-- --only NAME] [--imported]

  Builds real blogs as they are and counts what came through, beside what their generators would publish
  (counted from frontmatter and file names by code of its own). The blogs lie in ../shared/data/corpora or in the
  folder that JIANFAN_CORPORA names.

  --only NAME  one blog
  --imported   each blog as jianfan import makes a site of it`;

const { values } = parseArguments(usage, {
  only: { type: 'string' },
  imported: { type: 'boolean', default: false },
});
const names = corpusNames().filter((name) => values.only === undefined || name === values.only);
if (names.length === 0) console.log(`No blogs in ${corporaFolder}.`);

const headings = [
  'blog',
  'posts',
  'titles',
  'dates',
  'tags',
  'tags on posts',
  'pictures shown',
  'links dead',
  'URLs kept',
  'breaks',
  'leaks',
  'warnings per 100',
  'of these, pictures that are not there',
];
const rows: string[][] = [];
const notes: string[] = [];
for (const name of names) {
  const folder = mkdtempSync(join(tmpdir(), 'jianfan-corpus-'));
  try {
    const imported = values.imported ? join(folder, 'imported') : undefined;
    const result = await buildCorpus(name, join(folder, 'site'), siteCache, imported);
    rows.push(rowOf(result));
    notes.push(`- ${name}: ${notesOf(result).join('; ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
for (const row of [headings, headings.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
console.log(`\n${notes.join('\n')}`);

/** Each cell has what is there of what was expected. */
function rowOf({ name, expected, measured, compared, report }: CorpusResult): string[] {
  const { posts } = report.json as { posts: number };
  const warnings = report.problems.filter(({ severity }) => severity !== 'info');
  const per100 = (count: number) => ((100 * count) / Math.max(1, posts)).toFixed(1);
  return [
    name,
    `${compared.published} of ${expected.posts}`,
    of(compared.titles),
    of(compared.days),
    `${measured.tags} of ${expected.tags}`,
    of(compared.tags),
    `${measured.shown} of ${expected.pictures}`,
    `${measured.lostLinks} of ${measured.links}`,
    expected.urls.length === 0 ? 'no settings' : `${measured.keptUrls} of ${expected.urls.length}`,
    expected.breaks === 0 ? '–' : `${measured.breaks} of ${expected.breaks}`,
    String(measured.leaks),
    per100(warnings.length),
    per100(warnings.filter(({ code }) => code === 'asset-missing').length),
  ];
}

function of({ there, expected }: Count): string {
  return expected === 0 ? '–' : `${there} of ${expected}`;
}

/** Says why numbers differ, and what the warnings are. */
function notesOf({ expected, measured, compared, report }: CorpusResult): string[] {
  const { tags } = measured;
  const counts = new Map<string, number>();
  for (const { code, severity } of report.problems)
    if (severity !== 'info') counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
  const differing = Object.entries({
    'titles that differ': compared.titles,
    'dates that differ': compared.days,
    'tags of posts that are fewer': compared.tags,
  }).flatMap(([words, { differing: examples }]) =>
    examples.length === 0 ? [] : [`${words}: ${examples.join('; ')}`],
  );
  return [
    ...differing,
    ...(expected.urls.length === 0
      ? ['the settings of its generator are not in the folder, so that nobody can tell its URLs']
      : []),
    ...(tags > expected.tags ? ['keywords stand for tags that posts lack'] : []),
    ...(tags < expected.tags ? ['names that differ by script, case or width are one tag'] : []),
    ...(measured.shown > expected.pictures
      ? ['covers and pictures in HTML are shown besides those in Markdown']
      : []),
    ...(measured.breaks > expected.breaks && expected.breaks > 0
      ? ['breaks in lists, quotations and HTML are shown besides those in paragraphs']
      : []),
    ...(measured.lostLinks > 0
      ? ['dead links are dead in the old site, or lead to what is not in the folder']
      : []),
    `warnings: ${codes.slice(0, 8).join(', ')}`,
  ];
}
