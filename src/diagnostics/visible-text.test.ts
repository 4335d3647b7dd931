import { expect, it } from 'vitest';
import { createProblem } from './create-problem.ts';
import { reportGithub } from './report-github.ts';
import { reportTerminal } from './report-terminal.ts';
import { visibleText } from './visible-text.ts';

it.each([
  ['an escape sequence', '\x1b[2J', '␛[2J'],
  ['a carriage return', 'a\rb', 'a␍b'],
  ['a text turned around', 'a\u202eb', 'a\ufffdb'],
  ['a workflow command', '::error::', ': :error::'],
  ['one on a later line', 'a\n  ::add-mask::', 'a\n  : :add-mask::'],
  ['plain text', '甲：乙 a::b\n丙', '甲：乙 a::b\n丙'],
])('shows %s', (_, text, shown) => expect(visibleText(text)).toBe(shown));

it('nothing of a hostile link reaches a report raw', () => {
  const hostile = '\n::error::gone\x1b[2J';
  const problem = createProblem('file-outside', { file: `posts/${hostile}.md`, values: { target: hostile } });
  for (const report of [reportTerminal([problem]), reportGithub([problem])]) {
    expect(report).not.toContain('\x1b');
    expect(report.split('\n').filter((line) => /^\s*::error::/.test(line))).toEqual([]);
  }
});
