import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postText, type SyntheticPost } from '../corpus.ts';
import { site, tagDescriptions, tagsYaml } from '../site-texts.ts';
import { vocabularyIn } from '../vocabulary.ts';
import { writeFiles } from '../write-files.ts';
import { hugoLayouts } from './hugo-layouts.ts';
import { pagefindCommand } from './packages.ts';
import type { Peer } from './peer.ts';

const config = `baseURL = '${site.url}/'
languageCode = 'zh-Hans'
title = '${site.title}'
timeZone = '${site.timeZone}'
hasCJKLanguage = true
disableAliases = true
disableKinds = []

[params]
description = '${site.description}'

[taxonomies]
tag = 'tags'
category = 'category'
author = 'author'

[permalinks]
posts = '/posts/:slug/'

[outputs]
home = ['HTML', 'RSS']
section = ['HTML']
taxonomy = ['HTML']
term = ['HTML', 'RSS']

[markup.highlight]
noClasses = false
`;

/** Finds Hugo on the machine and gives it a site in a folder; undefined when there is none. */
export function createHugo(folder: string, seed: number): Peer | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const out = join(folder, 'public');
  const descriptions = tagDescriptions(seed);
  const months = new Set<string>();
  const writeTags = () => writeFiles(folder, [['data/tags.yaml', tagsYaml(descriptions)]]);
  writeFiles(folder, [['config.toml', config], ...Object.entries(hugoLayouts), ...sectionFiles()]);
  writeTags();
  return {
    name: 'Hugo',
    note: `${stdout.split(/[\s+-]/)[1] ?? ''}; one script, without related posts, JSON feeds and search`,
    out,
    build: (search) => [
      {
        program: 'hugo',
        args: ['--source', folder, '--cacheDir', join(folder, 'cache'), '--quiet'],
        cwd: folder,
      },
      ...(search ? [pagefindCommand(out)] : []),
    ],
    preview: ({ slug }) => ({
      program: 'hugo',
      args: ['server', '--source', folder, '--cacheDir', join(folder, 'cache'), '--port', '4332'],
      cwd: folder,
      url: `http://localhost:4332/posts/${slug}/`,
    }),
    clean() {
      for (const made of ['public', 'resources', 'cache'])
        rmSync(join(folder, made), { recursive: true, force: true });
    },
    writePosts(posts) {
      writeFiles(folder, hugoFiles(posts, months));
    },
    describeTag(tag, description) {
      descriptions[tag] = description;
      writeTags();
    },
    editTemplate(text) {
      const file = join(folder, 'layouts/partials/footer.html');
      writeFileSync(file, `${readFileSync(file, 'utf8')}<p>${text}</p>`);
    },
  };
}

/** Sections of category, whose pages have no feed of their own, and the overview of the archive. */
function sectionFiles(): [string, string][] {
  const { topics } = vocabularyIn('hans');
  const categories = topics.map(({ name }): [string, string] => [
    `content/category/${name}/_index.md`,
    `---\ntitle: ${name}\noutputs: [html]\n---\n`,
  ]);
  return [...categories, ['content/posts/_index.md', '---\ntitle: 归档\nlevel: all\n---\n']];
}

/** Files posts by year and month, so that Hugo's own sections are the archive. */
function* hugoFiles(posts: Iterable<SyntheticPost>, months: Set<string>): Generator<[string, string]> {
  for (const post of posts) {
    const [year = '', month = ''] = post.date.split('-');
    if (!months.has(year))
      yield [`content/posts/${year}/_index.md`, `---\ntitle: ${year} 年\nlevel: year\n---\n`];
    if (!months.has(`${year}/${month}`))
      yield [`content/posts/${year}/${month}/_index.md`, `---\ntitle: ${month} 月\nlevel: month\n---\n`];
    months.add(year).add(`${year}/${month}`);
    yield [`content/posts/${year}/${month}/${post.slug}.md`, withSlug(post)];
  }
}

function withSlug(post: SyntheticPost): string {
  return postText(post, 'hans').replace('---\n', `---\nslug: ${post.slug}\n`);
}
