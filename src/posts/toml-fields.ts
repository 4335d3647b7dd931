import { parse, TomlDate, TomlError } from 'smol-toml';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Position } from '../diagnostics/problem.ts';
import type { Value } from '../diagnostics/values.ts';
import type { FieldBlock, FieldValue } from './field.ts';

/** Keys nested deeper than the stack are no fault of the parser's. */
function reasonOf(error: unknown): Value {
  if (error instanceof RangeError) return { phrase: 'yaml-deep' };
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}

/** Reads a TOML block, as Hugo writes between `+++`. An error costs the whole block, which TOML can't be read past. */
export function readTomlFields(block: string): FieldBlock {
  try {
    const places = placeKeys(block);
    const fields = Object.entries(parse(block)).map(([key, value]) => ({
      key,
      value: fieldValue(value),
      position: places.get(key) ?? { line: 1, column: 1 },
    }));
    return { fields, problems: [] };
  } catch (error) {
    const position =
      error instanceof TomlError ? { line: error.line, column: error.column } : { line: 1, column: 1 };
    const reason = reasonOf(error);
    const problem = createProblem('frontmatter-toml-syntax', { file: '', position, values: { reason } });
    return { fields: [], problems: [problem] };
  }
}

/** Keys and tables of the top level. */
function placeKeys(block: string): Map<string, Position> {
  const places = new Map<string, Position>();
  for (const [index, line] of block.split('\n').entries()) {
    const key = /^\[{0,2}\s*["']?([\w-]+)["']?\s*(?:[=.\]]|$)/.exec(line)?.[1];
    if (key !== undefined && !places.has(key)) places.set(key, { line: index + 1, column: 1 });
  }
  return places;
}

function fieldValue(value: unknown): FieldValue {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(fieldValue);
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fieldValue(inner)]));
}
