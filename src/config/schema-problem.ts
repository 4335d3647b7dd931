import { createProblem } from '../diagnostics/create-problem.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { ProblemCode } from '../diagnostics/codes.ts';
import type { SchemaIssue } from './tolerant-parse.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

/** What a schema's `meta` says of a field. */
export interface FieldDoc {
  /** What the value must be, in words. */
  expects: string;
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

/** Words what a schema found wrong, with the place and the corrected line. */
export function schemaProblem(issue: SchemaIssue, context: SchemaProblemContext): Problem {
  if (issue.kind === 'unknown-key') return unknownKey(issue, context);
  const { file, source } = context;
  const position = source.positionOf(issue.path);
  const { code = 'config-value-invalid', hint } = issue.params as { code?: ProblemCode; hint?: string };
  const doc = context.docOf(String(issue.path[0]));
  const outcome = issue.path.length > 1 ? 'It was left out.' : 'The default is used instead.';
  const message = `${whatHappened(issue, doc)} ${outcome}`;
  return createProblem(code, { file, position, message, ...correction(hint ?? doc?.example) });
}

function whatHappened({ kind, path, message }: SchemaIssue, doc: FieldDoc | undefined): string {
  if (kind === 'custom') return message;
  const fault = kind === 'missing' ? 'is missing' : 'has a value of the wrong kind';
  const expected = doc === undefined ? '' : `; “${String(path[0])}” must be ${doc.expects}`;
  return `“${pathName(path)}” ${fault}${expected}.`;
}

function correction(line: string | undefined): { hint?: string } {
  return line === undefined ? {} : { hint: `Write, for example:\n${line}` };
}

function unknownKey(issue: SchemaIssue, { file, source, known }: SchemaProblemContext): Problem {
  const position = source.positionOfKey(issue.path);
  const key = String(issue.path.at(-1));
  const nearest = issue.path.length === 1 ? nearestName(key, known) : undefined;
  const line = source.line(position.line).trim();
  return createProblem('config-unknown-key', {
    file,
    position,
    message: `“${pathName(issue.path)}” means nothing here, so it has no effect.`,
    hint: nearest === undefined ? 'Remove it.' : `Did you mean “${nearest}”?\n${line.replace(key, nearest)}`,
  });
}

function pathName(path: YamlPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
