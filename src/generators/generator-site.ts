import type { Generator, ShortcodeTemplates, UrlHabits } from '../config/generator.ts';

/** Reads the folder of an old site; paths are relative to it, with `/`. */
export interface SiteFolder {
  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined;
  /** Names in a folder, of folders with a slash after them; empty where there is none. */
  list(path: string): readonly string[];
}

/** A setting that was found in the old site's own files, in the words of `site.yaml`. */
export interface TakenSetting {
  setting: string;
  value: unknown;
  /** The file it is in, and its key there. */
  file: string;
  key: string;
  line?: number;
  /** The file doesn't say it; it is what the generator does then. */
  isDefault?: boolean;
  /** The file leaves it open: `zh` names no script. */
  isOpen?: boolean;
  /** The posts say it, and no file of settings. */
  byPosts?: boolean;
}

/** Where an old site keeps what. Folders end with a slash; the empty text is the site's own folder. */
export interface SiteLayout {
  /** Folders of Markdown that is content; what is outside them is not read. */
  content: readonly string[];
  /** Folders whose files are at the root of the published site as they are. */
  statics: readonly string[];
  /** Further folders that posts take pictures from. */
  assets?: readonly string[];
  /** Folders and files that are left out, as paths or patterns with `*`. */
  leftOut?: readonly string[];
  /** Files that are published as they are though they are among the content, as patterns. */
  raw?: readonly string[];
  /** Folders of articles, where their names don't tell. */
  articles?: readonly string[];
}

/** An old site as its own files describe it. */
export interface GeneratorSite {
  generator: Generator;
  /** The files that were read for it. */
  files: readonly string[];
  taken: readonly TakenSetting[];
  habits: UrlHabits;
  layout: SiteLayout;
  /** What its own tags show. */
  templates?: ShortcodeTemplates;
}
