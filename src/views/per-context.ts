import type { Entry } from '../posts/post.ts';
import { rememberRecent } from '../taxonomy/remember.ts';
import type { Term } from '../taxonomy/term.ts';
import type { ViewContext } from './context.ts';

/** Number of parts of a kind that are always kept, enough for most sites; keeping all of a portal's would fill the memory. */
const mostRemembered = 20_000;

/**
 * Makes something of a post or term once per context: a post's link, a tag's name are on dozens of pages. `kind` names
 * it among what pages are made from.
 */
export function perContext<Item extends Entry | Term, Part>(
  kind: string,
  make: (context: ViewContext, item: Item) => Part,
): (context: ViewContext, item: Item) => Part {
  const finders = new WeakMap<ViewContext, (item: Item) => Part>();
  return (context, item) => {
    let find = finders.get(context);
    if (find === undefined) finders.set(context, (find = findIn(context)));
    return find(item);
  };

  function findIn(context: ViewContext): (item: Item) => Part {
    const { parts } = context;
    if (parts === undefined) return rememberRecent(mostRemembered, (item: Item) => make(context, item));
    const find = rememberRecent(mostRemembered, (item: Item) =>
      parts.make(kind, item, () => make(context, item)),
    );
    return (item) => {
      const { number, part } = find(item);
      parts.read(number);
      return part;
    };
  }
}
