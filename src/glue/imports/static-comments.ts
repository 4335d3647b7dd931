import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { KeptComment } from '../../imports/artran.ts';
import { commentFolders, readStaticComment } from '../../imports/repository/static-comments.ts';
import type { PostMeta } from '../../posts/post.ts';
import { encodePath } from '../../urls/path.ts';
import { listFiles } from '../list-files.ts';
import { keptComments } from './kept-comments.ts';

/** A post of the old site, as comments may name it. */
export interface CommentedPost {
  meta: Pick<PostMeta, 'file' | 'slug' | 'title'>;
  /** Its path in the default variant. */
  url: string;
}

/** Reads the comments that a repository keeps as data, and says which ones it can't keep. */
export function staticComments(
  root: string,
  posts: readonly CommentedPost[],
): { comments: KeptComment[]; problems: Problem[] } {
  const byName = new Map(posts.flatMap((post) => namesOf(post).map((name) => [name, post] as const)));
  const comments: KeptComment[] = [];
  const problems: Problem[] = [];
  for (const folder of commentFolders.filter((name) => existsSync(join(root, name)))) {
    const kept: KeptComment[] = [];
    for (const name of listFiles(join(root, folder))) {
      const file = `${folder}/${name}`;
      const found = readStaticComment(file, () => readFileSync(join(root, file), 'utf8'));
      if (found === undefined) continue;
      const post = found === null ? undefined : byName.get(found.post);
      if (found === null || post === undefined) {
        problems.push(createProblem('import-comments/lost', { file }));
        continue;
      }
      const { post: _, ...comment } = found;
      kept.push({ ...comment, page: encodePath(post.url), pageTitle: post.meta.title });
    }
    problems.push(...keptComments(kept, folder));
    comments.push(...kept);
  }
  return { comments, problems };
}

/** Themes name the folder after the slug, the file, or the last part of the address. */
function namesOf({ meta, url }: CommentedPost): string[] {
  const file = meta.file.replace(/(?:\/index)?\.\w+$/, '').replace(/^.*\//, '');
  const last = decodeURIComponent(url.replace(/\.html$|\/$/g, '')).replace(/^.*\//, '');
  return [meta.slug, file, file.replace(/^\d{4}-\d\d-\d\d-/, ''), last].filter((name) => name !== '');
}
