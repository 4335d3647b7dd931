import type { Problem } from '../../diagnostics/problem.ts';

/** Problems that pasted text brings in large numbers: links to places on the page that it came from. */
const byPage: ReadonlySet<string> = new Set(['anchor-missing', 'anchor-missing/no-headings']);

/** Problems that all rows of a table share, so that one of a post is enough. */
const byFile: ReadonlySet<string> = new Set(['markdown-syntax/table-cells']);

/** Problems that one change fixes in many places, with the value that they share; the code alone where they share none. */
const shared: Readonly<Record<string, string | undefined>> = {
  'frontmatter-unknown-key/misspelt': 'key',
  'frontmatter-key-misspelt': 'key',
  'frontmatter-missing': undefined,
  'asset-missing': 'path',
  'asset-missing/misspelt': 'path',
  'asset-missing/file': 'path',
  'markdown-syntax/component': 'name',
  'origin-undeclared': 'origin',
  'template-syntax': 'tag',
  'shortcode-unknown/arguments': 'tag',
  'variant-mixed-script/simplified': 'character',
  'variant-mixed-script/traditional': 'character',
  'title-missing': undefined,
  'diagram-source': undefined,
};

/** Problems from which they are reported together, not one by one. */
const fewest = 3;
const fewestPlaces = 5;

/** Reports problems with a common fix once as a warning, at the first place; further places are notes. */
export function foldEqual(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, keyOf);
  return problems.map((problem) => {
    const key = keyOf(problem);
    const group = key === undefined ? [] : (groups.get(key) ?? []);
    const isFurther =
      problem.severity === 'warning' &&
      group.length >= (byPage.has(problem.id ?? problem.code) ? fewestPlaces : fewest) &&
      group[0] !== problem;
    return isFurther ? { ...problem, severity: 'info' } : problem;
  });
}

function keyOf({ code, id = code, file, values = {} }: Problem): string | undefined {
  if (byFile.has(id)) return `${id} in ${file ?? ''}`;
  if (byPage.has(id) && isPhrase(values['page'], 'this-page')) return `${code} in ${file ?? ''}`;
  if (!Object.hasOwn(shared, id)) return undefined;
  const value = values[shared[id] ?? ''];
  return `${id} ${typeof value === 'string' ? value : ''}`;
}

function isPhrase(value: unknown, phrase: string): boolean {
  return typeof value === 'object' && value !== null && 'phrase' in value && value.phrase === phrase;
}
