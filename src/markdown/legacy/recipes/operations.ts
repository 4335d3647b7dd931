import { innerMark, isTrue, textOf, unknown, type Scope, type Value } from './recipe.ts';

/** Does something to values; the arguments of a filter come first, what it is applied to last. */
export type Operation = (values: readonly Value[], scope: Scope) => Value;

const last: Operation = (values) => values.at(-1);
const asHtml: Operation = (values) => ({ html: textOf(values.at(-1)) });
const withText =
  (change: (text: string) => string): Operation =>
  (values) =>
    change(textOf(values.at(-1)));

const markdown: Operation = (values, { inline }) => {
  const text = textOf(values.at(-1));
  return { html: text.includes(innerMark) ? text : inline(text) };
};

/** Operations that Go's templates, Liquid and Tera have under these names. */
const operations: Readonly<Record<string, Operation>> = {
  markdownify: markdown,
  markdown,
  'Page.RenderString': markdown,
  safeHTML: asHtml,
  safe: asHtml,
  raw: asHtml,
  htmlUnescape: last,
  safeURL: last,
  safeCSS: last,
  safeHTMLAttr: last,
  safeJS: last,
  relURL: last,
  absURL: last,
  relLangURL: last,
  absLangURL: last,
  relative_url: last,
  absolute_url: last,
  url_encode: last,
  plainify: last,
  emojify: last,
  htmlEscape: last,
  escape: last,
  escape_once: last,
  e: last,
  string: last,
  jsonify: () => unknown,
  trim: withText((text) => text.trim()),
  strip: withText((text) => text.trim()),
  chomp: withText((text) => text.trim()),
  'strings.TrimSpace': withText((text) => text.trim()),
  lower: withText((text) => text.toLowerCase()),
  downcase: withText((text) => text.toLowerCase()),
  upper: withText((text) => text.toUpperCase()),
  upcase: withText((text) => text.toUpperCase()),
  default: ([fallback, value]) => (isTrue(value) ? value : fallback),
  append: ([tail, value]) => textOf(value) + textOf(tail),
  prepend: ([head, value]) => textOf(head) + textOf(value),
  eq: ([a, b]) => textOf(a) === textOf(b),
  ne: ([a, b]) => textOf(a) !== textOf(b),
  not: ([value]) => !isTrue(value),
  and: (values) => values.find((value) => !isTrue(value)) ?? values.at(-1),
  or: (values) => values.find(isTrue) ?? values.at(-1),
  cond: ([test, then, otherwise]) => (isTrue(test) ? then : otherwise),
  contains: ([part, value]) => textOf(value).includes(textOf(part)),
  in: ([value, part]) => textOf(value).includes(textOf(part)),
  hasPrefix: ([value, part]) => textOf(value).startsWith(textOf(part)),
  'strings.HasPrefix': ([value, part]) => textOf(value).startsWith(textOf(part)),
  printf: ([format, ...values]) => formatted(textOf(format), values),
  print: (values) => values.map(textOf).join(''),
};

function formatted(format: string, values: readonly Value[]): Value {
  let at = 0;
  const parts = [...format.matchAll(/%[svd]|[^%]+|%/g)].map(([part]) =>
    /^%[svd]$/.test(part) ? textOf(values[at++]) : part,
  );
  return parts.join('');
}

/** Applies an operation; what depends on something unknown is unknown, unless a fallback stands for it. */
export function operate(name: string, values: readonly Value[], scope: Scope): Value {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (operation === undefined || values.includes(unknown)) return unknown;
  return operation(values, scope);
}
