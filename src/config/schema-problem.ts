import type { PhraseId } from '../diagnostics/catalogue.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Finding, Problem } from '../diagnostics/problem.ts';
import type { Phrase } from '../diagnostics/values.ts';
import { settingOfOthers } from './settings-of-others.ts';
import type { SchemaIssue } from './tolerant-parse.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

/** What a schema's `meta` says of a field. */
export interface FieldDoc {
  /** What the value must be, as a phrase of the catalogue. */
  expects: PhraseId | Phrase;
  /** A right line to copy. */
  example: string;
}

/** What the words of a schema problem are made from. */
export interface SchemaProblemContext {
  file: string;
  source: YamlSource;
  /** Names known on the top level. */
  known: readonly string[];
  docOf(field: string): FieldDoc | undefined;
}

/** Tells what a schema found wrong, with the place and the corrected line. */
export function schemaProblem(issue: SchemaIssue, context: SchemaProblemContext): Problem {
  if (issue.kind === 'unknown-key') return unknownKey(issue, context);
  const { file, source } = context;
  const place = { file, position: source.positionOf(issue.path) };
  const { found } = issue.params as { found?: Finding };
  if (found !== undefined) return { ...found, ...place };
  const field = String(issue.path[0]);
  const { expects, example } = context.docOf(field) ?? { expects: 'expects-other', example: field };
  const values = { path: pathName(issue.path), field, expects: expectation(expects), example };
  const value = textAt(source.data, issue.path);
  const nearest = nearestChoice(value, expects);
  const line =
    nearest && withValue(source.line(place.position.line), place.position.column, [value, nearest]);
  if (value !== undefined && line !== undefined)
    return createProblem('config-value-invalid/misspelt', {
      ...place,
      values: { field, expects: values.expects, value, line },
    });
  if (issue.kind === 'missing') return createProblem('config-value-invalid/missing', { ...place, values });
  return issue.path.length > 1 || !context.known.includes(field)
    ? createProblem('config-value-invalid/part', { ...place, values })
    : createProblem('config-value-invalid', { ...place, values });
}

/** Gives the words for what a field expects. */
export function expectation(expects: FieldDoc['expects']): Phrase {
  return typeof expects === 'string' ? { phrase: expects } : expects;
}

/** Finds which of the words that a field takes a misspelt one meant. */
export function nearestChoice(value: string | undefined, expects: FieldDoc['expects']): string | undefined {
  const { phrase, values }: Phrase = expectation(expects);
  const choices = phrase === 'expects-flag' ? ['true', 'false'] : values?.['choices'];
  return value === undefined || !isList(choices) ? undefined : nearestName(value, choices);
}

/** Puts another value where one stands in a line; undefined where it is written otherwise than it is read. */
function withValue(
  line: string,
  column: number,
  [value = '', other]: readonly [string | undefined, string],
): string | undefined {
  const [before, after] = [line.slice(0, column - 1), line.slice(column - 1)];
  return after.includes(value) ? (before + after.replace(value, other)).trim() : undefined;
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function textAt(data: unknown, path: YamlPath): string | undefined {
  const value = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
  return typeof value === 'string' ? value : undefined;
}

function unknownKey(issue: SchemaIssue, { file, source, known, docOf }: SchemaProblemContext): Problem {
  const place = { file, position: source.positionOfKey(issue.path) };
  const key = String(issue.path.at(-1));
  const path = pathName(issue.path);
  const isTop = issue.path.length === 1;
  const misspelt = isTop ? nearestName(key, known) : undefined;
  const nearest = misspelt ?? (isTop ? settingOfOthers(key) : undefined);
  if (nearest === undefined) return createProblem('config-unknown-key', { ...place, values: { path } });
  const line =
    misspelt === undefined
      ? (docOf(nearest)?.example ?? nearest)
      : source.line(place.position.line).trim().replace(key, nearest);
  return createProblem('config-unknown-key/misspelt', { ...place, values: { path, nearest, line } });
}

function pathName(path: YamlPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
