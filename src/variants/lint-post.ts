import type { Script } from '../config/variant.ts';
import { checkedText } from '../posts/checked-text.ts';
import { validateFrontmatter } from '../posts/frontmatter.ts';
import { normalizeFrontmatter } from '../posts/normalize.ts';
import { readScript } from '../posts/script.ts';
import { splitPost } from '../posts/split.ts';
import { isFlawless } from './lint/first-look.ts';
import { fixText } from './lint/fix.ts';
import { lintSource, type LintOptions, type LintProblem } from './lint.ts';

/** What is looked for in a post. */
export type PostLintOptions = Pick<LintOptions, 'copyChecker' | 'remarks' | 'style'>;

/** Checks a post's body and the texts of its frontmatter; places and edits are those of the file. */
export function lintPost(text: string, file: string, options: PostLintOptions): LintProblem[] {
  const { fields = [], body, firstLine } = splitPost(text, file);
  if (body === '' && firstLine === 1) return [];
  const script = readScript(validateFrontmatter(normalizeFrontmatter(fields, file), file).data);
  return lintParsed(text, { ...options, file, firstLine, ...(script ? { script } : {}) });
}

/** Checks a post of which it is known where the body begins and what script is said to be written. */
export function lintParsed(
  text: string,
  options: PostLintOptions & { file: string; firstLine: number; script?: Script },
): LintProblem[] {
  const { remarks = true, style = false, script, firstLine } = options;
  // Most posts have nothing to tell at one look, whatever of their frontmatter is text.
  if (!remarks && !style && isFlawless(text, script)) return [];
  const { text: shown, fields } = checkedText(text, firstLine);
  return lintSource(shown, { ...options, fields, firstLine: 1 });
}

/** Repairs what is certain in a post, so that nothing is left to repair; gives it back as it is if there is nothing. */
export function fixPost(text: string, file: string, options: PostLintOptions): string {
  const shown = (current: string) => checkedText(current, splitPost(current, file).firstLine).text;
  const fixed = fixText(text, { lint: (current) => lintPost(current, file, options), shown });
  if (fixed === text || keepsShape(text, fixed, file)) return fixed;
  const { firstLine } = splitPost(text, file);
  const lint = (current: string) =>
    lintPost(current, file, options).filter(({ position }) => (position?.line ?? 0) >= firstLine);
  return fixText(text, { lint, shown: (current) => blankLines(shown(current), firstLine - 1) });
}

function blankLines(text: string, count: number): string {
  const lines = text.split('\n');
  return [...lines.slice(0, count).map((line) => ' '.repeat(line.length)), ...lines.slice(count)].join('\n');
}

/** A repair of a text must not become YAML: a space before # would begin a comment. */
function keepsShape(text: string, fixed: string, file: string): boolean {
  const [before, after] = [splitPost(text, file), splitPost(fixed, file)];
  return (
    before.firstLine === after.firstLine &&
    JSON.stringify(shapeOf(before.fields)) === JSON.stringify(shapeOf(after.fields)) &&
    lengthOf(before.fields) - lengthOf(after.fields) === headLength(text, before) - headLength(fixed, after)
  );
}

type Fields = ReturnType<typeof splitPost>['fields'];

function shapeOf(fields: Fields): unknown {
  return fields?.map(({ key, value }) => [key, typeof value, Array.isArray(value) ? value.length : 0]);
}

/** What a head gains or loses, its values gain or lose. */
function lengthOf(fields: Fields): number {
  return JSON.stringify(fields?.map(({ value }) => value) ?? []).length;
}

function headLength(text: string, { body }: { body: string }): number {
  return text.replaceAll('\r\n', '\n').length - body.length;
}
