import { operate } from './operations.ts';
import {
  innerMark,
  textOf,
  unknown,
  type Expression,
  type Recipe,
  type Scope,
  type Value,
} from './recipe.ts';
import { parseParts, type Statement } from './statements.ts';

// Jekyll's includes (https://jekyllrb.com/docs/includes/), in Liquid, and Zola's shortcodes
// (https://www.getzola.org/documentation/content/shortcodes/), in Tera, which looks alike.

const action = /\{(?:#[^]*?#\}|[{%](-?)\s*((?:"[^"]*"|'[^']*'|[^"'])*?)\s*(-?)[%}]\})/g;
const operandPattern = /"([^"]*)"|'([^']*)'|([^\s,|()"']+)/g;

/** Reads an include of Jekyll's; its arguments are `include.name`. */
export function readLiquidTemplate(text: string): Recipe {
  return read(text, (name) => (name.startsWith('include.') ? name.slice('include.'.length) : undefined));
}

/** Reads a shortcode of Zola's; its arguments are plain names, its content is `body`. */
export function readTeraTemplate(text: string): Recipe {
  return read(text, (name) => (/^\w+$/.test(name) ? name : undefined));
}

/** Tells which argument a name means, if any. */
type NameOf = (name: string) => string | undefined;

function read(text: string, nameOf: NameOf): Recipe {
  const plain = text.replace(/\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}/g, '');
  return parseParts(plain, action, (body, whole) => {
    if (whole.startsWith('{#')) return { kind: 'nothing' };
    if (whole.startsWith('{{')) return { kind: 'part', part: { show: filtered(body, nameOf) } };
    return tagOf(body, nameOf);
  });
}

function tagOf(body: string, nameOf: NameOf): Statement {
  const [, word = '', rest = ''] = /^(\w+)\s*([^]*)/.exec(body) ?? [];
  if (word === 'if') return { kind: 'open', test: condition(rest, nameOf) };
  if (word === 'unless') {
    const test = condition(rest, nameOf);
    return { kind: 'open', test: (scope) => operate('not', [test(scope)], scope) };
  }
  if (word === 'elsif' || word === 'elif') return { kind: 'else', test: condition(rest, nameOf) };
  if (word === 'else') return { kind: 'else' };
  if (word.startsWith('end')) return { kind: 'end' };
  if (word === 'assign' || word === 'set') {
    const [, name = '', value = ''] = /^(\w+)\s*=\s*([^]+)/.exec(rest) ?? [];
    return { kind: 'part', part: { set: name, to: filtered(value, nameOf) } };
  }
  // Loops, captures and all else that has an end.
  if (/^(?:for|case|capture|tablerow|filter|block|macro|raw|highlight)$/.test(word))
    return { kind: 'open', test: () => unknown };
  return { kind: 'part', part: { show: () => unknown } };
}

/** Reads `value | filter: "a", "b"`, or with Tera `filter(name="a")`. */
function filtered(text: string, nameOf: NameOf): Expression {
  const [head = '', ...filters] = text.split(/\|(?=(?:[^"']|"[^"]*"|'[^']*')*$)/).map((part) => part.trim());
  const steps = filters.map((filter) => {
    const [, name = '', rest = ''] = /^(\w+)\s*(?::\s*)?([^]*)/.exec(filter) ?? [];
    return { name, values: operands(rest.replace(/\b\w+\s*=\s*/g, ''), nameOf) };
  });
  const first = operands(head, nameOf);
  return (scope) => {
    let value: Value = first.length === 1 ? (first[0]?.(scope) ?? undefined) : unknown;
    for (const { name, values } of steps)
      value = operate(name, [...values.map((operand) => operand(scope)), value], scope);
    return value;
  };
}

function operands(text: string, nameOf: NameOf): Expression[] {
  return [...text.matchAll(operandPattern)].map(([, double, single, word = '']): Expression => {
    const quoted = double ?? single;
    return quoted === undefined ? wordOf(word, nameOf) : () => quoted;
  });
}

function wordOf(word: string, nameOf: NameOf): Expression {
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return () => Number(word);
  if (word === 'true' || word === 'false') return () => word === 'true';
  if (/^(?:nil|null|blank|empty)$/.test(word)) return () => undefined;
  if (/^site\.(?:url|baseurl|base_url|github\.url)$/.test(word)) return () => '';
  return (scope) => variable(word, nameOf, scope);
}

function variable(word: string, nameOf: NameOf, scope: Scope): Value {
  if (scope.variables.has(word)) return scope.variables.get(word);
  if (word === 'body' && scope.isPaired) return { html: innerMark };
  const name = nameOf(word);
  return name === undefined ? unknown : scope.args.named.get(name.toLowerCase());
}

/** Liquid reads `and` and `or` from the right, without parentheses. */
function condition(text: string, nameOf: NameOf): Expression {
  const [, left = '', word, right = ''] = /^([^]+?)\s+(and|or)\s+([^]+)$/.exec(text) ?? [];
  if (word !== undefined) {
    const both = [condition(left, nameOf), condition(right, nameOf)];
    return (scope) =>
      operate(
        word,
        both.map((part) => part(scope)),
        scope,
      );
  }
  if (/^not\s/.test(text)) {
    const inner = condition(text.slice(4), nameOf);
    return (scope) => operate('not', [inner(scope)], scope);
  }
  const [, a, sign = '', b = ''] = /^([^]+?)\s*(==|!=|\bcontains\b|<>)\s*([^]+)$/.exec(text) ?? [];
  if (a === undefined) return filtered(text, nameOf);
  const sides = [filtered(a, nameOf), filtered(b, nameOf)];
  if (sign === 'contains')
    return (scope) =>
      operate(
        'contains',
        sides.toReversed().map((side) => side(scope)),
        scope,
      );
  return (scope) =>
    compared(
      sides.map((side) => side(scope)),
      sign === '==',
      scope,
    );
}

function compared(values: Value[], isEqual: boolean, scope: Scope): Value {
  if (values.includes(unknown)) return unknown;
  return operate(isEqual ? 'eq' : 'ne', values.map(textOf), scope);
}
