const patterns = new Map<string, RegExp>();

/** Finds where the content of a `<script>` or its kin ends: the offset of the next end tag of its name, or -1. */
export function rawTextEnd(html: string, from: number, name: string): number {
  // Code is much of what there is on a page, and a plain search is faster than a pattern.
  const plain = html.indexOf(`</${name}>`, from);
  let pattern = patterns.get(name);
  if (pattern === undefined)
    patterns.set(name, (pattern = new RegExp(`</${name.replace(/[^a-z0-9]/g, '\\$&')}(?=[\\s/>])`, 'gi')));
  pattern.lastIndex = from;
  const found = pattern.exec(plain < 0 ? html : html.slice(0, plain))?.index ?? -1;
  return found < 0 ? plain : found;
}
