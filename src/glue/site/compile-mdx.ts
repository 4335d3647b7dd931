import type { Problem } from '../../diagnostics/problem.ts';
import { compileTemplates, type TemplateSources } from '../bundle/compile.ts';
import { compileProblem } from '../bundle/compile-problem.ts';
import { TemplatesFailed } from '../bundle/run-compiler.ts';
import { mdxPostsOf, withoutMdx } from '../bundle/mdx-bundle.ts';
import type { ContentFile } from '../store/file-record.ts';
import type { Site } from './open-site.ts';

/** A site whose MDX posts are compiled, or left out where they don't compile. */
export interface CompiledSite {
  site: Site;
  /** Server entry of the bundle that holds the MDX posts, if there are any. */
  mdxBundle: string | undefined;
}

/** Gives a site's own inputs to the compilation of templates. */
export function templateSources(site: Site): TemplateSources {
  return { base: site.config.base, mdx: mdxPostsOf(site), components: site.theme.components };
}

/** Lists the files of a site's own that are compiled with the templates. */
export function compiledFiles(site: Site): ContentFile[] {
  return [...mdxPostsOf(site), ...site.theme.components.values()];
}

/**
 * Compiles a site's MDX posts, and its theme's components when they are wanted too. Where that fails, the posts are left
 * out and it is reported, so that the rest can be read.
 */
export async function compileMdx(
  site: Site,
  cache: string,
  { withTheme = false } = {},
): Promise<CompiledSite> {
  const hasMdx = mdxPostsOf(site).length > 0;
  if (!hasMdx && !(withTheme && site.theme.components.size > 0)) return { site, mdxBundle: undefined };
  const { bundle, done } = compileTemplates(cache, templateSources(site));
  try {
    await done;
    return { site, mdxBundle: hasMdx ? bundle.entry : undefined };
  } catch (error) {
    if (!(error instanceof TemplatesFailed)) throw error;
    return { site: leaveOutMdx(site, [compileProblem(error, compiledFiles(site))]), mdxBundle: undefined };
  }
}

/** Leaves a site's MDX posts out; its problems begin with those that say why. */
export function leaveOutMdx(site: Site, problems: readonly Problem[]): Site {
  return { ...withoutMdx(site), problems: [...problems, ...site.problems] };
}
