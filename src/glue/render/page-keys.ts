import type { ViewContext } from '../../views/context.ts';
import type { PlannedPage } from '../../views/plan.ts';
import type { Reads } from '../../views/reads/reads.ts';
import type { Traces } from '../../views/reads/traces.ts';
import type { View } from '../../views/views.ts';
import { contentHash } from '../store/hash.ts';

/** What keys are made from beside what views read. */
export interface Frames {
  /** Identity of the templates and of what surrounds each variant's pages, by its code. */
  frameKeys: Readonly<Record<string, string>>;
  /** Identity of all that decides what a file becomes beside the file itself, and of the program. */
  sourcesKey: string;
}

/** Tells pages from what they were when they were last written: a page whose key is the same is the same page. */
export interface PageKeys {
  /**
   * Gives the key of a page that may be already there, with its view if that was needed; none where nothing is known of
   * it. `last` is the key that it had.
   */
  current(context: ViewContext, page: PlannedPage, last: string | undefined): { key?: string; view?: View };
  /** Ends the noting of reads: gives what all pages were made from, and the keys of those made again. */
  settle(): { traces: Traces; keyOf(context: ViewContext, page: PlannedPage, view: View): string };
}

/** Prepares the keys of one build's pages. */
export function createPageKeys({ frameKeys, sourcesKey }: Frames, reads: Reads): PageKeys {
  const frames = Object.fromEntries(
    Object.entries(frameKeys).map(([code, key]) => [code, contentHash(`${key} ${sourcesKey}`)]),
  );
  const before = withSubject((path) => reads.keyBefore(path));
  const paths = new Set<string>();
  return {
    current(context, page, last) {
      if (page.subject === undefined) {
        const view = page.view();
        return { key: viewKey(context, view), view };
      }
      paths.add(page.path);
      if (last?.startsWith(`${frameOf(context)} `) === true && reads.isUntouched(page.path))
        return { key: last };
      const key = before(page);
      return key === undefined ? {} : { key: `${frameOf(context)} ${key}` };
    },
    settle() {
      const { traces, keyOf } = reads.settle(paths);
      const after = withSubject(keyOf);
      return {
        traces,
        keyOf: (context, page, view) =>
          page.subject === undefined ? viewKey(context, view) : `${frameOf(context)} ${after(page) ?? ''}`,
      };
    },
  };

  function viewKey(context: ViewContext, view: View): string {
    return contentHash(`${frameOf(context)} ${JSON.stringify(view)}`);
  }

  function frameOf({ variant }: ViewContext): string {
    return frames[variant.code] ?? '';
  }
}

/** Adds to the key of what a page read which page it is. Both are the same in all variants: they are made for the first. */
function withSubject(keyOf: (path: string) => string | undefined): (page: PlannedPage) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (page) => {
    if (known.has(page.path)) return known.get(page.path);
    const read = keyOf(page.path);
    const key = read && contentHash(`${page.subject?.()} ${read}`);
    known.set(page.path, key);
    return key;
  };
}
