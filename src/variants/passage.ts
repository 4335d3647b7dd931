import type { Variant } from '../config/variant.ts';
import { finding } from '../diagnostics/create-problem.ts';
import { computing } from './corrections/region-words.ts';
import { Seen } from './opencc/conversion-options.ts';
import type { Converter } from './opencc/converter.ts';
import { escapeHtml, type Overlay } from './opencc/overlay.ts';
import { UnitBuffer } from './opencc/unit-buffer.ts';
import { findPairs, isMeant } from './markup/pairs.ts';
import { hiddenPlaces, withoutHidden } from './hidden-signs.ts';
import { writeRule, type RuleSink } from './markup/write-rule.ts';
import { excerptAt, type VariantProblem } from './problems.ts';
import { quoteChanges, type QuoteChange } from './quotes.ts';
import { splitStretches, type Stretch, type StretchRules } from './stretches.ts';

/** What holds while one text or page is written; the author's page rules change it as they are met. */
export interface PassageContext {
  variant: Variant;
  /** Absent where the text isn't converted. */
  converter: Converter | null;
  /** The converter for passages that don't speak of computing, where there is one of their own. */
  everyday: (() => Converter) | null;
  /** A converter without dictionaries, for page rules in text that isn't converted. */
  identity: () => Converter;
  overlay: Overlay | null;
  /** Whether `overlay` was made for this page alone. */
  ownsOverlay: boolean;
  /** Whether quotation marks become the variant's. */
  quotes: boolean;
  /** Whether the source mixes scripts. */
  mixed: boolean;
  /** Whether the last text of a mixed source that showed its script was left as it is. */
  kept: boolean;
  /** Whether replacements are to be escaped for HTML. */
  escape: boolean;
  problems: VariantProblem[];
  /** What a `T` rule says. */
  title?: string;
}

/** A part of a passage's input that isn't shown. */
export interface Dropped {
  from: number;
  to: number;
}

const special = Seen.markup | Seen.kana | Seen.target;

/** Writes passages, runs of text that belong together whatever markup is between, in a variant. */
export class PassageWriter implements RuleSink {
  readonly input = new UnitBuffer();
  readonly output = new UnitBuffer();
  /** Where each unit of the input, and its end, went in the output, if it was requested. */
  map = new Int32Array(1024);
  dropped: Dropped[] = [];
  context!: PassageContext;
  text = '';
  #mapped: Int32Array | undefined;
  #converter: Converter | null = null;

  /** Writes `input` to `output` and tells whether they differ. */
  write(context: PassageContext, needsMap: boolean): boolean {
    const changes = context.quotes ? quoteChanges(this.input, context.variant.script) : [];
    if (changes.length === 0) return this.#writeVisible(context, needsMap);
    const changed = this.#writeVisible(context, true);
    this.#changeQuotes(changed, changes);
    return true;
  }

  /** Puts quotation marks in place of those that came through as they were. */
  #changeQuotes(changed: boolean, changes: readonly QuoteChange[]): void {
    const { input, output, map } = this;
    if (!changed) {
      output.length = 0;
      output.pushRange(input.data, 0, input.length);
      for (let at = 0; at <= input.length; at++) map[at] = at;
    }
    for (const { at, unit } of changes) {
      const place = map[at]!;
      if (output.data[place] === input.data[at]) output.data[place] = unit;
    }
  }

  /** Writes without signs that nobody sees: they cut no word. */
  #writeVisible(context: PassageContext, needsMap: boolean): boolean {
    const hidden = hiddenPlaces(this.input);
    if (hidden.length === 0) return this.#write(context, needsMap);
    const around = withoutHidden(this.input, hidden);
    const changed = this.#write(context, true);
    if (changed) {
      this.map = around.putBack(this.output, this.map);
      this.dropped = this.dropped.map(({ from, to }) => ({ from: around.place(from), to: around.place(to) }));
    }
    around.restore(this.input);
    return changed;
  }

  #write(context: PassageContext, needsMap: boolean): boolean {
    const { input, output } = this;
    this.context = context;
    this.dropped = [];
    if (needsMap && this.map.length <= input.length) this.map = new Int32Array(input.length * 2);
    this.#mapped = needsMap ? this.map : undefined;
    output.length = 0;
    const { overlay } = context;
    const converter = this.#converterFor(context);
    this.#converter = converter;
    if (converter) {
      const seen = converter.convert(input.data, 0, input.length, output, {
        overlay: overlay ?? undefined,
        escape: context.escape,
        map: this.#mapped,
      });
      if ((seen & special) === 0 && !context.kept) return (seen & Seen.change) !== 0;
      output.length = 0;
    }
    this.text = input.toString();
    if (this.#mapped) this.#mapped[input.length] = 0;
    this.#writeParts();
    if (this.#mapped) this.#mapped[input.length] = output.length;
    return true;
  }

  #converterFor({ converter, everyday }: PassageContext): Converter | null {
    return everyday === null || computing.test(this.input.toString()) ? converter : everyday();
  }

  #writeParts(): void {
    const { text, context } = this;
    if (!text.includes('-{')) return this.plain(0, text.length);
    const { pairs, unclosed, tooDeep } = findPairs(text);
    let at = 0;
    for (const pair of pairs) {
      this.plain(at, pair.from);
      writeRule(pair, this);
      at = pair.to;
    }
    this.plain(at, text.length);
    for (const offset of unclosed.filter((at) => isMeant(text, at)))
      context.problems.push({ ...finding('variant-markup-unclosed'), excerpt: excerptAt(text, offset) });
    for (const offset of tooDeep)
      context.problems.push({ ...finding('variant-markup-nested'), excerpt: excerptAt(text, offset) });
  }

  /** Writes a part as the dictionaries and the author's terms have it. */
  plain(from: number, to: number): void {
    if (from >= to) return;
    const { context } = this;
    const converter = this.#converter;
    if (!converter) {
      if (context.overlay) this.#convert(context.identity(), from, to);
      else this.keep(from, to);
      return;
    }
    const rules = { target: context.variant.script, mixed: context.mixed, kept: context.kept };
    for (const stretch of splitStretches(this.text, from, to, rules)) {
      if (stretch.convert) this.#convert(converter, stretch.from, stretch.to);
      else this.keep(stretch.from, stretch.to);
    }
    context.kept = context.mixed && rules.kept;
  }

  #convert(converter: Converter, from: number, to: number): void {
    const { overlay, escape } = this.context;
    const options = { overlay: overlay ?? undefined, escape, map: this.#mapped };
    converter.convert(this.input.data, from, to, this.output, options);
  }

  /** Writes a part as it is. */
  keep(from: number, to: number): void {
    const { output } = this;
    const mapped = this.#mapped;
    if (mapped) for (let i = from; i < to; i++) mapped[i] = output.length + i - from;
    output.push(this.input.data.subarray(from, to));
  }

  /** Leaves a part out. */
  drop(from: number, to: number): void {
    if (from >= to) return;
    if (this.#mapped) this.#mapped.fill(this.output.length, from, to);
    const last = this.dropped.at(-1);
    if (last && last.to === from) last.to = to;
    else this.dropped.push({ from, to });
  }

  /** Writes what the input doesn't have. */
  insert(text: string): void {
    this.output.append(this.context.escape ? escapeHtml(text) : text);
  }

  /** Runs `write` and takes what it wrote back from the output. */
  capture(write: () => void): string {
    const { length } = this.output;
    const dropped = this.dropped.length;
    write();
    const text = this.output.toString(length);
    this.output.length = length;
    this.dropped.length = dropped;
    return text;
  }
}

/** Lists the parts of a text that the dictionaries convert: outside of `-{…}-`, and not in the target's script already. */
export function convertedParts(text: string, rules: StretchRules): Stretch[] {
  const { pairs } = findPairs(text);
  const ends = [...pairs, { from: text.length, to: text.length }];
  const parts = ends.flatMap(({ from }, i) => splitStretches(text, pairs[i - 1]?.to ?? 0, from, rules));
  return parts.filter(({ convert }) => convert);
}
