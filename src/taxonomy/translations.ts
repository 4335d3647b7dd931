import { isMarkedForeign, textLanguageOf } from '../posts/language.ts';
import type { Entry } from '../posts/post.ts';

/** A post as one of a text's translations. */
export interface Translation {
  /** BCP 47 tag without script and region: `zh`, `en`. */
  language: string;
  entry: Entry;
}

/** Finds the posts that are translations of each other; of two in one language, the first by id counts. */
export function collectTranslations(entries: readonly Entry[]): Map<Entry, Translation[]> {
  if (!entries.some(({ meta }) => isMarkedForeign(meta))) return new Map();
  const texts = new Map<string, Translation[]>();
  for (const entry of entries) {
    const { language, text } = textLanguageOf(entry.meta);
    const translations = texts.get(text);
    if (translations === undefined) texts.set(text, [{ language, entry }]);
    else translations.push({ language, entry });
  }
  const found = new Map<Entry, Translation[]>();
  for (const posts of texts.values()) {
    if (posts.length < 2) continue;
    posts.sort((a, b) => (a.entry.meta.id < b.entry.meta.id ? -1 : 1));
    const languages = new Map<string, Translation>();
    for (const post of posts) if (!languages.has(post.language)) languages.set(post.language, post);
    if (languages.size < 2) continue;
    for (const { entry, language } of posts) {
      const others = [...languages.values()].filter((other) => other.language !== language);
      found.set(entry, [{ language, entry }, ...others]);
    }
  }
  return found;
}
