import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postText, type SyntheticPost } from '../corpus.ts';
import { projectRoot } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';
import { eleventyLayouts } from './eleventy-layouts.ts';
import { installedPackage, pagefindCommand } from './packages.ts';
import type { Peer } from './peer.ts';
import { createTagsJson } from './tags-json.ts';

/** Gives Eleventy, if the project has it, a site in a folder. */
export function createEleventy(folder: string, seed: number): Peer | undefined {
  const eleventy = installedPackage('@11ty/eleventy');
  if (eleventy === undefined) return undefined;
  const out = join(folder, 'dist');
  writeFiles(folder, [
    ['package.json', '{ "type": "module", "private": true }'],
    ...Object.entries(eleventyLayouts),
  ]);
  const describeTag = createTagsJson(folder, seed);
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  const args = [join(eleventy.folder, 'cmd.cjs'), '--config=eleventy.config.mjs', '--quiet'];
  return {
    name: 'Eleventy',
    note: `${eleventy.version}; one script, without highlighting, table of contents, related posts, JSON feeds and search`,
    out,
    build: (search) => [
      { program: process.execPath, args, cwd: folder },
      ...(search ? [pagefindCommand(out)] : []),
    ],
    clean() {
      for (const made of ['dist', '.cache']) rmSync(join(folder, made), { recursive: true, force: true });
    },
    writePosts(posts) {
      writeFiles(folder, filesOf(posts));
    },
    describeTag,
    editTemplate(text) {
      const file = join(folder, 'src/_includes/footer.mjs');
      writeFileSync(file, readFileSync(file, 'utf8').replace('</footer>', `<p>${text}</p></footer>`));
    },
  };
}

function* filesOf(posts: Iterable<SyntheticPost>): Generator<[string, string]> {
  for (const post of posts) yield [`src/${post.file}`, postText(post, 'hans')];
}
