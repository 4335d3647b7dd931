import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding } from '../../diagnostics/problem.ts';
import { Overlay } from '../opencc/overlay.ts';
import type { PassageContext } from '../passage.ts';
import { excerptAt } from '../problems.ts';
import type { MarkupPair } from './pairs.ts';
import { variantName } from './variant-names.ts';
import { acceptedCodes, chooseAlternative, parseRule, type Alternative, type MarkupRule } from './rule.ts';

/** Where a rule writes to: every part of the rule's text is kept, converted or dropped, in order. */
export interface RuleSink {
  readonly context: PassageContext;
  readonly text: string;
  keep(from: number, to: number): void;
  plain(from: number, to: number): void;
  drop(from: number, to: number): void;
  capture(write: () => void): string;
  /** Writes what the source doesn't have. */
  insert(text: string): void;
}

interface Range {
  from: number;
  to: number;
}

/** Writes what a variant shows of a `-{…}-`, and takes note of rules for the rest of the page. */
export function writeRule(pair: MarkupPair, sink: RuleSink): void {
  const start = pair.from + 2;
  const rule = parseRule(maskChildren(pair, sink.text));
  for (const range of [rule, ...rule.alternatives]) {
    range.from += start;
    range.to += start;
  }
  for (const flag of rule.unknown) report(sink, pair, finding('variant-markup-flag', { flag }));
  const has = (flag: string) => rule.flags.includes(flag);
  if (has('N')) return writeName(rule, pair, sink);
  const shown = shownRange(rule, sink);
  const { code } = sink.context.variant;
  if (!shown) report(sink, pair, finding('variant-markup-missing', { variant: code }));
  const write = () => writeShown(rule, shown, pair, sink);
  if (has('T')) sink.context.title = sink.capture(write);
  if (has('A') || has('H')) define(rule, pair, sink, sink.capture(write));
  if (has('-')) for (const term of termsOf(rule, pair, sink)) pageOverlay(sink.context).delete(term);
  if (has('D') && rule.alternatives.length > 0) return replace(pair, sink, describeRule(rule, pair, sink));
  if (has('T') || has('H') || has('-')) return sink.drop(pair.from, pair.to);
  const range = visibleRange(rule, shown, pair);
  sink.drop(pair.from, range.from);
  write();
  sink.drop(range.to, pair.to);
}

/** Flag N: the name of a variant, or nothing where there is none of that code. */
function writeName(rule: MarkupRule, pair: MarkupPair, sink: RuleSink): void {
  const code = sink.text.slice(rule.from, rule.to).toLowerCase();
  replace(pair, sink, variantName(code, sink.context.variant.script) ?? '');
}

/** Flag D: a rule's wordings with the names of their variants, as MediaWiki lists them. */
function describeRule(rule: MarkupRule, pair: MarkupPair, sink: RuleSink): string {
  return rule.alternatives
    .map((alternative) => {
      const name = variantName(alternative.code, sink.context.variant.script) ?? alternative.code;
      const term = alternative.term === undefined ? '' : `${alternative.term}⇒`;
      return `${term}${name}：${read(alternative, pair, sink)}；`;
    })
    .join('');
}

function replace(pair: MarkupPair, sink: RuleSink, text: string): void {
  sink.drop(pair.from, pair.to);
  sink.insert(text);
}

/** Blanks out pairs inside, so that their semicolons and codes aren't taken for this rule's. */
function maskChildren(pair: MarkupPair, text: string): string {
  let masked = '';
  let at = pair.from + 2;
  for (const child of pair.children) {
    masked += text.slice(at, child.from) + '\0'.repeat(child.to - child.from);
    at = child.to;
  }
  return masked + text.slice(at, pair.to - 2);
}

function shownRange(rule: MarkupRule, { context }: RuleSink): Range | undefined {
  const twoWay = rule.alternatives.filter(({ term }) => term === undefined);
  const choices = twoWay.length > 0 ? twoWay : rule.alternatives;
  return choices.length === 0 ? rule : chooseAlternative(choices, acceptedCodes(context.variant));
}

/** A raw text keeps its spaces; a wording chosen among several doesn't. */
function visibleRange(rule: MarkupRule, shown: Range | undefined, pair: MarkupPair): Range {
  const range = shown ?? rule.alternatives[0] ?? rule;
  return range === rule && rule.flags.length + rule.filters.length + rule.unknown.length === 0
    ? { from: pair.from + 2, to: pair.to - 2 }
    : { from: range.from, to: range.to };
}

function writeShown(rule: MarkupRule, shown: Range | undefined, pair: MarkupPair, sink: RuleSink): void {
  const range = visibleRange(rule, shown, pair);
  const converted =
    !shown ||
    (shown === rule && (rule.flags.includes('') || rule.flags.includes('S') || isFilteredIn(rule, sink)));
  writeWithChildren(range, pair, sink, converted ? 'plain' : 'keep');
}

/** Whether a rule names the variants whose text is converted, and this is one of them. */
function isFilteredIn({ filters }: MarkupRule, { context }: RuleSink): boolean {
  const codes = acceptedCodes(context.variant);
  return filters.some((code) => codes.includes(code));
}

function writeWithChildren(range: Range, pair: MarkupPair, sink: RuleSink, how: 'plain' | 'keep'): void {
  let at = range.from;
  for (const child of pair.children) {
    if (child.from < range.from || child.to > range.to) continue;
    sink[how](at, child.from);
    writeRule(child, sink);
    at = child.to;
  }
  sink[how](at, range.to);
}

function read(range: Range, pair: MarkupPair, sink: RuleSink): string {
  return sink.capture(() => writeWithChildren(range, pair, sink, 'keep'));
}

function termsOf(rule: MarkupRule, pair: MarkupPair, sink: RuleSink): string[] {
  if (rule.alternatives.length === 0) return [read(rule, pair, sink)];
  return rule.alternatives.map((alternative) => alternative.term ?? read(alternative, pair, sink));
}

/** Makes a rule hold from here to the end of the page: each of its wordings becomes that of the variant. */
function define(rule: MarkupRule, pair: MarkupPair, sink: RuleSink, shown: string): void {
  const overlay = pageOverlay(sink.context);
  const set = (term: string, wording: string) => {
    if (term !== '' && !overlay.set(term, wording))
      report(sink, pair, finding('variant-term-long', { term: term.slice(0, 20) }));
  };
  const oneWay = rule.alternatives.filter((alternative) => alternative.term !== undefined);
  if (oneWay.length === 0) {
    for (const term of termsOf(rule, pair, sink)) set(term, shown);
    return;
  }
  for (const [term, alternatives] of Map.groupBy(oneWay, (alternative: Alternative) => alternative.term!)) {
    const chosen = chooseAlternative(alternatives, acceptedCodes(sink.context.variant));
    if (chosen) set(term, read(chosen, pair, sink));
  }
}

function pageOverlay(context: PassageContext): Overlay {
  if (!context.overlay || !context.ownsOverlay) {
    const overlay = new Overlay();
    if (context.overlay) overlay.addAll(context.overlay);
    context.overlay = overlay;
    context.ownsOverlay = true;
  }
  return context.overlay;
}

function report(sink: RuleSink, pair: MarkupPair, found: Finding): void {
  sink.context.problems.push({ ...found, excerpt: excerptAt(sink.text, pair.from) });
}
