import type { Script } from '../../config/variant.ts';
import { commentEnd, isComment } from '../../html/comment.ts';
import { rawElements, voidElements } from '../../html/elements.ts';
import { rawTextEnd } from '../../html/raw-text.ts';
import { isSelfClosing, readTag, type Tag } from '../../html/tag.ts';
import type { PassageContext, PassageWriter } from '../passage.ts';
import { elementEnd } from './element-end.ts';
import { Flow, flowOf } from './elements.ts';
import { RunWriter } from './run-writer.ts';
import { Slots } from './slots.ts';
import { noteAttribute, type TagAttributes } from './tag-attributes.ts';
import { TextSlots } from './text-slots.ts';

/** Elements with such a class are left alone: maths as KaTeX and MathJax set it, and the web's own sign for this. */
const leftAlone = /(?:^|\s)(?:katex|katex-display|katex-error|mathjax|math|notranslate)(?:\s|$)/i;

const hanzi = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud88d]/;
const kana = /[\u3041-\u30fa]/;
const chineseTag = /^(?:zh|cmn|yue|wuu|nan|hak|lzh|gan|hsn|cjy|cdo)(?:$|[-_])/i;

/** Nested changes of language are followed to this depth. */
const maxDepth = 16;

/** Furthest that the reading of a `<ruby>` is looked for. */
const rubyReach = 1000;

/** Walks through HTML once, gathers its text into runs and has them written. */
class HtmlConversion {
  readonly #html: string;
  readonly #slots = new Slots();
  readonly #texts: TextSlots;
  readonly #runs: RunWriter;
  readonly #target: Script;
  #run: number[] = [];
  /** Runs that continue after an annotation. */
  #suspended: number[][] = [];
  /** Lengths the run had where marks such as `<sup>` began. */
  #marks: number[] = [];
  #depth = 0;
  #rubyEnd = -1;
  #attributes: TagAttributes | undefined;
  readonly #note = (name: string, from: number, to: number) =>
    noteAttribute((this.#attributes ??= { texts: [] }), this.#html, name, from, to);

  constructor(html: string, passages: PassageWriter, context: PassageContext) {
    this.#html = html;
    this.#target = context.variant.script;
    this.#texts = new TextSlots(html, this.#slots);
    this.#runs = new RunWriter(html, this.#slots, passages, context);
  }

  convert(): string {
    this.#scan(0, this.#html.length, false);
    this.#flush();
    return this.#slots.apply(this.#html);
  }

  /** Reads a range; `alone` is whether its text is left alone. */
  #scan(from: number, to: number, alone: boolean): void {
    const html = this.#html;
    let textFrom = from;
    let at = from;
    while (at < to) {
      const open = html.indexOf('<', at);
      if (open < 0 || open >= to) break;
      const tag = this.#readTag(open);
      if (tag === undefined && !isComment(html, open)) {
        at = open + 1;
        continue;
      }
      // Line breaks between blocks are half of all texts.
      const between = open === textFrom + 1 && this.#run.length === 0 && html.charCodeAt(textFrom) === 0x0a;
      if (!alone && open > textFrom && !between) this.#texts.add(textFrom, open, this.#run);
      if (tag === undefined) at = this.#skipComment(open, to);
      else if (tag.isEnd) at = this.#endTag(tag);
      else at = this.#startTag(tag, to, alone);
      textFrom = at;
    }
    if (!alone && to > textFrom) this.#texts.add(textFrom, to, this.#run);
  }

  /** Reads the tag at a `<`, and of its attributes what matters here. */
  #readTag(open: number): Tag | undefined {
    this.#attributes = undefined;
    return readTag(this.#html, open, this.#note);
  }

  #skipComment(open: number, to: number): number {
    const end = commentEnd(this.#html, open);
    return end < 0 ? to : end;
  }

  #endTag({ name, end }: Tag): number {
    const flow = flowOf(name);
    if (flow === Flow.block || flow === Flow.closed) this.#flush();
    else if (flow === Flow.annotation || name === 'ruby') this.#endAnnotation();
    else if (flow === Flow.mark) this.#endMark();
    return end;
  }

  #startTag(tag: Tag, to: number, alone: boolean): number {
    const { name, start: open, end } = tag;
    const attributes = this.#attributes;
    const flow = flowOf(name);
    if (flow === Flow.block || flow === Flow.closed) this.#flush();
    const inside = attributes ? this.#leavesAlone(attributes, alone) : alone;
    // A diagram's source is what its author wants translated.
    const isText = name === 'pre' && attributes?.translate === 'yes';
    if (flow === Flow.wall || (flow === Flow.closed && !isText))
      return this.#opaque(tag, flow, to, alone, inside, attributes);
    if (name === 'ruby' && !inside && this.#isJapaneseRuby(end))
      return this.#inner(name, flow, open, end, to, true);
    if (inside !== alone && !voidElements.has(name) && this.#depth < maxDepth)
      return this.#inner(name, flow, open, end, to, inside);
    if (attributes && !inside) this.#attributeTexts(attributes);
    if (alone) return end;
    if (flow === Flow.annotation) this.#startAnnotation();
    else if (flow === Flow.mark) this.#marks.push(this.#run.length);
    return end;
  }

  /** Whether an element's text is left alone, given whether that around it is. */
  #leavesAlone({ lang, translate, classes }: TagAttributes, alone: boolean): boolean {
    if (classes && leftAlone.test(classes)) return true;
    if (translate !== undefined && /^no$/i.test(translate)) return true;
    if (lang) return !chineseTag.test(lang) || scriptOfTag(lang) === this.#target;
    if (translate !== undefined && /^(?:yes)?$/i.test(translate)) return false;
    return alone;
  }

  /** Passes over an element that isn't text, such as an image or code. */
  #opaque(
    tag: Tag,
    flow: Flow,
    to: number,
    alone: boolean,
    inside: boolean,
    attributes: TagAttributes | undefined,
  ): number {
    const { name, start: open, end } = tag;
    let behind = end;
    const content = !voidElements.has(name) && !(name === 'math' && isSelfClosing(this.#html, tag));
    if (content) {
      const isRaw = rawElements.has(name) || name === 'pre';
      const close = isRaw ? this.#rawEnd(tag, to) : elementEnd(this.#html, end, to, name);
      const tagEnd = this.#html.indexOf('>', close);
      behind = close >= to || tagEnd < 0 ? to : tagEnd + 1;
    }
    if (!alone && flow === Flow.wall) this.#run.push(this.#slots.add(open, behind, '\ufffc'));
    if (!content && !inside && attributes) this.#attributeTexts(attributes);
    return behind;
  }

  #rawEnd({ name, end }: Tag, to: number): number {
    const close = rawTextEnd(this.#html, end, name);
    return close < 0 || close > to ? to : close;
  }

  /** Reads an element whose text is left alone though that around it isn't, or the other way round. */
  #inner(name: string, flow: Flow, open: number, end: number, to: number, alone: boolean): number {
    const close = elementEnd(this.#html, end, to, name);
    if (alone && flow !== Flow.block) this.#run.push(this.#slots.add(open, close, '\ufffc'));
    const run = this.#run;
    const suspended = this.#suspended;
    const marks = this.#marks;
    this.#run = [];
    this.#suspended = [];
    this.#marks = [];
    this.#depth++;
    this.#scan(end, close, alone);
    this.#flush();
    this.#depth--;
    this.#run = run;
    this.#suspended = suspended;
    this.#marks = marks;
    return close;
  }

  #isJapaneseRuby(from: number): boolean {
    if (this.#rubyEnd < from) {
      const found = this.#html.indexOf('</ruby', from);
      this.#rubyEnd = found < 0 ? Infinity : found;
    }
    const content = this.#html.slice(from, Math.min(this.#rubyEnd, from + rubyReach));
    const reading = content.indexOf('<rt');
    return reading >= 0 && kana.test(content.slice(reading));
  }

  #attributeTexts({ texts }: TagAttributes): void {
    for (const { from, to, quoted } of texts) {
      const run: number[] = [];
      this.#texts.add(from, to, run, true);
      this.#runs.write(run);
      if (!quoted) this.#runs.quote(run);
    }
  }

  #startAnnotation(): void {
    this.#endAnnotation();
    this.#suspended.push(this.#run);
    this.#run = [];
  }

  #endAnnotation(): void {
    const outer = this.#suspended.pop();
    if (!outer) return;
    this.#runs.write(this.#run);
    this.#run = outer;
  }

  #endMark(): void {
    const start = this.#marks.pop();
    if (start === undefined || start > this.#run.length) return;
    const slots = this.#slots;
    const html = this.#html;
    const hasHanzi = this.#run
      .slice(start)
      .some((slot) => hanzi.test(slots.text[slot] ?? html.slice(slots.from[slot], slots.to[slot])));
    if (!hasHanzi) this.#run.length = start;
  }

  #flush(): void {
    while (this.#suspended.length > 0) this.#endAnnotation();
    this.#marks.length = 0;
    if (this.#run.length === 0) return;
    this.#runs.write(this.#run);
    this.#run = [];
  }
}

function scriptOfTag(tag: string): Script | undefined {
  if (/^zh[-_](?:hans|cn|sg|my)\b/i.test(tag)) return 'hans';
  return /^zh[-_](?:hant|tw|hk|mo)\b/i.test(tag) ? 'hant' : undefined;
}

/** Writes HTML in a variant: text and attributes that people read change, all else stays byte for byte. */
export function convertHtml(html: string, passages: PassageWriter, context: PassageContext): string {
  return new HtmlConversion(html, passages, context).convert();
}
