import type { ContentFile, ContentTree } from '../store/file-record.ts';
import { compileTemplates } from './compile.ts';

/** Lists the MDX posts of a content folder, which are compiled with the templates. */
export function mdxPostsOf(tree: ContentTree): ContentFile[] {
  return tree.posts.filter((file) => file.file.endsWith('.mdx'));
}

/** Leaves the MDX posts out, so that the rest can be checked when they don't compile. */
export function withoutMdx<T extends { tree: ContentTree }>(site: T): T {
  const posts = site.tree.posts.filter((file) => !file.file.endsWith('.mdx'));
  return { ...site, tree: { ...site.tree, posts } };
}

/** Compiles the MDX posts, if there are any; gives the server entry that holds them. Throws `TemplatesFailed`. */
export async function mdxBundleOf(
  tree: ContentTree,
  cacheDir: string,
  base: string,
): Promise<string | undefined> {
  const mdx = mdxPostsOf(tree);
  if (mdx.length === 0) return undefined;
  const { bundle, done } = compileTemplates(cacheDir, base, mdx);
  await done;
  return bundle.entry;
}
