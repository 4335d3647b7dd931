import type { SiteConfig } from '../config/site-config.ts';
import type { Localized, Variant } from '../config/variant.ts';
import { detectScript } from './detect.ts';
import { settingFor } from './glossary.ts';
import { tablesInto } from './tables.ts';
import { createVariantWriter, topicsOf, type VariantWriter } from './writer.ts';

/** A site's writers, one per variant, made when first used. */
export interface VariantWriters {
  of(variant: Variant): VariantWriter;
  /** Gets the dictionaries of all variants ready, for other threads to take; see `packedTables`. */
  load(): void;
  /** Renders a short text of the site itself (a tag, a name, a description) in every variant. */
  localize(text: string): Localized;
}

const made = new WeakMap<SiteConfig, VariantWriters>();

/** Binds writers to a site's variants, glossary and fixed names; once for a configuration, since dictionaries are large. */
export function writersOf(config: SiteConfig): VariantWriters {
  let writers = made.get(config);
  if (writers === undefined) made.set(config, (writers = createWriters(config)));
  return writers;
}

function createWriters(config: SiteConfig): VariantWriters {
  const fixedNames = config.authors.filter((author) => author.fixed).map((author) => author.name);
  const writers = new Map<string, VariantWriter>();
  const known = new Map<string, Localized>();
  return { of, load, localize };

  function of(variant: Variant): VariantWriter {
    let writer = writers.get(variant.code);
    if (writer === undefined) {
      const { glossary, preferTai } = config;
      const quotes = settingFor(variant, config.quotes) ?? 'keep';
      writer = createVariantWriter(variant, { glossary, preferTai, quotes, fixedNames });
      writers.set(variant.code, writer);
    }
    return writer;
  }

  function load(): void {
    const { preferTai, variants: published } = config;
    for (const { target } of published)
      for (const topic of topicsOf(target)) tablesInto(target, { preferTai, topic });
  }

  /** A short text may show no script of its own; then it is read as the site's configuration is written. */
  function localize(text: string): Localized {
    const before = known.get(text);
    if (before !== undefined) return before;
    const detected = detectScript(text).script;
    const script = detected === 'none' ? (config.script ?? 'mixed') : detected;
    const localized = Object.fromEntries(
      config.variants.map((variant) => [variant.code, of(variant).text(text, { script })]),
    );
    known.set(text, localized);
    return localized;
  }
}
