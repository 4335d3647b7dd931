import type * as z from 'zod';
import type { YamlPath } from './yaml-source.ts';

/** What a schema found wrong, placed from the root of the data. */
export interface SchemaIssue {
  path: YamlPath;
  kind: 'invalid' | 'missing' | 'unknown-key' | 'custom';
  /** Of a check of our own. */
  message: string;
  params: Record<string, unknown>;
}

/** Rounds of dropping wrong values, each one level further up, before everything is dropped. */
const mostRounds = 8;

/**
 * Applies a schema whose fields are all optional, leaving out what is wrong and telling so: one mistake
 * costs one value, never the file. Drops the smallest part that makes the rest fit.
 */
export function parseTolerantly<S extends z.ZodType>(
  schema: S,
  input: Record<string, unknown>,
): { value: z.output<S>; issues: SchemaIssue[] } {
  const data = structuredClone(input);
  const issues: SchemaIssue[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data, issues };
    const found = result.error.issues
      .flatMap((issue) => flatten(issue))
      .map((issue) => markMissing(issue, data));
    // What was dropped since it was wrong is missing now: that is one mistake.
    issues.push(...found.filter((issue) => issue.kind !== 'missing' || !isTold(issue, issues)));
    for (const issue of found) drop(data, issue);
    compact(data);
  }
  return { value: schema.parse({}), issues };
}

function isTold({ path }: SchemaIssue, before: readonly SchemaIssue[]): boolean {
  return before.some((told) => told.path.join('/') === path.join('/'));
}

type Issue = z.core.$ZodIssue;

/** Of a union the branch that the author meant counts: one that objects to a detail, not to the whole. */
function flatten(issue: Issue, base: YamlPath = []): SchemaIssue[] {
  const path = [...base, ...issue.path];
  const plain = { path, message: issue.message, params: {} };
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => !branch.some(isOfAnotherType));
    return meant === undefined
      ? [{ ...plain, kind: 'invalid' }]
      : meant.flatMap((inner) => flatten(inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...plain, path: [...path, key], kind: 'unknown-key' }));
  }
  if (issue.code === 'custom') return [{ ...plain, params: issue.params ?? {}, kind: 'custom' }];
  return [{ ...plain, kind: 'invalid' }];
}

function isOfAnotherType({ path, code }: Issue): boolean {
  return path.length === 0 && code !== 'custom' && code !== 'unrecognized_keys';
}

function markMissing(issue: SchemaIssue, data: unknown): SchemaIssue {
  const isMissing = issue.kind === 'invalid' && valueAt(data, issue.path) === undefined;
  return isMissing ? { ...issue, kind: 'missing' } : issue;
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce((value, step) => asRecord(value)?.[step], data);
}

/** Removes a wrong value, or the map that lacks a required one. */
function drop(data: unknown, { path, kind }: SchemaIssue): void {
  const target = kind === 'missing' ? path.slice(0, -1) : path;
  const key = target.at(-1);
  const record = asRecord(valueAt(data, target.slice(0, -1)));
  if (key === undefined || record === undefined) return;
  if (Array.isArray(record)) record[Number(key)] = undefined;
  else delete record[key];
}

function asRecord(value: unknown): Record<PropertyKey, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>) : undefined;
}

/** Closes the gaps that dropping left in lists. */
function compact(value: unknown): void {
  if (Array.isArray(value)) {
    const kept = value.filter((item) => item !== undefined);
    value.splice(0, value.length, ...kept);
  }
  for (const inner of Object.values(asRecord(value) ?? {})) compact(inner);
}
