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
    const key = sectionKey(
      [...(parent?.path ?? []), ...(parent ? [parent] : [])].map((s) => s.name).concat(name),
    );
    const known = sections.get(key);
    if (known !== undefined) return known;
    const definition = definitions.get(termKey(name));
    const registerKey = parent?.key ?? '';
    const register = registers.get(registerKey) ?? createSlugRegistry();
    registers.set(registerKey, register);
    const section: Section = {
      key,
      name: definition?.name ?? name,
      names: options.localize(definition?.name ?? name),
      slug: register(slugify(definition?.slug ?? name)),
      spellings: [],
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

/** Gives the identity of a category path. */
export function sectionKey(path: readonly string[]): string {
  return path.map(termKey).join('\u0000');
}
