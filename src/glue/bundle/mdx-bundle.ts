import type { ContentFile, ContentTree } from '../store/file-record.ts';

/** A content folder and whether its owner lets MDX run (`mdx: true` in site.yaml). */
interface MdxSite {
  tree: ContentTree;
  config: { mdx: boolean };
}

/** Lists the MDX posts that are compiled with the templates: none unless site.yaml says that they may run. */
export function mdxPostsOf({ tree, config }: MdxSite): ContentFile[] {
  return config.mdx ? tree.posts.filter((file) => file.file.endsWith('.mdx')) : [];
}

/** Leaves the MDX posts out, so that the rest can be checked when they don't compile. */
export function withoutMdx<T extends { tree: ContentTree }>(site: T): T {
  const posts = site.tree.posts.filter((file) => !file.file.endsWith('.mdx'));
  return { ...site, tree: { ...site.tree, posts } };
}
