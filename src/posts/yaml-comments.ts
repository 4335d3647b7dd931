import { LineIndex } from '../diagnostics/line-index.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { FieldBlock } from './field.ts';

/** A text that no comment is likely after: its author wrote a hashtag, `title: 學 #Python`. */
const cutText =
  /^(title|subtitle|description|desc|summary|excerpt|series|标题|標題|摘要)([ \t]*:[ \t]+)([^\s"'[\]{}|>&*!%@`#][^"\n]*)$/gim;

/** Tags with their signs, `tags: #甲 #乙`, of which YAML keeps nothing, or the first alone. */
const cutTags = /^(tags?|keywords?|标签|標籤)([ \t]*:[ \t]+)([^\s"'[\]{}|>&*!%@`:][^"':\n]*)$/gim;

/**
 * Puts titles and descriptions between quotes that hold a sign with a space before it and none after it, since YAML
 * takes all that follows for a comment. `title: 甲 # to do` stays cut.
 */
export function withWholeTexts(text: string): { text: string; problems: FieldBlock['problems'] } {
  if (!text.includes(' #') && !text.includes('\t#')) return { text, problems: [] };
  const problems: FieldBlock['problems'] = [];
  const lines = new LineIndex(text);
  const whole = text.replace(cutText, (line, key: string, colon: string, rest: string, at: number) => {
    const value = rest.trimEnd();
    if (/:\s/.test(value) || !/[ \t]#[^\s#]/.test(value.slice(1))) return line;
    const position = { line: lines.position(at).line, column: key.length + colon.length + 1 };
    const values = { key, value, line: `${key}: ${JSON.stringify(value)}` };
    problems.push(createProblem('frontmatter-hash', { file: '', position, values }));
    return `${key}${colon}'${value.replaceAll("'", "''")}'`;
  });
  const tagged = whole.replace(cutTags, (line, key: string, colon: string, rest: string, at: number) => {
    const value = rest.trimEnd();
    if (!/^(?:[^#]*[ \t])?#[^\s#]/.test(value)) return line;
    const position = { line: lines.position(at).line, column: key.length + colon.length + 1 };
    const tags = value.split(/[\s,，、]+/).map((tag) => tag.replace(/^#+/, ''));
    const list = `${key}: [${tags.filter(Boolean).join(', ')}]`;
    problems.push(
      createProblem('frontmatter-hash/tags', { file: '', position, values: { key, value, line: list } }),
    );
    return list;
  });
  return { text: tagged, problems };
}
