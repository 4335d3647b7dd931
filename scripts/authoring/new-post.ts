import { stringify } from 'yaml';
import { formatMoment } from '../../src/posts/moment.ts';
import { termKey } from '../../src/taxonomy/identity.ts';
import { slugify } from '../../src/urls/slug.ts';

/** What a new post is made from. */
export interface NewPost {
  title: string;
  tags: readonly string[];
  /** Tags that the site has: one that is typed in the other script or another case is written as the site writes it. */
  known: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
  timeZone: string;
  thread: boolean;
}

/** A file to be written, its path relative to the folder for posts or threads. */
export interface NewFile {
  name: string;
  text: string;
}

/** Writes the file of a new post: its name from the title, its date in the site's zone. */
export function newPost({ title, tags, known, now, timeZone, thread }: NewPost): NewFile {
  const { text: date } = formatMoment({ epoch: now, hasTime: true }, timeZone);
  const front = {
    title,
    date,
    ...(tags.length > 0 ? { tags: knownTags(tags, known) } : {}),
    ...(thread ? { replies: 0, views: 0 } : {}),
  };
  const yaml = stringify(front, { flowCollectionPadding: false, lineWidth: 0, collectionStyle: 'any' });
  return { name: `${slugify(title)}.md`, text: `---\n${inlineTags(yaml)}---\n\n` };
}

/** Writes each tag as the site already writes it; the same tag twice is one. */
function knownTags(tags: readonly string[], known: readonly string[]): string[] {
  const spelled = new Map(known.map((tag) => [termKey(tag), tag]));
  return [...new Map(tags.map((tag) => [termKey(tag), spelled.get(termKey(tag)) ?? tag])).values()];
}

/** Splits what was typed for tags at commas of either width. */
export function splitTags(typed: string): string[] {
  return typed
    .split(/[,，、]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** `tags: [a, b]` on one line, as people write it. */
function inlineTags(yaml: string): string {
  return yaml.replace(/^tags:\n((?: {2}- .*\n)+)/m, (_, lines: string) => {
    const items = lines
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(4));
    return `tags: [${items.join(', ')}]\n`;
  });
}
