import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postText, type SyntheticPost } from '../corpus.ts';
import { projectRoot } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';
import { astroLayouts } from './astro-layouts.ts';
import { installedPackage, pagefindCommand } from './packages.ts';
import type { Peer } from './peer.ts';
import { createTagsJson } from './tags-json.ts';

/** Gives stock Astro, if the project has it, a site in a folder. */
export function createAstro(folder: string, seed: number): Peer | undefined {
  const astro = installedPackage('astro');
  if (astro === undefined) return undefined;
  const out = join(folder, 'dist');
  writeFiles(folder, [
    ['package.json', '{ "type": "module", "private": true }'],
    ...Object.entries(astroLayouts),
  ]);
  const describeTag = createTagsJson(folder, seed);
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  const bin = join(astro.folder, 'bin/astro.mjs');
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  return {
    name: 'Astro',
    note: `${astro.version}, stock; one script, without related posts, JSON feeds and search`,
    out,
    build: (search) => [
      { program: process.execPath, args: [bin, 'build', '--silent'], cwd: folder, env },
      ...(search ? [pagefindCommand(out)] : []),
    ],
    clean() {
      for (const made of ['dist', '.astro', 'cache'])
        rmSync(join(folder, made), { recursive: true, force: true });
    },
    writePosts(posts) {
      writeFiles(folder, filesOf(posts));
    },
    describeTag,
    editTemplate(text) {
      const file = join(folder, 'src/components/Footer.astro');
      writeFileSync(file, `${readFileSync(file, 'utf8')}<p>${text}</p>\n`);
    },
  };
}

function* filesOf(posts: Iterable<SyntheticPost>): Generator<[string, string]> {
  for (const post of posts) yield [`content/${post.file}`, postText(post, 'hans')];
}
