import { LineIndex } from '../diagnostics/line-index.ts';
import { withoutComments } from './script-literal.ts';
import type { SettingsSource } from './settings-source.ts';

/**
 * Reads `key: 'text'`, `key: 12` and `key: true` out of a settings file that is a program. It is never run: what it
 * computes can't be known, and the first writing of a key counts.
 */
export function readScript(file: string, text: string): SettingsSource {
  const code = withoutComments(text);
  const data: Record<string, unknown> = {};
  const places = new LineIndex(code);
  const lines = new Map<string, number>();
  for (const { index, groups = {} } of code.matchAll(entry)) {
    const key = groups['key'] ?? '';
    if (Object.hasOwn(data, key)) continue;
    data[key] = valueOf(groups);
    lines.set(key, places.position(index).line);
  }
  for (const { index, groups: { key = '', name = '' } = {} } of code.matchAll(reference)) {
    if (Object.hasOwn(data, key) || !Object.hasOwn(data, name)) continue;
    data[key] = data[name];
    lines.set(key, places.position(index).line);
  }
  const author = /(?<![\w$.])author\s*:\s*\{[^{}]*?(?<![\w$.])name\s*:\s*(["'])([^"'\n]+)\1/.exec(code);
  if (author !== null) data['authorName'] = author[2];
  return { file, data, lineOf: (path) => lines.get(path.at(-1) ?? '') };
}

const entry =
  /(?<![\w$.])["']?(?<key>[A-Za-z_]\w*)["']?\s*(?::|=(?!=|>))\s*(?:"(?<double>(?:[^"\\\n]|\\.)*)"|'(?<single>(?:[^'\\\n]|\\.)*)'|`(?<template>[^`$\\]*)`|(?<word>true|false|\d+)\b)/g;

/** `site: SITE_URL`, where a constant of that name has the value. */
const reference = /(?<![\w$.])(?<key>[A-Za-z_]\w*)\s*:\s*(?<name>[A-Z][A-Z0-9_]{2,40})\s*[,}\n]/g;

function valueOf({ double, single, template, word }: Record<string, string | undefined>): unknown {
  const text = double ?? single ?? template;
  if (text !== undefined) return text.replace(/\\(.)/g, '$1');
  return word === 'true' || word === 'false' ? word === 'true' : Number(word);
}
