/**
 * Makes a test for paths that an old site leaves out: folders with all in them, files, patterns with `*` (within a
 * name) and `**`; one that begins with `!` takes back what an earlier one left out.
 */
export function leftOutBy(patterns: readonly string[]): (path: string) => boolean {
  const rules = patterns.map((pattern) => {
    const keeps = pattern.startsWith('!');
    return { keeps, expression: expressionOf(keeps ? pattern.slice(1) : pattern) };
  });
  return (path) => {
    let isLeftOut = false;
    for (const { keeps, expression } of rules) if (expression.test(path)) isLeftOut = !keeps;
    return isLeftOut;
  };
}

function expressionOf(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.?\//, '')
    .replace(/\/$/, '')
    .split(/(\*\*\/?|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      return part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}(?:/|$)`);
}
