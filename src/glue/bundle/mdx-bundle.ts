import type { ContentFile, ContentTree } from '../store/file-record.ts';
import { compileTemplates } from './compile.ts';

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

/** Compiles the MDX posts, if there are any; gives the server entry that holds them. Throws `TemplatesFailed`. */
export async function mdxBundleOf(
  site: MdxSite,
  cacheDir: string,
  base: string,
): Promise<string | undefined> {
  const mdx = mdxPostsOf(site);
  if (mdx.length === 0) return undefined;
  const { bundle, done } = compileTemplates(cacheDir, base, mdx);
  await done;
  return bundle.entry;
}
