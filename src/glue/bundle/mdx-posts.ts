/** The module through which compiled templates reach the MDX posts of the content folder. */
const virtualId = 'virtual:jianfan/mdx-posts';

/** MDX posts to compile: content-relative path → path on disk. */
export type MdxPosts = Record<string, string>;

interface VitePlugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** Makes the Vite plugin that imports each MDX post under its content-relative path. */
export function mdxPostsPlugin(posts: MdxPosts): VitePlugin {
  const resolved = `\0${virtualId}`;
  const lines = Object.entries(posts).map(
    ([file, path]) => `${JSON.stringify(file)}: () => import(${JSON.stringify(path)})`,
  );
  return {
    name: 'jianfan-mdx-posts',
    resolveId: (id) => (id === virtualId ? resolved : undefined),
    load: (id) => (id === resolved ? `export default {\n${lines.join(',\n')}\n};` : undefined),
  };
}

/** Path under which a bundle renders the body of an MDX post; no page of a site can have it. */
export const mdxBodyRoute = '/_jianfan/mdx-body';
