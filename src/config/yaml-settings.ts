import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { readYamlSource, type YamlSource } from './yaml-source.ts';

/** A settings file's data, nulls left out, and what is wrong with it as YAML. */
export interface YamlSettings {
  data: Record<string, unknown>;
  source: YamlSource;
  problems: Problem[];
}

/** Reads a settings file that must hold a map; an empty file is an empty map. */
export function readYamlSettings(text: string, file: string, example: string): YamlSettings {
  const source = readYamlSource(text.replace(/^\uFEFF/, ''));
  const problems = [
    ...syntaxProblems(text, file, source),
    ...source.duplicates.map(({ position, key }) =>
      createProblem('config-duplicate-key', { file, position, values: { key } }),
    ),
  ];
  const { data } = source;
  if (data === undefined || data === null) return { data: {}, source, problems };
  if (typeof data === 'object' && !Array.isArray(data)) {
    return { data: withoutNulls(data) as Record<string, unknown>, source, problems };
  }
  const miswritten = wideColon(text, file);
  if (miswritten !== undefined) return { data: {}, source, problems: [...problems, miswritten] };
  const place = { file, position: source.positionOf([]) };
  problems.push(createProblem('config-value-invalid/not-settings', { ...place, values: { example } }));
  return { data: {}, source, problems };
}

function syntaxProblems(text: string, file: string, { errors }: YamlSource): Problem[] {
  if (errors.length === 0) return [];
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})(?:\s|$)/.test(line));
  if (conflict >= 0) {
    const position = { line: conflict + 1, column: 1 };
    return [createProblem('config-yaml-syntax/conflict', { file, position })];
  }
  const miswritten = wideColon(text, file);
  if (miswritten !== undefined) return [miswritten];
  // What follows an open bracket is read as part of it.
  const unclosed = errors.findIndex(({ reason }) => reason.phrase === 'yaml-unclosed');
  return errors
    .slice(0, unclosed < 0 ? errors.length : unclosed + 1)
    .map(({ position, reason }) =>
      createProblem('config-yaml-syntax', { file, position, values: { reason } }),
    );
}

/** Finds the first line whose key has a full-width colon, as Chinese keyboards write it. */
function wideColon(text: string, file: string): Problem | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const [, key = '', value = ''] = /^(\s*[\w-]{1,40})[ \t]*：[ \t]*(.*)$/.exec(line.slice(0, 500)) ?? [];
    if (key === '') continue;
    const position = { line: index + 1, column: key.length + 1 };
    const values = { key: key.trim(), line: `${key.trim()}: ${value.trim()}` };
    return createProblem('config-yaml-syntax/wide-colon', { file, position, values });
  }
  return undefined;
}

/** Drops empty values, which count as absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}
