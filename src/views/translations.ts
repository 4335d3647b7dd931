import type { Entry } from '../posts/post.ts';
import type { PageHead } from './chrome.ts';
import { postHref, type ViewContext } from './context.ts';

/** Names the translations of a post, for its page. */
export function translationLinks(context: ViewContext, entry: Entry): NonNullable<PageHead['translations']> {
  const [, ...others] = context.library.translationsOf(entry);
  return others.map((other) => ({
    lang: other.language,
    label: nameOf(other.language),
    href: postHref(context, other.entry),
  }));
}

/**
 * Lists the pages of a text in all its languages, for search engines: Chinese in every variant, any other language
 * once, since a variant changes nothing of its text. All of them give the same list: one that isn't confirmed from
 * the other side counts for nothing (https://developers.google.com/search/docs/specialty/international/localized-versions).
 * Undefined where variants alone are to be listed.
 */
export function languagePages(
  { config, library, links, paths }: ViewContext,
  entry: Entry,
): { lang: string; href: string }[] | undefined {
  const translations = library.translationsOf(entry);
  const chinese = translations.find(({ language }) => language === 'zh');
  const [own, first] = translations;
  if (chinese === undefined || own === undefined || first === undefined) return undefined;
  // A second post in the same language is none of those that the others name.
  const [, ...backAgain] = library.translationsOf(first.entry);
  if (!backAgain.some((other) => other.entry === entry)) return undefined;
  const path = paths.pathOf(chinese.entry.meta.id);
  const inVariants = config.variants.map((variant) => ({
    lang: variant.code,
    href: links.href(variant, path),
  }));
  const [variant] = config.variants;
  const foreign = translations
    .filter((translation) => translation !== chinese)
    .sort((a, b) => (a.language < b.language ? -1 : 1))
    .flatMap((translation) =>
      variant === undefined
        ? []
        : {
            lang: translation.language,
            href: links.href(variant, paths.pathOf(translation.entry.meta.id)),
          },
    );
  return [...inVariants, ...foreign];
}

/** What a language calls itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
