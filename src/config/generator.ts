/** The generators whose folders, frontmatter and URLs are understood. */
export const generatorNames = [
  'hexo',
  'hugo',
  'jekyll',
  'astro',
  'vuepress',
  'vitepress',
  'mkdocs',
  'docusaurus',
  'valaxy',
  'nuxt',
  'zola',
  'gridea',
  'gatsby',
  'eleventy',
  'pelican',
  'mdbook',
  'gitbook',
  'obsidian',
  'notion',
] as const;

/** A generator that content was written for. */
export type Generator = (typeof generatorNames)[number];

/** How a generator's own settings make URLs of posts, beyond the pattern. All parts are optional. */
export interface UrlHabits {
  /** Folders below which a post's path counts, with a slash after each, the longest first: `source/_posts/`. */
  roots?: readonly string[];
  /**
   * What URLs begin with, by folder (`content/en/`) or by the language at the end of a file's name (`.en`): Hugo's
   * languages beside the main one.
   */
  prefixes?: Readonly<Record<string, string>>;
  /** What stands for a frontmatter key that a post lacks (Hexo's `permalink_defaults`). */
  keys?: Readonly<Record<string, string>>;
  /** Path segments of categories by name (Hexo's `category_map`). */
  categories?: Readonly<Record<string, string>>;
  /** The category of posts without one (Hexo's `default_category`). */
  defaultCategory?: string;
  /** The pattern of file names (Hexo's `new_post_name`), without its extension. */
  fileName?: string;
  /** How the plugin abbrlink makes names of titles, where Hexo has it. */
  abbrlink?: { isLong: boolean; isHex: boolean };
  /** Whether paths keep their capital letters (Hugo's `disablePathToLower`). */
  keepsCase?: boolean;
}

/** A template of the old site that says what a tag of its own shows. It is read, never run. */
export interface ShortcodeTemplate {
  /** Hugo's, Jekyll's, Zola's, or a function of a Hexo script. */
  language: 'go' | 'liquid' | 'tera' | 'script';
  text: string;
}

/** Such templates by the names of their tags; includes of Jekyll have the names of their files. */
export type ShortcodeTemplates = Readonly<Record<string, ShortcodeTemplate>>;
