import { routes } from '../urls/routes.ts';
import type { ViewContext } from './context.ts';

/** Says whether a path is that of a list of everything that has nothing in it yet: its address stays, search engines pass by. */
export function isEmptyList({ library }: ViewContext, path: string): boolean {
  if (path === routes.tags()) return library.tags.length === 0;
  if (path === routes.threads()) return library.threads.length === 0;
  return path === routes.archive() && library.calendar.length === 0;
}
