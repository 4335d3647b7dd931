import { functionOfTag } from './script-function.ts';
import { closing, textEnd } from './script-lexer.ts';
import { operate } from './operations.ts';
import {
  innerMark,
  isTrue,
  textOf,
  unknown,
  type Expression,
  type Part,
  type Recipe,
  type Scope,
  type Value,
} from './recipe.ts';

// Tags that a Hexo site defines in its `scripts/` (https://hexo.io/api/tag): functions that name some values and return
// one text. Whatever else a function does is not read.

/** Reads what a script makes of a tag. */
export function readScriptTemplate(script: string, tag: string): Recipe {
  const text = functionOfTag(script, tag) ?? '';
  const [, parameters = '', body = ''] = /^\(([^)]*)\)([^]*)$/.exec(text) ?? [];
  const [args = 'args', content = 'content'] = parameters.split(',').map((name) => name.trim());
  const parts: Part[] = [
    { set: args, to: ({ args: { words } }) => words },
    { set: content, to: ({ isPaired }) => (isPaired ? { html: innerMark } : '') },
  ];
  for (const statement of statementsOf(body)) {
    const part = partOf(statement);
    if (part === undefined) return [{ show: () => unknown }];
    parts.push(...part);
  }
  return parts;
}

function statementsOf(body: string): string[] {
  const plain = body.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[^]*?\*\//g, '');
  const statements: string[] = [];
  let from = 0;
  while (from < plain.length) {
    const end = statementEnd(plain, from);
    const statement = plain.slice(from, end).trim();
    if (statement !== '') statements.push(statement);
    from = end + 1;
  }
  return statements;
}

/** A statement ends at its semicolon, or at a line that none continues. */
function statementEnd(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = closing(text, at, ';\n');
    const before = text.slice(from, at).trim();
    if (at >= text.length || text[at] === ';') return at;
    if (before !== '' && !/[-+=(,?:|&]$/.test(before) && !/^\s*[-+?.:|&]/.test(text.slice(at))) return at;
  }
}

function partOf(statement: string): Part[] | undefined {
  const [, returned] = /^return\b([^]*)$/.exec(statement) ?? [];
  if (returned !== undefined) {
    const value = expression(returned);
    // What a tag returns is HTML.
    return [{ show: (scope) => asHtml(value(scope)) }];
  }
  const [, names, list] = /^(?:const|let|var)\s*\[([\w$,\s]*)\]\s*=\s*([^]+)/.exec(statement) ?? [];
  if (names !== undefined && list !== undefined) {
    const value = expression(list);
    return names.split(',').map((name, index) => ({
      set: name.trim(),
      to: (scope) => itemOf(value(scope), index),
    }));
  }
  const [, name, value] =
    /^(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)\s*=(?!=)\s*([^]+)/.exec(statement) ?? [];
  return name === undefined || value === undefined ? undefined : [{ set: name, to: expression(value) }];
}

function asHtml(value: Value): Value {
  return value === unknown ? unknown : { html: textOf(value) };
}

function itemOf(value: Value, index: number): Value {
  if (value === unknown) return unknown;
  return Array.isArray(value) ? (value as readonly Value[])[index] : unknown;
}

const unknownValue: Expression = () => unknown;

function expression(text: string): Expression {
  const source = text.trim().replace(/;$/, '').trim();
  const wrapped = source.startsWith('(') && closing(source, 1, ')') === source.length - 1;
  if (wrapped) return expression(source.slice(1, -1));
  const question = closing(source, 0, '?');
  if (question < source.length && !/^[?.]/.test(source.slice(question + 1))) {
    const colon = closing(source, question + 1, ':');
    const [test, then, otherwise] = [
      source.slice(0, question),
      source.slice(question + 1, colon),
      source.slice(colon + 1),
    ].map(expression);
    return (scope) => chosen(scope, test, then, otherwise);
  }
  const either = splitAt(source, '||');
  if (either.length > 1) return combined('or', either);
  const sum = splitAt(source, '+');
  if (sum.length > 1) return combined('print', sum);
  return single(source);
}

function chosen(scope: Scope, test?: Expression, then?: Expression, otherwise?: Expression): Value {
  const value = test?.(scope);
  if (value === unknown) return unknown;
  return (isTrue(value) ? then : otherwise)?.(scope);
}

function combined(operation: string, parts: readonly string[]): Expression {
  const values = parts.map(expression);
  return (scope) =>
    operate(
      operation,
      values.map((value) => value(scope)),
      scope,
    );
}

function splitAt(source: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  while (at < source.length) {
    at = closing(source, at, sign.charAt(0));
    if (at >= source.length) break;
    if (source.startsWith(sign, at)) {
      parts.push(source.slice(from, at));
      at += sign.length;
      from = at;
    } else at++;
  }
  return [...parts, source.slice(from)];
}

function single(source: string): Expression {
  if (/^["']/.test(source) && textEnd(source, 0) === source.length - 1) {
    const text = source.slice(1, -1).replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
    return () => text;
  }
  if (source.startsWith('`') && textEnd(source, 0) === source.length - 1) return filled(source.slice(1, -1));
  if (/^\d+$/.test(source)) return () => Number(source);
  if (/^(?:null|undefined)$/.test(source)) return () => undefined;
  if (/^[A-Za-z_$][\w$]*$/.test(source))
    return ({ variables }) => (variables.has(source) ? variables.get(source) : unknown);
  return called(source);
}

/** A text in backticks, with `${…}` in it. */
function filled(source: string): Expression {
  const values: Expression[] = [];
  let from = 0;
  for (;;) {
    const open = source.indexOf('${', from);
    const text = source.slice(from, open < 0 ? source.length : open).replace(/\\(.)/g, '$1');
    values.push(() => text);
    if (open < 0) break;
    const close = closing(source, open + 2, '}');
    values.push(expression(source.slice(open + 2, close)));
    from = close + 1;
  }
  return (scope) =>
    operate(
      'print',
      values.map((value) => value(scope)),
      scope,
    );
}

const rendering =
  /^(?:hexo|ctx|this)\.render\.renderSync\(\s*\{\s*text\s*:\s*([^]+?)\s*,\s*engine\s*:\s*["'](?:markdown|md)["']\s*\}\s*\)$/;

function called(source: string): Expression {
  const markdown = rendering.exec(source)?.[1];
  if (markdown !== undefined) {
    const value = expression(markdown);
    return (scope) => operate('markdownify', [value(scope)], scope);
  }
  const [, list = '', index] = /^([^]+)\[(\d+)\]$/.exec(source) ?? [];
  if (index !== undefined) {
    const value = expression(list);
    return (scope) => itemOf(value(scope), Number(index));
  }
  const [, object = '', method = '', given = ''] = /^([^]+?)\.(\w+)\(([^()]*)\)$/.exec(source) ?? [];
  if (object === '') return unknownValue;
  const value = expression(object);
  const sign = expression(given);
  return (scope) => invoked(method, value(scope), given.trim() === '' ? undefined : sign(scope));
}

function invoked(method: string, value: Value, given: Value): Value {
  if (value === unknown || given === unknown) return unknown;
  if (method === 'trim') return textOf(value).trim();
  if (method === 'join' && Array.isArray(value)) return value.map(textOf).join(textOf(given ?? ','));
  if (method === 'split') return textOf(value).split(textOf(given));
  return unknown;
}
