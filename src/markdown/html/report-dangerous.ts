import { schemeOf } from '../../config/url-scheme.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import type { Draft } from './draft.ts';

/** Reports a URL that was taken out. */
export function reportDangerous(draft: Draft, url: string): void {
  const scheme = schemeOf(url);
  draft.log.reportAt(finding('html-unsafe', { scheme }), draft.urls.find(url));
}
