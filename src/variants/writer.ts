import type { ConversionTarget, Script, Variant } from '../config/variant.ts';
import type { Glossary } from '../posts/post.ts';
import { defaultMargin, type Doubt } from './doubt.ts';
import { glossaryOverlay, siteOverlay, type SiteGlossary } from './glossary.ts';
import { readThrough } from './hidden-signs.ts';
import { convertHtml } from './html/convert-html.ts';
import type { ConversionConfig } from './opencc/configuration.ts';
import { Converter } from './opencc/converter.ts';
import { compileTables } from './opencc/converter-tables.ts';
import type { Overlay } from './opencc/overlay.ts';
import { toUnits } from './opencc/unit-buffer.ts';
import { convertedParts, PassageWriter, type PassageContext } from './passage.ts';
import type { VariantProblem } from './problems.ts';
import type { Quotes } from './quotes.ts';
import { hansOnly, hantOnly } from './script-table.ts';
import type { Topic } from './corrections/corrections.ts';
import { tablesInto } from './tables.ts';

export type { SiteGlossary } from './glossary.ts';
export type { Doubt } from './doubt.ts';
export type { VariantProblem } from './problems.ts';

/** How a text's author wrote it. */
export interface SourceText {
  script: Script | 'mixed';
  /** False for text that is the same in all variants; its `-{…}-` still speak. */
  convert?: boolean;
  /** The post's own terms, stronger than the site's. */
  glossary?: Glossary;
  /** What its title and tags tell that it is about; otherwise each passage tells. */
  topic?: 'computing';
}

/** What a variant's reader may rely on beside the dictionaries. */
export interface WriterOptions {
  glossary?: SiteGlossary;
  /** How 台灣 is written in Traditional; as most do there if not given. */
  preferTai?: '臺' | '台';
  /** What becomes of quotation marks in text from the other script; kept unless said otherwise. */
  quotes?: Quotes;
  /** Names that are never converted. */
  fixedNames?: string[];
  /** Dictionaries in place of those for the variant's target, as tests of the dictionaries need them. */
  conversion?: ConversionConfig;
}

/** HTML as a variant's readers see it. */
export interface WrittenHtml {
  html: string;
  problems: VariantProblem[];
  /** What a `-{T|…}-` rule in it makes the page's title. */
  title?: string;
}

/** Writes authors' text as one variant's readers read it. */
export interface VariantWriter {
  /** Writes plain text; what is in the variant's script already comes back unchanged but for its `-{…}-`. */
  text(text: string, source: SourceText): string;
  /** Writes HTML; all but text that people read stays byte for byte. */
  html(html: string, source: SourceText): WrittenHtml;
  /** Finds places in plain text, a passage, that can be read in two ways, the second at most `margin` nats less likely. */
  doubts(text: string, source: SourceText, margin?: number): Doubt[];
}

/** Lists what dictionaries into a target tell apart: only a region's words depend on what a text is about. */
export function topicsOf(target: ConversionTarget): readonly Topic[] {
  return target.endsWith('p') ? ['computing', 'everyday'] : ['computing'];
}

/** Makes a variant's writer; its dictionaries are compiled when first needed. */
export function createVariantWriter(variant: Variant, options: WriterOptions): VariantWriter {
  const targetOnly = variant.script === 'hans' ? hansOnly : hantOnly;
  const converterFor = (topic: Topic) =>
    once(() => {
      const { conversion } = options;
      const tables = conversion
        ? compileTables(conversion)
        : tablesInto(variant.target, { ...options, topic });
      return new Converter(tables, targetOnly);
    });
  const converter = converterFor('computing');
  const isTold = topicsOf(variant.target).includes('everyday') && !options.conversion;
  const everyday = isTold ? converterFor('everyday') : null;
  const identity = once(() => new Converter(compileTables({ conversionChain: [[]] })));
  const site = once(() => siteOverlay(variant, options.glossary ?? {}, options.fixedNames ?? []));
  const ofPosts = new WeakMap<Glossary, Overlay>();
  const passages = new PassageWriter();

  return {
    text(text, source) {
      if (isLeft(text, source)) return text;
      passages.input.length = 0;
      passages.input.append(text);
      return passages.write(contextOf(source, false), false) ? passages.output.toString() : text;
    },
    html(html, source) {
      if (isLeft(html, source)) return { html, problems: [] };
      const context = contextOf(source, true);
      const written = convertHtml(html, passages, context);
      const { problems, title } = context;
      return title === undefined ? { html: written, problems } : { html: written, problems, title };
    },
    doubts: (text, source, margin = defaultMargin) =>
      converts(source) ? doubtsOf(text, source, margin) : [],
  };

  function doubtsOf(text: string, source: SourceText, margin: number): Doubt[] {
    const read = readThrough(text);
    const units = toUnits(read.text);
    const overlay = overlayOf(source.glossary) ?? undefined;
    const rules = { target: variant.script, mixed: source.script === 'mixed', kept: false };
    return convertedParts(read.text, rules)
      .flatMap(({ from, to }) => converter().doubts(units, from, to, margin, overlay))
      .flatMap((doubt) => {
        // A place that holds a sign which isn't read can't be settled without it.
        const from = read.place(doubt.from);
        const to = read.place(doubt.to - 1) + 1;
        return to - from === doubt.to - doubt.from ? [{ ...doubt, from, to }] : [];
      });
  }

  function converts(source: SourceText): boolean {
    return source.convert !== false && source.script !== variant.script;
  }

  function isLeft(text: string, source: SourceText): boolean {
    return text === '' || (!converts(source) && !text.includes('-{'));
  }

  function contextOf(source: SourceText, escape: boolean): PassageContext {
    const converting = converts(source);
    return {
      variant,
      converter: converting ? converter() : null,
      everyday: converting && source.topic !== 'computing' ? everyday : null,
      identity,
      overlay: converting ? overlayOf(source.glossary) : null,
      ownsOverlay: false,
      quotes: converting && options.quotes === 'convert',
      mixed: source.script === 'mixed',
      kept: false,
      escape,
      problems: [],
    };
  }

  function overlayOf(glossary: Glossary | undefined): Overlay | null {
    if (!glossary) return site().empty ? null : site();
    let overlay = ofPosts.get(glossary);
    if (!overlay) ofPosts.set(glossary, (overlay = glossaryOverlay(glossary, site())));
    return overlay;
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
