import { isMap, isScalar, parseDocument, stringify, type Pair, type ParsedNode, type YAMLMap } from 'yaml';

/**
 * Adds a term to the `glossary` of a YAML text, or changes its wording there; every other byte stays. Undefined where
 * that can't be done safely. A string as wording counts everywhere, a map by variant.
 */
export function addTerm(
  yaml: string,
  term: string,
  wording: string | Readonly<Record<string, string>>,
): string | undefined {
  const changed = changedText(yaml, term, wording);
  if (changed === undefined) return undefined;
  return isOnlyChange(yaml, changed, term, wording) ? changed : undefined;
}

type Wording = Parameters<typeof addTerm>[2];

function changedText(yaml: string, term: string, wording: Wording): string | undefined {
  const document = parseDocument(yaml, options);
  if (document.errors.length > 0) return undefined;
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const [key, value] = [inline(term), typeof wording === 'string' ? inline(wording) : inlineMap(wording)];
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return undefined;
  const pair = contents && pairOf(contents, 'glossary');
  if (!pair) return appendLine(yaml, `glossary:${eol}  ${key}: ${value}`, eol);
  const map = pair.value;
  if (isScalar(map) && map.value === null) {
    const at = map.range?.[0] ?? yaml.length;
    return `${yaml.slice(0, at)}${eol}  ${key}: ${value}${yaml.slice(at)}`;
  }
  if (!isMap(map) || !map.range) return undefined;
  const known = pairOf(map, term)?.value;
  if (known?.range) return yaml.slice(0, known.range[0]) + value + yaml.slice(known.range[1]);
  return map.flow
    ? insertFlow(yaml, map.range[0], map.range[1], map.items.length, `${key}: ${value}`)
    : insertBlock(yaml, map.range[0], endOfLast(map), `${key}: ${value}`, eol);
}

const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

function pairOf(map: YAMLMap, name: string): Pair<unknown, ParsedNode | null> | undefined {
  const found = map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return found as Pair<unknown, ParsedNode | null> | undefined;
}

function endOfLast(map: YAMLMap): number {
  const last = map.items.at(-1) as Pair<ParsedNode, ParsedNode | null> | undefined;
  return last?.value?.range?.[1] ?? last?.key.range?.[1] ?? map.range![1];
}

function insertFlow(yaml: string, start: number, end: number, items: number, entry: string): string {
  const close = yaml.lastIndexOf('}', end - 1);
  const inner = yaml.slice(start + 1, close);
  const space = items === 0 ? '' : (/(?<!\s)\s*$/.exec(inner)?.[0] ?? '');
  const before = yaml.slice(0, close - space.length);
  const comma = items === 0 || /,\s*$/.test(before) ? '' : ',';
  return `${before}${comma}${items === 0 ? '' : ' '}${entry}${space}${yaml.slice(close)}`;
}

/** After the last entry's line, comments included, with the indentation of the first. */
function insertBlock(yaml: string, start: number, end: number, entry: string, eol: string): string {
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const newline = yaml.indexOf('\n', end);
  const at = newline < 0 ? yaml.length : newline + 1;
  const lead = newline < 0 ? eol : '';
  return `${yaml.slice(0, at)}${lead}${indent}${entry}${newline < 0 ? '' : eol}${yaml.slice(at)}`;
}

function appendLine(yaml: string, lines: string, eol: string): string {
  const lead = yaml === '' || yaml.endsWith('\n') ? '' : eol;
  return `${yaml}${lead}${lines}${eol}`;
}

function inline(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

function inlineMap(wording: Readonly<Record<string, string>>): string {
  const entries = Object.entries(wording).map(([code, text]) => `${inline(code)}: ${JSON.stringify(text)}`);
  return `{ ${entries.join(', ')} }`;
}

/** The text must say what it said before, and the term. */
function isOnlyChange(before: string, after: string, term: string, wording: Wording): boolean {
  const [was, is] = [read(before), read(after)];
  if (was === undefined || is === undefined) return false;
  const { glossary: terms, ...others } = was;
  const { glossary: termsNow, ...othersNow } = is;
  const expected = { ...(typeof terms === 'object' ? terms : {}), [term]: wording };
  return same(others, othersNow) && same(expected, termsNow);
}

function read(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parseDocument(yaml, options).toJS({ maxAliasCount: 100 });
    return (data ?? {}) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
