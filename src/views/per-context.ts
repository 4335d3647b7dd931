import type { ViewContext } from './context.ts';

/** Makes something of an item once per context: a post's link, a tag's name are on dozens of pages. */
export function perContext<Item extends object, Made>(
  make: (context: ViewContext, item: Item) => Made,
): (context: ViewContext, item: Item) => Made {
  const contexts = new WeakMap<ViewContext, WeakMap<Item, Made>>();
  return (context, item) => {
    let known = contexts.get(context);
    if (known === undefined) contexts.set(context, (known = new WeakMap()));
    let made = known.get(item);
    if (made === undefined) known.set(item, (made = make(context, item)));
    return made;
  };
}
