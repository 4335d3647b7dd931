import type { Localized } from '../config/variant.ts';
import type { Entry } from '../posts/post.ts';
import { createSlugRegistry, slugify } from '../urls/slug.ts';
import { termKey } from './identity.ts';
import type { Section, TermDefinition } from './term.ts';

export interface SectionsOptions {
  definitions: readonly TermDefinition[];
  localize(text: string): Localized;
}

/**
 * Builds the tree of sections from the posts' category paths. A section holds the articles filed under it
 * and under its children; the key is the path of folded names.
 */
export function collectSections(articles: readonly Entry[], options: SectionsOptions): Map<string, Section> {
  const sections = new Map<string, Section>();
  const registers = new Map<string, (wanted: string) => string>();
  const definitions = new Map(
    options.definitions.map((definition) => [termKey(definition.name), definition]),
  );
  const named = countSpellings(articles);
  for (const entry of articles) {
    const { category, otherCategories } = entry.meta;
    for (const path of [category, ...otherCategories]) {
      let parent: Section | undefined;
      for (const name of path) {
        const section: Section = findOrCreate(name, parent);
        if (section.articles.at(-1) !== entry) section.articles.push(entry);
        parent = section;
      }
    }
  }
  return sections;

  function findOrCreate(name: string, parent: Section | undefined): Section {
    const key = parent === undefined ? termKey(name) : `${parent.key}\u0000${termKey(name)}`;
    const known = sections.get(key);
    if (known !== undefined) return known;
    const definition = definitions.get(termKey(name));
    const registerKey = parent?.key ?? '';
    const register = registers.get(registerKey) ?? createSlugRegistry();
    registers.set(registerKey, register);
    const spellings = named.get(key) ?? [name];
    const shown = definition?.name ?? spellings[0] ?? name;
    const section: Section = {
      key,
      name: shown,
      names: options.localize(shown),
      slug: register(slugify(definition?.slug ?? shown)),
      spellings: spellings.filter((spelling) => spelling !== shown),
      articles: [],
      threads: [],
      path: parent === undefined ? [] : [...parent.path, parent],
      children: [],
    };
    if (definition?.description !== undefined) section.description = options.localize(definition.description);
    parent?.children.push(section);
    sections.set(key, section);
    return section;
  }
}

/**
 * Lists the spellings of each section, the one that most articles have first, so that the script of the newest article
 * doesn't decide the URL.
 */
function countSpellings(articles: readonly Entry[]): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { meta } of articles) {
    for (const path of [meta.category, ...meta.otherCategories]) {
      for (const [depth, name] of path.entries()) {
        const key = sectionKey(path.slice(0, depth + 1));
        const spellings = counts.get(key) ?? new Map<string, number>();
        counts.set(key, spellings.set(name, (spellings.get(name) ?? 0) + 1));
      }
    }
  }
  const ordered = (spellings: Map<string, number>) =>
    [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  return new Map([...counts].map(([key, spellings]) => [key, ordered(spellings)]));
}

/** Gives the identity of a category path. */
export function sectionKey(path: readonly string[]): string {
  return path.map(termKey).join('\u0000');
}
