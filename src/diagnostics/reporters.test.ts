import { describe, expect, it } from 'vitest';
import { createProblem } from './create-problem.ts';
import type { Problem } from './problem.ts';
import { reportGithub } from './report-github.ts';
import { reportJson, type ProblemReport } from './report-json.ts';
import { reportKinds } from './report-kinds.ts';
import { reportTerminal, type Palette } from './report-terminal.ts';
import { summarize } from './summary.ts';

const problems: Problem[] = [
  createProblem('asset-missing', {
    file: 'posts/b.md',
    position: { line: 12, column: 5 },
    message: 'There is no picture “貓.png”.',
  }),
  createProblem('date-invalid', {
    file: 'posts/a.md',
    position: { line: 3, column: 4 },
    message: '“日期” must be a date that exists: 100%, really',
    hint: 'Write, for example:\ndate: 2024-05-28',
  }),
  createProblem('title-missing', { file: 'posts/a.md', message: 'The post has no title.' }),
  createProblem('tags-split', { file: 'posts/a.md', position: { line: 3, column: 1 }, message: 'Split.' }),
];

const sourceLine = (file: string, line: number) =>
  file === 'posts/a.md' && line === 3 ? '日期: 2024-13-28' : undefined;

describe('reportTerminal', () => {
  it('sorts by file and place, and puts the caret under the column, Hanzi counted double', () => {
    expect(reportTerminal(problems, { sourceLine })).toMatchInlineSnapshot(`
      "posts/a.md title-missing (warning)
        The post has no title.

      posts/a.md:3:1 tags-split (note)
        3 │ 日期: 2024-13-28
          │ ^
        Split.

      posts/a.md:3:4 date-invalid (error)
        3 │ 日期: 2024-13-28
          │ 　　 ^
        “日期” must be a date that exists: 100%, really
        Write, for example:
          date: 2024-05-28

      posts/b.md:12:5 asset-missing (warning)
        There is no picture “貓.png”.

      1 error, 2 warnings, 1 note in 2 files
      "
    `);
  });

  it('colours by severity through the palette', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const names = ['bold', 'dim', 'underline', 'red', 'yellow', 'cyan', 'green'] as const;
    const palette = Object.fromEntries(names.map((name) => [name, mark(name)])) as unknown as Palette;
    const report = reportTerminal(problems, { palette });
    expect(report).toContain('<red>(error)</red>');
    expect(report).toContain('<yellow>(warning)</yellow>');
    expect(report).toContain('<cyan>(note)</cyan>');
    expect(reportTerminal([], { palette })).toBe('<green><bold>No problems</bold></green>\n');
  });

  it('cuts long lines around the column', () => {
    const long = `${'字'.repeat(5000)}錯${'字'.repeat(5000)}`;
    const [problem] = [
      createProblem('replacement-character', {
        file: 'a.md',
        position: { line: 1, column: 5001 },
        message: 'Lost.',
      }),
    ];
    const report = reportTerminal([problem], { sourceLine: () => long });
    expect(report.length).toBeLessThan(500);
    const [shown = '', caret = ''] = report.split('\n').filter((line) => line.includes('│'));
    expect(shown.replace(/^.*│ /, '')[caret.replace(/^.*│ /, '').indexOf('^')]).toBe('錯');
  });
});

describe('reportKinds', () => {
  it('tells each kind once, errors first, then what loses content, and counts the rest', () => {
    const more = ['c', 'd', 'e'].flatMap((name) =>
      [4, 9].map((line) =>
        createProblem('replacement-character', { file: `posts/${name}.md`, position: { line, column: 1 } }),
      ),
    );
    const last = createProblem('replacement-character', { file: 'posts/f.md' });
    expect(reportKinds([...problems, ...more, { ...last, more: 5 }])).toMatchInlineSnapshot(`
      "1 error, 9 warnings, 1 note in 6 files

      date-invalid (error) A date, or the time after it, cannot be read. 1 in 1 file.
        posts/a.md:3:4  “日期” must be a date that exists: 100%, really
        Write, for example:
        date: 2024-05-28

      replacement-character (warning) The text has U+FFFD or 锟斤拷: characters were lost in an earlier conversion. 12 in 4 files.
        posts/c.md:4:1  Characters were lost here when the file was read in a wrong encoding. (And 1 more like it in this file.)
        posts/d.md:4:1  Characters were lost here when the file was read in a wrong encoding. (And 1 more like it in this file.)
        posts/e.md:4:1  Characters were lost here when the file was read in a wrong encoding. (And 1 more like it in this file.)
        … and in 1 more file: jianfan check --only replacement-character
        Write them again from an older copy; nothing here tells what they were.

      asset-missing (warning) A picture or file does not exist. 1 in 1 file.
        posts/b.md:12:5  There is no picture “貓.png”.

      title-missing (warning) A post has no title, so its file name is used. 1 in 1 file.
        posts/a.md  The post has no title.

      tags-split (note) One text was read as several tags. 1 in 1 file.
        posts/a.md:3:1  Split.
      "
    `);
  });

  it('speaks the language of the reader', () => {
    expect(reportKinds([problems[0]!], { language: 'zh-Hant' })).toMatchInlineSnapshot(`
      "1 個檔案中有 1 個警告

      asset-missing (警告) 圖片或檔案不存在。 1 個檔案中有 1 處。
        posts/b.md:12:5  There is no picture “貓.png”.
      "
    `);
  });
});

describe('reportGithub', () => {
  it('escapes what the runner would read as its own syntax', () => {
    expect(reportGithub(problems, { root: 'content' })).toMatchInlineSnapshot(`
      "::warning file=content/posts/a.md,title=title-missing::The post has no title.
      ::notice file=content/posts/a.md,line=3,col=1,title=tags-split::Split.
      ::error file=content/posts/a.md,line=3,col=4,title=date-invalid::“日期” must be a date that exists: 100%25, really%0AWrite, for example:%0Adate: 2024-05-28
      ::warning file=content/posts/b.md,line=12,col=5,title=asset-missing::There is no picture “貓.png”.
      1 error, 2 warnings, 1 note in 2 files
      "
    `);
  });

  it('keeps commas and colons of a path out of the properties', () => {
    const odd = createProblem('title-missing', { file: 'a,b:c%.md', message: 'x' });
    expect(reportGithub([odd])).toContain('file=a%2Cb%3Ac%25.md,');
  });
});

describe('reportJson', () => {
  it('is sorted, counted and parsable', () => {
    const report = JSON.parse(reportJson(problems)) as ProblemReport;
    expect(report.summary).toEqual({ errors: 1, warnings: 2, infos: 1, files: 2 });
    expect(report.problems.map(({ code }) => code)).toEqual([
      'title-missing',
      'tags-split',
      'date-invalid',
      'asset-missing',
    ]);
  });
});

describe('summarize', () => {
  it.each([
    [[], 'No problems'],
    [problems.slice(1, 2), '1 error in 1 file'],
    [problems, '1 error, 2 warnings, 1 note in 2 files'],
  ])('case %#', (list, expected) => {
    expect(summarize(list)).toBe(expected);
  });
});
