import { isMap, isNode, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import { LineIndex } from '../diagnostics/line-index.ts';
import type { Position } from '../diagnostics/problem.ts';
import type { Phrase } from '../diagnostics/values.ts';
import { yamlFault } from './yaml-reason.ts';

/** A place in a document: keys of maps and indexes of lists, from the root. */
export type YamlPath = readonly PropertyKey[];

/** A YAML text with its data and the places of its keys and values. */
export interface YamlSource {
  /** The data as YAML 1.2 types it; undefined for an empty text. */
  data: unknown;
  /** Syntax errors with their places. */
  errors: { position: Position; reason: Phrase }[];
  /** Keys of the top level, in order, with the place of the one that counts (the last). */
  keys: ReadonlyMap<string, Position>;
  /** Positions of top-level keys that are given again later. */
  duplicates: { position: Position; key: string }[];
  /** Finds where the value at a path is written; of what is missing, where its nearest parent is. */
  positionOf(path: YamlPath): Position;
  /** Finds where the key at a path is written. */
  positionOfKey(path: YamlPath): Position;
  /** The text of a line, counted from 1. */
  line(number: number): string;
}

/** Most of a file's errors follow from the first. */
const mostErrors = 5;

/** Reads a YAML text through its document tree, so that everything found can be placed. Never throws. */
export function readYamlSource(text: string): YamlSource {
  const lines = text.split('\n');
  const index = new LineIndex(text);
  const at = (offset: number) => index.position(offset);
  const base = {
    data: undefined,
    keys: new Map<string, Position>(),
    duplicates: [],
    positionOf: () => start,
    positionOfKey: () => start,
    line: (number: number) => lines[number - 1] ?? '',
  };
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const errors = document.errors.slice(0, mostErrors).map((error) => {
      const { reason, offset } = yamlFault(error, document, text);
      return { position: at(offset), reason };
    });
    if (errors.length > 0) return { ...base, errors };
    return {
      ...base,
      data: plainData(document.toJS({ maxAliasCount: 100 })),
      errors,
      ...placeKeys(document.contents, at),
      positionOf: (path) => at(offsetOf(document.contents, path, false)),
      positionOfKey: (path) => at(offsetOf(document.contents, path, true)),
    };
  } catch {
    // Nesting deeper than the stack, or an alias that grows without end.
    return { ...base, errors: [{ position: start, reason: { phrase: 'yaml-deep' } }] };
  }
}

const start: Position = { line: 1, column: 1 };

/** JSON makes nothing of `.inf` and `.nan`; as texts, they are reported like any other value that is wrong. */
function jsonValue(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** Data as in JSON; throws on an alias that holds itself. */
function plainData(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null, jsonValue)) ?? undefined;
}

function offsetOf(contents: unknown, path: YamlPath, wantKey: boolean): number {
  let node: unknown = contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const pair = isMap(node)
      ? node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const isKey = wantKey && index === path.length - 1 && isNode(pair?.key);
    node = isKey ? pair?.key : isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (!isNode(node) || !node.range) break;
    offset = node.range[0];
  }
  return offset;
}

/** Only the top level is looked at, where a duplicate does the harm. */
function placeKeys(contents: ParsedNode | null, at: (offset: number) => Position) {
  const keys = new Map<string, Position>();
  const duplicates: YamlSource['duplicates'] = [];
  for (const { key } of isMap(contents) ? contents.items : []) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const earlier = keys.get(name);
    if (earlier !== undefined) duplicates.push({ position: earlier, key: name });
    keys.set(name, at(key.range?.[0] ?? 0));
  }
  return { keys, duplicates };
}
