import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { distinctProblems } from '../../diagnostics/distinct.ts';
import { planPages } from '../../views/plan.ts';
import type { ViewContext } from '../../views/context.ts';
import { siteChrome } from '../../views/site-chrome.ts';
import type { Templates } from '../jobs/templates.ts';
import type { ContentFile } from '../store/file-record.ts';
import { componentFailure } from './component-failure.ts';
import { bodySlot } from './page-batch.ts';

/**
 * Renders one page of each kind with a theme's components, so that what fails in any of them is told before the site is
 * touched.
 */
export async function tryTheme(
  contexts: readonly ViewContext[],
  { renderView }: Templates,
  components: ReadonlyMap<string, ContentFile>,
): Promise<Problem[]> {
  if (components.size === 0) return [];
  const problems: Problem[] = [];
  const tried = new Set<string>();
  for (const context of contexts) {
    const chrome = siteChrome(context);
    for (const page of planPages(context)) {
      const view = page.view();
      if (tried.has(view.kind)) continue;
      tried.add(view.kind);
      try {
        const html = await renderView({ view, chrome, html: bodySlot });
        if ('body' in view && !html.includes(bodySlot)) problems.push(bodyLost(page.path));
      } catch (error) {
        problems.push(failureOf(error, page.path, components));
      }
    }
  }
  return distinctProblems(problems, []);
}

/** Tells why a page could not be rendered. Throws again what is a fault of ours. */
function failureOf(error: unknown, page: string, components: ReadonlyMap<string, ContentFile>): Problem {
  const problem = componentFailure(error, page, components);
  if (problem === undefined) throw error;
  return problem;
}

function bodyLost(page: string): Problem {
  return createProblem('theme-body-lost', { file: 'theme', values: { page } });
}
