import { operate } from './operations.ts';
import { innerMark, unknown, type Expression, type Recipe, type Scope, type Value } from './recipe.ts';
import { parseParts, type Statement } from './statements.ts';

// Hugo's shortcodes (https://gohugo.io/templates/shortcode/): `.Get`, `.Inner`, `with`, `if`, variables and pipes.

const action = /\{\{(-?)\s*(\/\*[^]*?\*\/|(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`}]|\}(?!\}))*?)\s*(-?)\}\}/g;
const token = /"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\()|(\))|(\|)|(:?=)|([^\s()|"`]+)/g;

/** Reads a template of Hugo. */
export function readGoTemplate(text: string): Recipe {
  return parseParts(text, action, statementOf);
}

function statementOf(body: string): Statement {
  if (body.startsWith('/*')) return { kind: 'nothing' };
  const [word = ''] = /^\w+/.exec(body) ?? [];
  const rest = body.slice(word.length).trim();
  if (word === 'end') return { kind: 'end' };
  if (word === 'if' || word === 'with')
    return { kind: 'open', test: expression(withoutVariable(rest)), bindsDot: word === 'with' };
  if (word === 'else') {
    const [, inner = '', condition] = /^(if|with)\s+([^]+)/.exec(rest) ?? [];
    if (condition === undefined) return { kind: 'else' };
    return { kind: 'else', test: expression(condition), bindsDot: inner === 'with' };
  }
  if (/^(?:range|define|block)$/.test(word)) return { kind: 'open', test: () => unknown };
  const [, name, value] = /^(\$\w*)\s*:?=\s*([^]+)/.exec(body) ?? [];
  if (name !== undefined && value !== undefined)
    return { kind: 'part', part: { set: name, to: expression(value) } };
  // What is noted for the page shows nothing here.
  if (/^[$.\w]*\.(?:Scratch|Store)\.\w+/.test(body)) return { kind: 'nothing' };
  return { kind: 'part', part: { show: expression(body) } };
}

/** `with $x := …` names the value beside making it the dot. */
function withoutVariable(text: string): string {
  return text.replace(/^\$\w+\s*:=\s*/, '');
}

/** A function or method by its name. */
interface Named {
  named: string;
}

type Token = { text: string } | { sign: string } | { word: string };

function expression(text: string): Expression {
  const tokens = [...text.matchAll(token)].map(([, double, back, ...signs]): Token => {
    if (double !== undefined) return { text: double.replace(/\\(.)/g, '$1') };
    if (back !== undefined) return { text: back };
    const [open, close, pipe, assign, word = ''] = signs;
    const sign = open ?? close ?? pipe ?? assign;
    return sign === undefined ? { word } : { sign };
  });
  let at = 0;

  function pipeline(): Expression {
    let value = command();
    while (isSign(tokens[at], '|')) {
      at++;
      value = command(value);
    }
    return value;
  }

  function command(piped?: Expression): Expression {
    const operands: (Expression | Named)[] = [];
    while (at < tokens.length && !isSign(tokens[at], '|') && !isSign(tokens[at], ')'))
      operands.push(operand());
    const [head, ...rest] = operands;
    const values = [...rest.map(valueOf), ...(piped === undefined ? [] : [piped])];
    if (head === undefined) return piped ?? (() => unknown);
    if (typeof head === 'function') return values.length === 0 ? head : () => unknown;
    return (scope) => call(head.named, values, scope);
  }

  function operand(): Expression | Named {
    const next = tokens[at++];
    if (next === undefined) return () => unknown;
    if ('text' in next) return () => next.text;
    if ('word' in next) return wordOf(next.word);
    if (next.sign !== '(') return () => unknown;
    const value = pipeline();
    at++;
    return value;
  }

  return pipeline();
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token !== undefined && 'sign' in token && token.sign === sign;
}

/** A name that is where a value is wanted is a function without arguments. */
function valueOf(operand: Expression | Named): Expression {
  return typeof operand === 'function' ? operand : (scope) => call(operand.named, [], scope);
}

function wordOf(word: string): Expression | Named {
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return () => Number(word);
  if (word === 'true' || word === 'false') return () => word === 'true';
  if (word === 'nil') return () => undefined;
  if (word === '.') return (scope) => scope.dot ?? unknown;
  const [, variable, path] = /^(\$\w*)(?:\.(.+))?$/.exec(word) ?? [];
  if (variable !== undefined && variable !== '$')
    return (scope) => (path === undefined ? (scope.variables.get(variable) ?? undefined) : unknown);
  return { named: word.replace(/^\$?\./, '') };
}

function call(name: string, values: readonly Expression[], scope: Scope): Value {
  const given = values.map((value) => value(scope));
  const { words, named } = scope.args;
  switch (name) {
    case 'Get':
      return argumentOf(given[0], scope);
    case 'index':
      return given.length === 2 && given[0] === params ? argumentOf(given[1], scope) : unknown;
    case 'isset':
      return given[0] === params ? argumentOf(given[1], scope) !== undefined : unknown;
    case 'Params':
      return params;
    case 'len':
      return given[0] === params ? words.length + named.size : unknown;
    case 'IsNamedParams':
      return named.size > 0;
    case 'Inner':
    case 'InnerDeindent':
      return scope.isPaired ? { html: innerMark } : '';
    case 'hugo.IsServer':
      return false;
    case 'hugo.IsProduction':
      return true;
    case 'Site.BaseURL':
    case 'site.BaseURL':
      return '';
    default:
      return fileFact(name, scope.file) ?? operate(name, given, scope);
  }
}

/** All arguments; Hugo has them as a list or a map. */
const params: Value = [];

function argumentOf(key: Value, { args }: Scope): Value {
  if (typeof key === 'number') return args.words[key];
  return typeof key === 'string' ? args.named.get(key.toLowerCase()) : unknown;
}

/** What Hugo knows of a page's file (https://gohugo.io/methods/page/file/); undefined for other names. */
function fileFact(name: string, file: string): string | undefined {
  const [, fact] = /^(?:Page\.)?File\.(\w+)$/.exec(name) ?? [];
  if (fact === undefined || file === '') return undefined;
  const path = file.replace(/^(?:.*\/)?content\//, '');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const base = path.slice(folder.length).replace(/\.\w+$/, '');
  const plain = base.replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, '');
  switch (fact) {
    case 'Path':
      return path;
    case 'Dir':
      return folder;
    case 'LogicalName':
      return path.slice(folder.length);
    case 'BaseFileName':
      return base;
    case 'TranslationBaseName':
      return plain;
    case 'ContentBaseName':
      return /^_?index$/.test(plain) ? (folder.split('/').at(-2) ?? plain) : plain;
    default:
      return undefined;
  }
}
