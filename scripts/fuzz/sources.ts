import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/glue/list-files.ts';
import { projectRoot } from '../../src/glue/project.ts';

/** Posts of other people, which are beside the repository where somebody has put them. */
const sharedFolders = ['../shared/data/corpora', '../shared/data/dropin', '../shared/data/faults'];

/** Longer posts make a round slow and show nothing that shorter ones don't. */
const longestSource = 30_000;

/** Gives the texts that posts are mutated from: our sample, our fixtures, and shared blogs where they are. */
export function readSources(): Buffer[] {
  const folders = ['content', 'src', ...sharedFolders].map((folder) => join(projectRoot, folder));
  return folders.flatMap((folder) =>
    postsIn(folder)
      .map((file) => readFileSync(join(folder, file)))
      .filter((bytes) => bytes.length > 0 && bytes.length < longestSource),
  );
}

function postsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return listFiles(folder).filter((file) => /\.(?:md|mdx|markdown)$/.test(file));
}
