import type { HighlighterCore, LanguageRegistration, RegexEngine } from 'shiki/core';
import type { PairedTheme } from './themes.ts';

/** What the grammars of languages are made of. */
export interface GrammarSource {
  engine: RegexEngine;
  theme: PairedTheme;
  create: typeof import('shiki/core').createHighlighterCoreSync;
  guess: typeof import('shiki/core').guessEmbeddedLanguages;
  /** Shiki's languages by name and alias; aliases share a language's function. */
  languages: Readonly<Record<string, LoadLanguage>>;
}

type LoadLanguage = () => Promise<{ default: LanguageRegistration[] }>;

/** Tells whether a language can be coloured. */
export function isKnown(source: GrammarSource, language: string): boolean {
  return Object.hasOwn(source.languages, language);
}

const rarely = /lang=|type=|```|~~~|\\begin|^---/;

/**
 * Lists the languages that a block might hold beside its own: those after ``` in Markdown, of `lang="ts"` in Vue.
 */
export function embeddedIn(source: GrammarSource, code: string): string[] {
  if (!rarely.test(code)) return [];
  return source
    .guess(code, undefined)
    .filter((name) => isKnown(source, name))
    .sort();
}

/**
 * Loads a language and those among `embedded` that it can hold, apart from all other languages. Were they loaded into
 * one registry, a block's colours would depend on the blocks before it (Vue's TypeScript is coloured once TypeScript
 * was loaded), and a grammar's states would be void whenever a language it embeds is loaded ("Not supported!").
 */
export async function loadGrammar(
  source: GrammarSource,
  language: string,
  embedded: readonly string[],
): Promise<HighlighterCore> {
  const own = await registrationsOf(source, language);
  const lazy = new Set(own.flatMap((registration) => registration.embeddedLangsLazy ?? []).map(loader));
  const inside = embedded.filter((name) => lazy.has(loader(name)));
  const langs = [...own];
  for (const name of inside) langs.push(...(await registrationsOf(source, name)));
  return source.create({ engine: source.engine, themes: [source.theme.theme], langs, warnings: false });

  function loader(name: string): LoadLanguage | undefined {
    return isKnown(source, name) ? source.languages[name] : undefined;
  }
}

async function registrationsOf({ languages }: GrammarSource, name: string): Promise<LanguageRegistration[]> {
  return (await languages[name]?.())?.default ?? [];
}
