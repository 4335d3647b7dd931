const patterns = new Map<string, RegExp>();

/** Longer names aren't elements that anyone left alone on purpose. */
const maxName = 32;

function tagPattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    const literal = name.replace(/[^a-z0-9-]/g, '\\$&');
    patterns.set(name, (pattern = new RegExp(`<(/?)${literal}(?=[\\s/>])`, 'gi')));
  }
  return pattern;
}

/** Elements that end where the next of their kind begins. */
const unnested = new Set(['p', 'option', 'dt', 'dd', 'td', 'th', 'tr']);

/** Finds the end tag that belongs to an element whose content begins at `from`; `to` when it is missing. */
export function elementEnd(html: string, from: number, to: number, name: string): number {
  if (name.length > maxName) return from;
  const pattern = tagPattern(name);
  pattern.lastIndex = from;
  let depth = 1;
  for (let match = pattern.exec(html); match && match.index < to; match = pattern.exec(html)) {
    if (match[1] || unnested.has(name)) depth--;
    else depth++;
    if (depth === 0) return match.index;
  }
  return to;
}
