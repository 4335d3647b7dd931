import { rfc3339 } from './dates.ts';
import { cleanText } from './xml.ts';

/** An article as Markdown, in one variant. */
export interface MarkdownTwin {
  title: string;
  /** Absolute URL of the article’s page. */
  url: string;
  lang: string;
  description?: string;
  date?: number;
  updated?: number;
  timeZone: string;
  authors: readonly string[];
  tags: readonly string[];
  markdown: string;
}

/** Prints an article as Markdown: what is known of it as frontmatter, its title, its text. */
export function markdownTwin(twin: MarkdownTwin): string {
  const { title, url, lang, description, date, updated, timeZone, authors, tags, markdown } = twin;
  const facts: [string, unknown][] = [
    ['title', title],
    ['url', url],
    ['lang', lang],
    ['description', description],
    ['date', date === undefined ? undefined : rfc3339(date, timeZone)],
    ['updated', updated === undefined ? undefined : rfc3339(updated, timeZone)],
    ['authors', authors.length === 0 ? undefined : authors],
    ['tags', tags.length === 0 ? undefined : tags],
  ];
  // JSON is YAML: no text can be read as something else.
  const lines = facts.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  return cleanText(`---\n${lines.join('\n')}\n---\n\n# ${title}\n\n${markdown}\n`);
}
