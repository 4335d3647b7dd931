import type { SiteLayout } from '../../generators/generator-site.ts';
import type { Generator } from '../../config/generator.ts';
import { belowRoot } from './post-place.ts';

/** What decides the place of a file that is no post. */
export interface AssetFacts {
  generator?: Generator | undefined;
  layout: Pick<SiteLayout, 'content' | 'assets'>;
  /** Folders of posts in the old site → in ours, each with a slash after it. */
  folders: ReadonlyMap<string, string>;
}

/** Programs and settings of the old generator and of whoever worked on the repository. */
const machinery =
  /(?:^|\/)(?:Gemfile[^/]*|Rakefile|Makefile|Dockerfile|package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|tsconfig\.json|[^/]*\.(?:gemspec|lock|astro|vue|tsx?|jsx|scss|sass|less|styl|njk|ejs|pug|swig|liquid|rb|py|sh|bat|ps1|php|ya?ml|toml|log|zip\.part))$/i;

/** Files that readers get, whatever their folder. */
const media =
  /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|hei[cf]|tiff?|mp[34]|m4[av]|webm|og[gv]|wav|flac|mov|pdf|docx?|xlsx?|pptx?|zip|rar|7z|gz|tar|txt|csv|json|xml|epub|key|pages)$/i;

/**
 * Gives the place of a picture, attachment or other file in our content folder; undefined for what belongs to the old
 * generator. Hexo and Jekyll publish what is not in a folder with an underscore as it is: in `public/` it keeps its URL.
 */
export function assetPlace(file: string, { generator, layout, folders }: AssetFacts): string | undefined {
  const asset = (layout.assets ?? []).find((folder) => file.startsWith(folder));
  const root = layout.content.find((folder) => file.startsWith(folder)) ?? asset ?? '';
  const below = file.slice(root.length);
  const isHidden = /(?:^|\/)[_.][^/]*/.test(below);
  if ((generator === 'hexo' || generator === 'jekyll') && !isHidden)
    return isPublishedAsIs(below) ? `public/${below}` : undefined;
  if (!media.test(file)) return undefined;
  const beside = besidePosts(file, folders);
  if (beside !== undefined) return beside;
  if (asset !== undefined) return `assets/${file.slice(asset.length).replace(/^assets\//, '')}`;
  return isHidden ? undefined : belowRoot(file, layout.content);
}

function isPublishedAsIs(path: string): boolean {
  return !machinery.test(path) && (path.includes('/') || media.test(path));
}

/** A picture moves with the posts of its folder, or of the innermost folder around it that has any. */
function besidePosts(file: string, folders: ReadonlyMap<string, string>): string | undefined {
  for (let end = file.lastIndexOf('/'); end >= 0; end = file.lastIndexOf('/', end - 1)) {
    const target = folders.get(file.slice(0, end + 1));
    if (target !== undefined) return target + file.slice(end + 1);
    if (end === 0) break;
  }
  return undefined;
}
