import type { Localized } from '../config/variant.ts';
import type { Entry } from '../posts/post.ts';
import { createSlugRegistry, slugify } from '../urls/slug.ts';
import { termKey } from './identity.ts';
import type { Term, TermDefinition } from './term.ts';

export interface TermsOptions {
  /** Names of the terms that a post belongs to. */
  namesOf(entry: Entry): readonly string[];
  definitions: readonly TermDefinition[];
  /** Renders a name or description in every variant. */
  localize(text: string): Localized;
}

interface Draft {
  key: string;
  definition?: TermDefinition;
  spellings: Map<string, number>;
  articles: Entry[];
  threads: Entry[];
}

/** Groups posts by the names they carry; spellings with one identity, and aliases, are one term. Most used first. */
export function collectTerms(entries: readonly Entry[], options: TermsOptions): Map<string, Term> {
  const { drafts, aliases } = draftsFromDefinitions(options.definitions);
  for (const entry of entries) addEntry(entry, options.namesOf(entry), drafts, aliases);
  const used = [...drafts.values()].filter((draft) => draft.articles.length + draft.threads.length > 0);
  used.sort(byUse);
  const terms = nameTerms(used, options);
  const byKey = new Map<string, Term>();
  for (const term of terms) byKey.set(term.key, term);
  for (const [alias, key] of aliases) {
    const term = byKey.get(key);
    if (term !== undefined && !byKey.has(alias)) byKey.set(alias, term);
  }
  return byKey;
}

/** Lists each term of a collection once, in its order. */
export function distinctTerms<T extends Term>(byKey: ReadonlyMap<string, T>): T[] {
  return [...new Set(byKey.values())];
}

function draftsFromDefinitions(definitions: readonly TermDefinition[]) {
  const drafts = new Map<string, Draft>();
  const aliases = new Map<string, string>();
  for (const definition of definitions) {
    const key = termKey(definition.name);
    drafts.set(key, { key, definition, spellings: new Map(), articles: [], threads: [] });
  }
  for (const definition of definitions) {
    for (const alias of definition.aliases) {
      const aliasKey = termKey(alias);
      if (!drafts.has(aliasKey)) aliases.set(aliasKey, termKey(definition.name));
    }
  }
  return { drafts, aliases };
}

function addEntry(
  entry: Entry,
  names: readonly string[],
  drafts: Map<string, Draft>,
  aliases: Map<string, string>,
) {
  const seen = new Set<string>();
  for (const name of names) {
    const own = termKey(name);
    if (own === '') continue;
    const key = aliases.get(own) ?? own;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { key, spellings: new Map(), articles: [], threads: [] };
      drafts.set(key, draft);
    }
    draft.spellings.set(name, (draft.spellings.get(name) ?? 0) + 1);
    if (seen.has(key)) continue;
    seen.add(key);
    (entry.meta.kind === 'thread' ? draft.threads : draft.articles).push(entry);
  }
}

/** Slugs are handed out to defined terms first, then in the order of keys, so that a term's use doesn't move URLs. */
function nameTerms(drafts: readonly Draft[], options: TermsOptions): Term[] {
  const register = createSlugRegistry();
  const bySlugOrder = [...drafts].sort(
    (a, b) =>
      Number(b.definition !== undefined) - Number(a.definition !== undefined) || compare(a.key, b.key),
  );
  const slugs = new Map(bySlugOrder.map((draft) => [draft, register(wantedSlug(draft))]));
  return drafts.map((draft) => {
    const name = canonicalName(draft);
    const spellings = [...draft.spellings.keys(), ...(draft.definition?.aliases ?? [])];
    const description = draft.definition?.description;
    return {
      key: draft.key,
      name,
      names: options.localize(name),
      slug: slugs.get(draft) ?? slugify(name),
      spellings: [...new Set(spellings)].filter((spelling) => spelling !== name).sort(compare),
      ...(description === undefined ? {} : { description: options.localize(description) }),
      articles: draft.articles,
      threads: draft.threads,
    };
  });
}

function wantedSlug(draft: Draft): string {
  return slugify(draft.definition?.slug ?? canonicalName(draft));
}

function canonicalName(draft: Draft): string {
  if (draft.definition !== undefined) return draft.definition.name;
  const [first] = [...draft.spellings].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return first?.[0] ?? draft.key;
}

function byUse(a: Draft, b: Draft): number {
  return (
    b.articles.length + b.threads.length - (a.articles.length + a.threads.length) || compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
