import type { Generator } from '../../config/generator.ts';

/** Share of dated file names above which a folder counts as Jekyll's. */
const mostlyDated = 0.8;

/**
 * Guesses whose folders these are where no settings of a generator are with them: `source/_posts` is Hexo's, `_posts`
 * with dates in all names Jekyll's. `root` is the path of the content folder, which may be `_posts` itself.
 */
export function likelyGenerator(root: string, files: readonly string[]): Generator | undefined {
  const whole = files.map((file) => `${root.replaceAll('\\', '/')}/${file}`);
  if (whole.some((file) => /\/source\/_posts\//.test(file))) return 'hexo';
  const posts = whole.filter((file) => /\/_posts\//.test(file));
  if (posts.length === 0) return undefined;
  const dated = posts.filter((file) => /\/\d{4}-\d{1,2}-\d{1,2}-[^/]*$/.test(file));
  return dated.length > posts.length * mostlyDated ? 'jekyll' : 'hexo';
}
