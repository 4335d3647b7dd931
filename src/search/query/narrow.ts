import { fold } from '../../variants/fold.ts';
import { type FacetChoice, type FacetChoices, type FacetName, facetNames, type Narrowing } from './facets.ts';
import { type FacetsFile, kinds } from './manifest.ts';

/** A post of one of several indexes. */
interface PostPlace {
  index: number;
  post: number;
}

/** Keeps the posts that answer to all that was chosen. */
export function narrow<P extends PostPlace>(
  posts: readonly P[],
  files: readonly FacetsFile[],
  chosen: Narrowing,
): P[] {
  const tests = testsOf(files, chosen);
  return tests.length === 0 ? [...posts] : posts.filter((post) => tests.every(({ test }) => test(post)));
}

/**
 * Counts what else could be chosen: for each facet among the posts that answer to all others, so that a choice can be
 * changed. The chosen value is always listed.
 */
export function countChoices(
  posts: readonly PostPlace[],
  files: readonly FacetsFile[],
  chosen: Narrowing,
  variant: string,
): FacetChoices {
  const tests = testsOf(files, chosen);
  const choices: FacetChoices = { kind: [], section: [], tag: [], author: [], year: [] };
  for (const facet of facetNames) {
    const others = tests.filter(({ name }) => name !== facet);
    const counted = posts.filter((post) => others.every(({ test }) => test(post)));
    choices[facet] = countFacet(counted, files, facet, variant);
  }
  return choices;
}

function countFacet(
  posts: readonly PostPlace[],
  files: readonly FacetsFile[],
  facet: FacetName,
  variant: string,
): FacetChoice[] {
  const choices = new Map<string, FacetChoice>();
  for (const [index, file] of files.entries()) {
    for (const [number, count] of countNumbers(posts, file, facet, index)) {
      const label = labelOf(file, facet, number, variant);
      const known = choices.get(fold(label)) ?? { value: label, label, count: 0 };
      known.count += count;
      choices.set(fold(label), known);
    }
  }
  const byName = (a: FacetChoice, b: FacetChoice) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  const byCount = (a: FacetChoice, b: FacetChoice) => b.count - a.count || byName(a, b);
  return [...choices.values()].sort(facet === 'year' ? (a, b) => byName(b, a) : byCount);
}

function countNumbers(
  posts: readonly PostPlace[],
  file: FacetsFile,
  facet: FacetName,
  index: number,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of posts) {
    if (place.index !== index) continue;
    for (const number of numbersOf(file, facet, place.post))
      counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

function testsOf(files: readonly FacetsFile[], chosen: Narrowing) {
  return facetNames.flatMap((name) => {
    const value = chosen[name];
    if (value === undefined || value === '') return [];
    const wanted = files.map((file) => numbersNamed(file, name, value));
    const test = ({ index, post }: PostPlace) => {
      const file = files[index];
      return file !== undefined && numbersOf(file, name, post).some((number) => wanted[index]?.has(number));
    };
    return [{ name, test }];
  });
}

function numbersOf(file: FacetsFile, facet: FacetName, post: number): readonly number[] {
  if (facet === 'tag' || facet === 'author') return file[facet][post] ?? [];
  const number = file[facet][post] ?? -1;
  return number < 0 ? [] : [number];
}

function labelOf(file: FacetsFile, facet: FacetName, number: number, variant: string): string {
  if (facet === 'kind') return kinds[number] ?? '';
  if (facet === 'year') return file.years[number] ?? '';
  const names = namesOf(file, facet)[number] ?? {};
  return names[variant] ?? Object.values(names)[0] ?? '';
}

function numbersNamed(file: FacetsFile, facet: FacetName, value: string): Set<number> {
  if (facet === 'kind') return new Set([(kinds as readonly string[]).indexOf(value)]);
  if (facet === 'year') return new Set([file.years.indexOf(value)]);
  const key = fold(value);
  const numbers = new Set<number>();
  for (const [number, names] of namesOf(file, facet).entries())
    if (Object.values(names).some((name) => fold(name) === key)) numbers.add(number);
  return numbers;
}

function namesOf(file: FacetsFile, facet: 'section' | 'tag' | 'author'): readonly Record<string, string>[] {
  return file[`${facet}s`];
}
