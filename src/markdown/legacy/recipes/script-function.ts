import { closing } from './script-lexer.ts';

const registration =
  /hexo\.extend\.tag\.register\(\s*(["'])([\w-]+)\1\s*,\s*(?:(?:async\s+)?(?:function\s*\w*\s*)?\(([^)]*)\)\s*(?:=>)?\s*(\{|(?=[`"'(]))|([A-Za-z_$][\w$]*)(?!\s*=>|[\w$])|([A-Za-z_$][\w$]*)\s*=>\s*(\{|(?=[`"'(])))/g;

/** Finds the function that a script of Hexo's registers for a tag: its parameters in parentheses, then its body. */
export function functionOfTag(script: string, tag: string): string | undefined {
  const match = [...script.matchAll(registration)].find(([, , name]) => name === tag);
  if (match === undefined) return undefined;
  const [whole, , , parameters, brace, named, lone, loneBrace] = match;
  const end = match.index + whole.length;
  if (named !== undefined) return functionNamed(script, named);
  const isBlock = (brace ?? loneBrace) === '{';
  const body = isBlock ? blockAt(script, end) : `return ${returnedAt(script, end)}`;
  return `(${parameters ?? lone ?? ''})${body}`;
}

function functionNamed(script: string, name: string): string | undefined {
  const found = new RegExp(
    `(?:function\\s+${name.replaceAll('$', '\\$')}\\s*\\(([^)]*)\\)|(?:const|let|var)\\s+${name.replaceAll('$', '\\$')}\\s*=\\s*(?:function\\s*)?\\(([^)]*)\\)\\s*(?:=>)?)\\s*\\{`,
  ).exec(script);
  if (found === null) return undefined;
  return `(${found[1] ?? found[2] ?? ''})${blockAt(script, found.index + found[0].length)}`;
}

/** Returns what is between an opened brace and its end. */
function blockAt(script: string, from: number): string {
  return script.slice(from, closing(script, from, '}'));
}

function returnedAt(script: string, from: number): string {
  return script.slice(from, closing(script, from, ',)'));
}
