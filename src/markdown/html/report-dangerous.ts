import { finding } from '../../diagnostics/create-problem.ts';
import type { Draft } from './draft.ts';

/** Reports a URL that was taken out. */
export function reportDangerous(draft: Draft, url: string): void {
  const scheme = url.slice(0, url.indexOf(':') + 1);
  if (draft.reported.has(scheme)) return;
  draft.reported.add(scheme);
  draft.log.reportAt(finding('html-unsafe', { scheme }), Math.max(0, draft.log.text.indexOf(scheme)));
}
