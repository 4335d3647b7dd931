import { remember } from '../taxonomy/remember.ts';
import type { ViewContext } from './context.ts';

/** Makes something of an item once per context: a post's link, a tag's name are on dozens of pages. */
export function perContext<Item extends object, Made>(
  make: (context: ViewContext, item: Item) => Made,
): (context: ViewContext, item: Item) => Made {
  const within = new WeakMap<ViewContext, (item: Item) => Made>();
  return (context, item) => {
    let made = within.get(context);
    if (made === undefined) within.set(context, (made = remember((one: Item) => make(context, one))));
    return made(item);
  };
}
