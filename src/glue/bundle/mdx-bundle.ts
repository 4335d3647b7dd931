import type { SiteConfig } from '../../config/site-config.ts';
import { isUntrusted } from '../../config/trust.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';

/** A content folder and whether its owner lets MDX run (`mdx: true` in site.yaml). */
interface MdxSite {
  tree: ContentTree;
  config: Pick<SiteConfig, 'mdx' | 'trust' | 'untrusted' | 'strangers'>;
}

/** Lists the MDX posts that are compiled with the templates: none unless site.yaml says that they may run, and none of strangers. */
export function mdxPostsOf({ tree, config }: MdxSite): ContentFile[] {
  if (!config.mdx) return [];
  return tree.posts.filter(({ file }) => file.endsWith('.mdx') && !isUntrusted(file, config));
}

/** Leaves the MDX posts out, so that the rest can be checked when they don't compile. */
export function withoutMdx<T extends { tree: ContentTree }>(site: T): T {
  const posts = site.tree.posts.filter((file) => !file.file.endsWith('.mdx'));
  return { ...site, tree: { ...site.tree, posts } };
}
