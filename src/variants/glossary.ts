import type { Variant } from '../config/variant.ts';
import type { Glossary } from '../posts/post.ts';
import { acceptedCodes, chooseAlternative } from './markup/rule.ts';
import { Overlay } from './opencc/overlay.ts';

/** A site's terms: what a term of the source becomes, in every variant or by variant code or script. */
export type SiteGlossary = Record<string, string | Record<string, string>>;

/** Gives what a setting says for a variant: the same for all, or by variant code or script. */
export function settingFor<T extends string>(
  variant: Variant,
  setting: T | Record<string, T>,
): T | undefined {
  if (typeof setting === 'string') return setting;
  const alternatives = Object.entries(setting).map(([key, text]) => {
    const code = key.toLowerCase();
    return { code: code.startsWith('zh') ? code : `zh-${code}`, text };
  });
  return chooseAlternative(alternatives, acceptedCodes(variant))?.text;
}

/** Gathers what a site's settings say about terms in a variant; names stay as they are. */
export function siteOverlay(
  variant: Variant,
  glossary: SiteGlossary,
  fixedNames: readonly string[],
): Overlay {
  const overlay = new Overlay();
  for (const [term, wording] of Object.entries(glossary)) {
    const text = settingFor(variant, wording);
    if (text !== undefined) overlay.set(term, text);
  }
  for (const name of fixedNames) overlay.set(name, name);
  return overlay;
}

/** Adds a post's terms to the site's, which they override. */
export function glossaryOverlay(glossary: Glossary, site: Overlay): Overlay {
  const overlay = new Overlay();
  overlay.addAll(site);
  for (const [term, wording] of Object.entries(glossary)) overlay.set(term, wording);
  return overlay;
}
