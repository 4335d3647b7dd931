import { remember } from '../taxonomy/remember.ts';
import type { ViewContext } from './context.ts';

/** Makes something of an item once per context: a post's link, a tag's name are on dozens of pages. */
export function perContext<Item extends object, Made>(
  make: (context: ViewContext, item: Item) => Made,
): (context: ViewContext, item: Item) => Made {
  const within = remember((context: ViewContext) => remember((item: Item) => make(context, item)));
  return (context, item) => within(context)(item);
}
