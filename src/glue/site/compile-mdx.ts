import type { Problem } from '../../diagnostics/problem.ts';
import { compileProblem } from '../bundle/compile-problem.ts';
import { TemplatesFailed } from '../bundle/run-compiler.ts';
import { mdxBundleOf, mdxPostsOf, withoutMdx } from '../bundle/mdx-bundle.ts';
import type { Site } from './open-site.ts';

/** A site whose MDX posts are compiled, or left out where they don't compile. */
export interface CompiledSite {
  site: Site;
  /** Server entry of the bundle that holds the MDX posts, if there are any. */
  mdxBundle: string | undefined;
}

/** Compiles a site's MDX posts. Where they don't compile, they are left out and told of, so that the rest can be read. */
export async function compileMdx(site: Site, cache: string): Promise<CompiledSite> {
  try {
    return { site, mdxBundle: await mdxBundleOf(site, cache, site.config.base) };
  } catch (error) {
    if (!(error instanceof TemplatesFailed)) throw error;
    return { site: leaveOutMdx(site, [compileProblem(error, mdxPostsOf(site))]), mdxBundle: undefined };
  }
}

/** Leaves a site's MDX posts out; its problems begin with those that say why. */
export function leaveOutMdx(site: Site, problems: readonly Problem[]): Site {
  return { ...withoutMdx(site), problems: [...problems, ...site.problems] };
}
