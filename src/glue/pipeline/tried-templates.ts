import type { Bundle } from '../bundle/compile.ts';
import { loadTemplates, type Templates } from '../jobs/templates.ts';
import { tryTheme } from '../render/try-theme.ts';
import type { Site } from '../site/open-site.ts';
import type { SiteModel } from '../site/site-model.ts';
import { BuildRefused } from './build-refused.ts';

/** Loads a bundle's templates; a component of the author's theme that doesn't fit its props refuses the build. */
export async function loadTriedTemplates(
  { entry }: Bundle,
  { theme }: Site,
  { contexts }: SiteModel,
): Promise<Templates> {
  const templates = await loadTemplates(entry);
  const problems = await tryTheme(contexts, templates, theme.components);
  if (problems.length > 0) throw new BuildRefused(problems);
  return templates;
}
