import { expect, it } from 'vitest';
import { createProblem } from './create-problem.ts';
import { reportGithub } from './report-github.ts';
import { reportTerminal } from './report-terminal.ts';
import { visibleJson, visibleName, visibleText } from './visible-text.ts';

it.each([
  ['an escape sequence', '\x1b[2J', '␛[2J'],
  ['a carriage return', 'a\rb', 'a␍b'],
  ['a text turned around', 'a\u202eb', 'a\ufffdb'],
  ['a workflow command', '::error::', ': :error::'],
  ['one on a later line', 'a\n  ::add-mask::', 'a\n  : :add-mask::'],
  ['a command of the older form', 'a ##[add-mask]b', 'a # #[add-mask]b'],
  ['commands of other runners', '##vso[task.x] ##teamcity[y]', '# #vso[task.x] # #teamcity[y]'],
  ['another end of a line', 'a\u2028::error::', 'a\ufffd::error::'],
  ['headings', '## 甲 ### [乙](丙)', '## 甲 ### [乙](丙)'],
  ['plain text', '甲：乙 a::b\n丙', '甲：乙 a::b\n丙'],
  ['a block of Markdown', '::: tip\n:::note', '::: tip\n:::note'],
])('shows %s', (_, text, shown) => expect(visibleText(text)).toBe(shown));

it('a name has one line', () => expect(visibleName('a\n##[error]\tb')).toBe('a␊# #[error]␉b'));

it('JSON reads as the same, whatever it is printed to', () => {
  const value = { message: '\x1b[2J\x9b\u202e ##[error] ::error:: \u2028甲' };
  expect(visibleJson(value)).toMatchInlineSnapshot(`
    "{
      "message": "\\u001b[2J\\u009b\\u202e \\u0023#[error] ::error:: \\u2028甲"
    }"
  `);
  expect(JSON.parse(visibleJson(value))).toEqual(value);
});

it('nothing of a hostile link reaches a report raw', () => {
  const hostile = '\n::error::gone\x1b[2J';
  const problem = createProblem('file-outside', { file: `posts/${hostile}.md`, values: { target: hostile } });
  for (const report of [reportTerminal([problem]), reportGithub([problem])]) {
    expect(report).not.toContain('\x1b');
    expect(report.split('\n').filter((line) => /^\s*::error::/.test(line))).toEqual([]);
  }
});
