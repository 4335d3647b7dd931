import type { Problem } from '../../diagnostics/problem.ts';

/** What a post has many of once text was pasted into it: links to places of the page that it came from. */
const byFile: ReadonlySet<string> = new Set(['anchor-missing', 'anchor-missing/no-headings']);

/** What one change mends in many places, by the value that such problems share; the code alone where none is named. */
const shared: Readonly<Record<string, string | undefined>> = {
  'frontmatter-unknown-key/misspelt': 'key',
  'frontmatter-key-misspelt': 'key',
  'frontmatter-missing': undefined,
  'asset-missing': 'path',
  'asset-missing/misspelt': 'path',
  'origin-undeclared': 'origin',
  'template-syntax': 'tag',
  'shortcode-unknown/arguments': 'tag',
  'variant-mixed-script/simplified': 'character',
  'variant-mixed-script/traditional': 'character',
  'title-missing': undefined,
};

/** Fewer are reported each. */
const fewest = 3;
const fewestPlaces = 5;

/** Tells what one change mends as a warning once, where it is met first; further places are notes. */
export function foldEqual(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, keyOf);
  return problems.map((problem) => {
    const key = keyOf(problem);
    const group = key === undefined ? [] : (groups.get(key) ?? []);
    const isFurther =
      problem.severity === 'warning' &&
      group.length >= (byFile.has(problem.id ?? problem.code) ? fewestPlaces : fewest) &&
      group[0] !== problem;
    return isFurther ? { ...problem, severity: 'info' } : problem;
  });
}

function keyOf({ code, id = code, file, values = {} }: Problem): string | undefined {
  if (byFile.has(id) && isPhrase(values['page'], 'this-page')) return `${code} in ${file ?? ''}`;
  if (!Object.hasOwn(shared, id)) return undefined;
  const value = values[shared[id] ?? ''];
  return `${id} ${typeof value === 'string' ? value : ''}`;
}

function isPhrase(value: unknown, phrase: string): boolean {
  return typeof value === 'object' && value !== null && 'phrase' in value && value.phrase === phrase;
}
