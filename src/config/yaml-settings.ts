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
    ...source.errors
      .slice(0, 5)
      .map(({ position, reason }) =>
        createProblem('config-yaml-syntax', { file, position, values: { reason } }),
      ),
    ...source.duplicates.map(({ position, key }) =>
      createProblem('config-duplicate-key', { file, position, values: { key } }),
    ),
  ];
  const { data } = source;
  if (data === undefined || data === null) return { data: {}, source, problems };
  if (typeof data === 'object' && !Array.isArray(data)) {
    return { data: withoutNulls(data) as Record<string, unknown>, source, problems };
  }
  const place = { file, position: source.positionOf([]) };
  problems.push(createProblem('config-value-invalid/not-settings', { ...place, values: { example } }));
  return { data: {}, source, problems };
}

/** An empty value means that nothing is said. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}
