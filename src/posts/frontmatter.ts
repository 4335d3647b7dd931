import { expectation, nearestChoice, type FieldDoc } from '../config/schema-problem.ts';
import { parseTolerantly, type SchemaIssue } from '../config/tolerant-parse.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Meaning } from './keys.ts';
import { unknownKeyProblem, type MeantField, type NormalFrontmatter } from './normalize.ts';
import { isAmbiguousDay } from './written-date.ts';
import { frontmatterSchema, type Frontmatter } from './schema.ts';

/** Applies the schema to a normalised frontmatter: what doesn't fit is left out and reported at its key. */
export function validateFrontmatter(
  normal: NormalFrontmatter,
  file: string,
): { data: Frontmatter; problems: Problem[] } {
  const input: Record<string, unknown> = {};
  for (const [meaning, { value }] of normal.fields) input[meaning] = value;
  const first = frontmatterSchema.safeParse(input);
  if (first.success) return { data: first.data, problems: guessProblems(normal, new Set(), file) };
  const { value, issues } = parseTolerantly(frontmatterSchema, input);
  const wrong = new Set(issues.map(({ path }) => String(path[0])));
  const problems = issues.flatMap((issue) => {
    const field = normal.fields.get(String(issue.path[0]) as Meaning);
    return field === undefined || field.guessed ? [] : [valueProblem(issue, field, file)];
  });
  const data = isDoubtful(normal, wrong) ? { ...value, draft: true } : value;
  return { data, problems: [...problems, ...guessProblems(normal, wrong, file)] };
}

/** Whoever writes `draft: maybe` wants the post kept back rather than published. */
function isDoubtful(normal: NormalFrontmatter, wrong: ReadonlySet<string>): boolean {
  return (['draft', 'published'] as const).some(
    (key) => wrong.has(key) && normal.fields.get(key)?.guessed === false,
  );
}

function valueProblem(issue: SchemaIssue, field: MeantField, file: string): Problem {
  const [meaning, ...inner] = issue.path;
  const schema = frontmatterSchema.shape[String(meaning) as keyof typeof frontmatterSchema.shape];
  const doc = schema.meta() as unknown as FieldDoc;
  const place = { file, position: field.position };
  const key = [field.key, ...inner.map(String)].join('.');
  const { example } = doc;
  if (issue.kind === 'unknown-key')
    return createProblem('frontmatter-unknown-key/inner', { ...place, values: { key, example } });
  const { expects = doc.expects } = issue.params as Partial<FieldDoc>;
  const words = { key, expects: expectation(expects), example };
  if (typeof field.value !== 'string')
    return createProblem('frontmatter-value-invalid/shape', { ...place, values: words });
  const values = { ...words, value: field.value.slice(0, 80) };
  const nearest = nearestChoice(field.value, expects);
  if (nearest !== undefined)
    return createProblem('frontmatter-value-invalid/misspelt', {
      ...place,
      values: { key, expects: words.expects, value: values.value, line: `${key}: ${nearest}` },
    });
  return expects === 'expects-real-date'
    ? createProblem(isAmbiguousDay(field.value) ? 'date-invalid/ambiguous' : 'date-invalid', {
        ...place,
        values,
      })
    : createProblem('frontmatter-value-invalid', { ...place, values });
}

/** A guess that the schema accepts was used; one that it doesn't was none. */
function guessProblems(normal: NormalFrontmatter, wrong: ReadonlySet<string>, file: string): Problem[] {
  return [...normal.fields].flatMap(([meaning, field]) => {
    if (!field.guessed) return [];
    if (wrong.has(meaning)) return [unknownKeyProblem(field, file)];
    const { key, position } = field;
    return [createProblem('frontmatter-key-misspelt', { file, position, values: { key, meaning } })];
  });
}
