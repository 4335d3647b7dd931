import type { Arguments } from '../arguments.ts';
import { attribute } from '../translation.ts';

// What a template of the old site makes of its arguments, as far as reading it tells: nothing is run, and what asks for
// more than the arguments (pages, resources, loops, partials) is `unknown`.

/** A text that is HTML already, such as what `markdownify` returns. */
export interface Html {
  html: string;
}

/** Stands for what reading can't tell. */
export const unknown = Symbol('unknown');

/** What an expression is worth. */
export type Value = string | number | boolean | undefined | Html | readonly Value[] | typeof unknown;

/** What expressions may ask for. */
export interface Scope {
  args: Arguments;
  /** Whether the tag has an end; {@link innerMark} then stands for its content. */
  isPaired: boolean;
  variables: Map<string, Value>;
  /** Path of the post. */
  file: string;
  /** Go's `.`, where `with` has set it. */
  dot?: Value;
  /** Renders a line of Markdown. */
  inline: (markdown: string) => string;
}

/** Computes a value. */
export type Expression = (scope: Scope) => Value;

/** A part of a template. */
export type Part = string | { show: Expression } | { set: string; to: Expression } | Condition;

/** A part with two branches. */
export interface Condition {
  test: Expression;
  /** Go's `with` makes the value its dot. */
  bindsDot?: boolean;
  then: readonly Part[];
  otherwise: readonly Part[];
}

/** A template as it was read. */
export type Recipe = readonly Part[];

/** Stands in the HTML for a tag's content. */
export const innerMark = '\uFDEF';
/** Stands in the HTML for a value that is unknown. */
const unknownMark = '\uFDEE';

/** A value that a condition holds true, in Go as in Liquid. */
export function isTrue(value: Value): boolean {
  if (typeof value === 'object') return 'html' in value ? value.html.trim() !== '' : value.length > 0;
  return value !== undefined && value !== '' && value !== false && value !== 0;
}

/** A value as plain text; HTML stays HTML. */
export function textOf(value: Value): string {
  if (value === undefined || value === unknown) return '';
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(textOf).join(' ');
  return String(value);
}

/** What a recipe makes of a tag. */
export interface Made {
  html: string;
  /** Whether something was left out that reading can't tell: scripts, and what they need. */
  isPartial: boolean;
}

const scripts = /<(script|style|link|meta|noscript)\b(?:[^>]*?\/>|[^]*?<\/\1\s*>|[^>]*>)/gi;
/** Names and looks, which a theme's style sheet alone would understand. */
const ofLooks = /\s(?:id|class|style|data-[\w-]+|aria-[\w-]+|role|for|name)\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** Makes HTML of a tag by a recipe; undefined where what readers would see is unknown. */
export function follow(recipe: Recipe, scope: Scope): Made | undefined {
  const written = write(recipe, scope);
  const shown = written
    .replace(/<!--[^]*?-->/g, '')
    .replace(scripts, '')
    .replace(ofLooks, (text) => (text.includes(unknownMark) ? '' : text));
  const isLost = shown.includes(unknownMark) || /="[^"]*\uFDEF/.test(shown);
  const hasContent =
    shown.includes(innerMark) || /<(?:img|iframe|video|audio|source|hr|br|input|svg)\b/i.test(shown);
  const isEmpty = !hasContent && shown.replace(/<[^<>]*>/g, '').trim() === '';
  if (isLost || isEmpty || (scope.isPaired && shown.split(innerMark).length !== 2)) return undefined;
  if (!scope.isPaired && shown.includes(innerMark)) return undefined;
  return { html: shown.trim(), isPartial: /<(?:script|style)\b/i.test(written) };
}

function write(parts: readonly Part[], scope: Scope): string {
  let html = '';
  for (const part of parts) {
    if (typeof part === 'string') html += part;
    else if ('show' in part) html += shown(part.show(scope));
    else if ('set' in part) scope.variables.set(part.set, part.to(scope));
    else html += writeCondition(part, scope);
  }
  return html;
}

function writeCondition(part: Condition, scope: Scope): string {
  const value = part.test(scope);
  if (value === unknown) return writeEither(part, scope);
  if (!isTrue(value)) return write(part.otherwise, scope);
  if (part.bindsDot !== true) return write(part.then, scope);
  const outer = scope.dot;
  scope.dot = value;
  const html = write(part.then, scope);
  scope.dot = outer;
  return html;
}

/** Either branch may be what a reader of the old site saw, so that what one of them sets is unknown too. */
function writeEither(part: Condition, scope: Scope): string {
  const before = new Map(scope.variables);
  const both = [part.then, part.otherwise].map((parts) => write(parts, scope));
  for (const [name, value] of scope.variables)
    scope.variables.set(name, value === before.get(name) ? value : unknown);
  return both.every((html) => html.trim() === '') ? '' : unknownMark;
}

function shown(value: Value): string {
  if (value === unknown) return unknownMark;
  if (typeof value === 'object' && 'html' in value) return value.html;
  return attribute(textOf(value));
}
