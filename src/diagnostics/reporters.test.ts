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
    values: { path: '貓.png' },
  }),
  createProblem('date-invalid', {
    file: 'posts/a.md',
    position: { line: 3, column: 4 },
    values: { key: '日期', value: '100%, really: 2024-13-28', example: 'date: 2024-05-28' },
  }),
  createProblem('title-missing', { file: 'posts/a.md', values: { kind: { phrase: 'post' }, title: 'a' } }),
  createProblem('tags-split', {
    file: 'posts/a.md',
    position: { line: 3, column: 1 },
    values: { count: 2, tags: '甲 | 乙', line: 'tags: [甲, 乙]' },
  }),
];

const sourceLine = (file: string, line: number) =>
  file === 'posts/a.md' && line === 3 ? '日期: 2024-13-28' : undefined;

describe('reportTerminal', () => {
  it('sorts by file and place, and puts the caret under the column, Hanzi counted double', () => {
    expect(reportTerminal(problems, { sourceLine })).toMatchInlineSnapshot(`
      "posts/a.md title-missing (warning)
        The post has no title, so its file name is used: “a”.
        Add a title to the frontmatter:
          title: a

      posts/a.md:3:1 tags-split (note)
        3 │ 日期: 2024-13-28
          │ ^
        This text was read as 2 tags: 甲 | 乙.
        Write a list:
          tags: [甲, 乙]

      posts/a.md:3:4 date-invalid (error)
        3 │ 日期: 2024-13-28
          │ 　　 ^
        “日期” must be a date that exists. The value “100%, really: 2024-13-28” is not used.
        Write, for example:
          date: 2024-05-28

      posts/b.md:12:5 asset-missing (warning)
        The picture “貓.png” does not exist.
        Add the file beside the post or in images/, or correct the path. Upper and lower case matter.

      1 error, 2 warnings, 1 note in 2 files
      "
    `);
  });

  it('speaks Simplified Chinese', () => {
    expect(reportTerminal(problems, { sourceLine, language: 'zh-Hans' })).toMatchInlineSnapshot(`
      "posts/a.md title-missing (警告)
        文章没有标题，改用文件名“a”。
        请在 frontmatter 里写上标题：
          title: a

      posts/a.md:3:1 tags-split (提示)
        3 │ 日期: 2024-13-28
          │ ^
        这段文字读成了 2 个标签：甲 | 乙。
        请写成列表：
          tags: [甲, 乙]

      posts/a.md:3:4 date-invalid (错误)
        3 │ 日期: 2024-13-28
          │ 　　 ^
        “日期”应为真实存在的日期，“100%, really: 2024-13-28”没有采用。
        例如：
          date: 2024-05-28

      posts/b.md:12:5 asset-missing (警告)
        图片“貓.png”不存在。
        请把文件放在文章旁边或 images/ 里，或改正路径。注意大小写。

      2 个文件中有 1 个错误、2 个警告、1 条提示
      "
    `);
  });

  it('speaks Traditional Chinese', () => {
    expect(reportTerminal(problems, { sourceLine, language: 'zh-Hant' })).toMatchInlineSnapshot(`
      "posts/a.md title-missing (警告)
        文章沒有標題，改用檔名「a」。
        請在 frontmatter 裡寫上標題：
          title: a

      posts/a.md:3:1 tags-split (提示)
        3 │ 日期: 2024-13-28
          │ ^
        這段文字讀成了 2 個標籤：甲 | 乙。
        請寫成清單：
          tags: [甲, 乙]

      posts/a.md:3:4 date-invalid (錯誤)
        3 │ 日期: 2024-13-28
          │ 　　 ^
        「日期」應為真實存在的日期，「100%, really: 2024-13-28」沒有採用。
        例如：
          date: 2024-05-28

      posts/b.md:12:5 asset-missing (警告)
        圖片「貓.png」不存在。
        請把檔案放在文章旁邊或 images/ 裡，或更正路徑。注意大小寫。

      2 個檔案中有 1 個錯誤、2 個警告、1 則提示
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
        posts/a.md:3:4  “日期” must be a date that exists. The value “100%, really: 2024-13-28” is not used.
        Write, for example:
        date: 2024-05-28

      replacement-character (warning) The text has U+FFFD or 锟斤拷: characters were lost in an earlier conversion. 12 in 4 files.
        posts/c.md:4:1  Characters were lost here when the file was read in a wrong encoding. (And 1 more like it in this file.)
        posts/d.md:4:1  Characters were lost here when the file was read in a wrong encoding. (And 1 more like it in this file.)
        posts/e.md:4:1  Characters were lost here when the file was read in a wrong encoding. (And 1 more like it in this file.)
        … and in 1 more file: jianfan check --only replacement-character
        Restore them from an older copy: the text no longer says what they were.

      asset-missing (warning) A picture or file does not exist. 1 in 1 file.
        posts/b.md:12:5  The picture “貓.png” does not exist.
        Add the file beside the post or in images/, or correct the path. Upper and lower case matter.

      title-missing (warning) A post has no title, so its file name is used. 1 in 1 file.
        posts/a.md  The post has no title, so its file name is used: “a”.
        Add a title to the frontmatter:
        title: a

      tags-split (note) One text was read as several tags. 1 in 1 file.
        posts/a.md:3:1  This text was read as 2 tags: 甲 | 乙.
      "
    `);
  });

  it('gives many kinds of notes a line each, and advice that differs its place', () => {
    const notes = (['tags-split', 'date-missing', 'null-character', 'diagram-source'] as const).map(
      (code) => ({
        ...createProblem(code as 'date-missing', { file: 'posts/a.md' }),
        severity: 'info' as const,
      }),
    );
    const files = ['a', 'b'].map((name) => `posts/${name}.md`);
    const slips = [
      createProblem('markdown-syntax/open-fence', { file: files[0]!, values: { fence: '```' } }),
      createProblem('markdown-syntax/heading-space', {
        file: files[1]!,
        values: { text: '##甲', signs: '##', line: '## 甲' },
      }),
    ];
    expect(reportKinds([...notes, ...slips])).toMatchInlineSnapshot(`
      "2 warnings, 4 notes in 2 files

      markdown-syntax (warning) Markdown is valid, but probably does not mean what the author wanted. 2 in 2 files.
        posts/a.md  The code block that begins with \`\`\` is never closed, so everything after it is code.
          Write \`\`\` on a line of its own where the code ends.
        posts/b.md  “##甲” is not a heading: add a space after ##.
          Write:
          ## 甲

      date-missing (note) A post has no date, so it comes last in every list and is in no archive. 1 in 1 file.
      diagram-source (note) A diagram is shown as its source. 1 in 1 file.
      null-character (note) The text has zero-width or control characters. They were removed. 1 in 1 file.
      tags-split (note) One text was read as several tags. 1 in 1 file.
      Each kind of note with its places: jianfan check --only CODE
      "
    `);
  });

  it('speaks the language of the reader', () => {
    expect(reportKinds([problems[0]!], { language: 'zh-Hant' })).toMatchInlineSnapshot(`
      "1 個檔案中有 1 個警告

      asset-missing (警告) 圖片或檔案不存在。 1 個檔案中有 1 處。
        posts/b.md:12:5  圖片「貓.png」不存在。
        請把檔案放在文章旁邊或 images/ 裡，或更正路徑。注意大小寫。
      "
    `);
  });
});

describe('reportGithub', () => {
  it('escapes what the runner would read as its own syntax', () => {
    expect(reportGithub(problems, { root: 'content' })).toMatchInlineSnapshot(`
      "::warning file=content/posts/a.md,title=title-missing::The post has no title, so its file name is used: “a”.%0AAdd a title to the frontmatter:%0Atitle: a
      ::notice file=content/posts/a.md,line=3,col=1,title=tags-split::This text was read as 2 tags: 甲 | 乙.%0AWrite a list:%0Atags: [甲, 乙]
      ::error file=content/posts/a.md,line=3,col=4,title=date-invalid::“日期” must be a date that exists. The value “100%25, really: 2024-13-28” is not used.%0AWrite, for example:%0Adate: 2024-05-28
      ::warning file=content/posts/b.md,line=12,col=5,title=asset-missing::The picture “貓.png” does not exist.%0AAdd the file beside the post or in images/, or correct the path. Upper and lower case matter.
      1 error, 2 warnings, 1 note in 2 files
      "
    `);
  });

  it('keeps commas and colons of a path out of the properties', () => {
    const odd = createProblem('content-empty', { file: 'a,b:c%.md' });
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
