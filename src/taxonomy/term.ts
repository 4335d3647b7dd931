import type { Localized } from '../config/variant.ts';
import type { Entry } from '../posts/post.ts';

/** One tag, author, board or section: a name that many posts share, whatever spelling they used. */
export interface Term {
  /** The fold of the name: equal keys are one term. */
  key: string;
  /** Canonical spelling: the site's definition, else the most frequent one. */
  name: string;
  names: Localized;
  slug: string;
  /** Other spellings seen in posts or given as aliases. */
  spellings: string[];
  description?: Localized;
  articles: Entry[];
  threads: Entry[];
}

/** What the site says of a term in `tags.yaml` or `site.yaml`. */
export interface TermDefinition {
  name: string;
  slug?: string;
  description?: string;
  aliases: string[];
}

/** A place in the tree of sections; `terms` leads from the widest section to this one. */
export interface Section extends Term {
  path: Section[];
  children: Section[];
}
