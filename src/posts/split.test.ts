import { describe, expect, it } from 'vitest';
import { splitPost } from './split.ts';

/** Shows what was split: keys with values, the body and its line, and the codes of problems with their lines. */
function show(text: string) {
  const { fields, body, firstLine, problems } = splitPost(text, 'a.md');
  return {
    fields: fields?.map(
      ({ key, value, position }) => `${position.line}:${position.column} ${key}=${JSON.stringify(value)}`,
    ),
    body,
    firstLine,
    problems: problems.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`),
  };
}

describe('fences', () => {
  it.each<
    [
      situation: string,
      text: string,
      fields: string[] | undefined,
      body: string,
      line: number,
      problems?: string[],
    ]
  >([
    ['YAML', '---\ntitle: 甲\n---\n正文\n', ['2:1 title="甲"'], '正文\n', 4],
    ['a byte order mark', '\uFEFF---\ntitle: 甲\n---\n正文', ['2:1 title="甲"'], '正文', 4],
    ['CRLF', '---\r\ntitle: 甲\r\n---\r\n\r\n正文\r\n', ['2:1 title="甲"'], '\n正文\n', 4],
    ['mixed line ends', '---\rtitle: 甲\r\n---\n正文', ['2:1 title="甲"'], '正文', 4],
    ['empty lines first', '\n\n---\ntitle: 甲\n---\n正文', ['4:1 title="甲"'], '正文', 6],
    ['blanks behind the fences', '---  \ntitle: 甲\n---  \n正文', ['2:1 title="甲"'], '正文', 4],
    ['a longer closing fence', '---\ntitle: 甲\n-----\n正文', ['2:1 title="甲"'], '正文', 4],
    ['nothing behind the frontmatter', '---\ntitle: 甲\n---', ['2:1 title="甲"'], '', 3],
    ['an empty frontmatter', '---\n---\n正文', [], '正文', 3],
    ['a named language', '---YAML\ntitle: 甲\n---\n正文', ['2:1 title="甲"'], '正文', 4],
    [
      'TOML',
      '+++\ntitle = "甲"\ndate = 2014-05-28\n+++\n正文',
      ['2:1 title="甲"', '3:1 date="2014-05-28"'],
      '正文',
      5,
    ],
    ['TOML by name', '---toml\ntitle = "甲"\n---\n正文', ['2:1 title="甲"'], '正文', 4],
    ['JSON', '{\n  "title": "甲",\n  "n": 3\n}\n正文', ['2:3 title="甲"', '3:3 n="3"'], '正文', 5],
    ['JSON between semicolons', ';;;\n"title": "甲"\n;;;\n正文', ['2:1 title="甲"'], '正文', 4],
    [
      'dashes of Chinese typing',
      '———\ntitle: 甲\n———\n正文',
      ['2:1 title="甲"'],
      '正文',
      4,
      ['1:1 frontmatter-not-opened'],
    ],
    [
      'full-width dashes',
      '－－－\ntitle: 甲\n－－－\n正文',
      ['2:1 title="甲"'],
      '正文',
      4,
      ['1:1 frontmatter-not-opened'],
    ],
    ['two dashes', '--\ntitle: 甲\n--\n正文', ['2:1 title="甲"'], '正文', 4, ['1:1 frontmatter-not-opened']],
    [
      'four dashes',
      '----\ntitle: 甲\n----\n正文',
      ['2:1 title="甲"'],
      '正文',
      4,
      ['1:1 frontmatter-not-opened'],
    ],
    [
      'a block of code',
      '```yaml\ntitle: 甲\n```\n\n正文',
      ['2:1 title="甲"'],
      '\n正文',
      4,
      ['1:1 frontmatter-not-opened'],
    ],
    ['a block of code that is none', '```yaml\na: 1\n```', undefined, '```yaml\na: 1\n```', 1],
    ['no frontmatter', '正文\n', undefined, '正文\n', 1],
    ['a thematic break', '---\n\n正文\n\n---\n\n再來', undefined, '---\n\n正文\n\n---\n\n再來', 1],
    ['a lone thematic break', '---\n正文', undefined, '---\n正文', 1],
    ['a setext heading', '標題\n---\n正文', undefined, '標題\n---\n正文', 1],
    ['a table', '--- | ---\na | b', undefined, '--- | ---\na | b', 1],
    ['a rule in the text', '---\ntitle: 甲\n---\n上\n\n---\n\n下', ['2:1 title="甲"'], '上\n\n---\n\n下', 4],
    [
      'no opening fence (Hexo)',
      'title: 甲\ntags:\n- 乙\n---\n正文',
      ['1:1 title="甲"', '2:1 tags=["乙"]'],
      '正文',
      5,
      ['1:1 frontmatter-not-opened'],
    ],
    [
      'no opening fence and an empty line before the closing one (Hexo)',
      'layout: post\ntitle: 甲\ndescription: \n\n---\n原文=https://example.org/\n',
      ['1:1 layout="post"', '2:1 title="甲"', '3:1 description=null'],
      '原文=https://example.org/\n',
      6,
      ['1:1 frontmatter-not-opened'],
    ],
    [
      'no opening fence, full-width colons',
      'title：甲\ndate: 2014-05-28\n---\n正文',
      ['1:1 title="甲"', '2:1 date="2014-05-28"'],
      '正文',
      4,
      ['1:1 frontmatter-not-opened', '1:6 frontmatter-yaml-syntax'],
    ],
    [
      'prose with a colon before a rule',
      '註: 此文已過時\n---\n正文',
      undefined,
      '註: 此文已過時\n---\n正文',
      1,
    ],
    [
      'a key, then prose before a rule',
      'title: 甲\n\n這是正文。\n\n---\n再來',
      undefined,
      'title: 甲\n\n這是正文。\n\n---\n再來',
      1,
    ],
    [
      'no closing fence',
      '---\ntitle: 甲\n\n正文',
      ['2:1 title="甲"'],
      '\n正文',
      3,
      ['3:1 frontmatter-not-closed'],
    ],
    [
      'no closing fence and no text',
      '---\ntitle: 甲',
      ['2:1 title="甲"'],
      '',
      3,
      ['3:1 frontmatter-not-closed'],
    ],
  ])('%s', (_situation, text, fields, body, firstLine, problems = []) => {
    expect(show(text)).toEqual({ fields, body, firstLine, problems });
  });

  it.each(['js', 'javascript', 'coffee', 'ts', 'lua'])('refuses ---%s and runs nothing', (language) => {
    const text = `---${language}\n{ title: (globalThis.wasRun = true) }\n---\n正文`;
    const split = splitPost(text, 'a.md');
    expect(split.problems.map(({ code }) => code)).toEqual(['frontmatter-language-refused']);
    expect(split.unreadable?.values).toEqual({ language });
    expect('wasRun' in globalThis).toBe(false);
  });

  it('parses equal bad input equally twice', () => {
    const text = '---\ntitle: "a\n---\nx';
    expect(splitPost(text, 'a.md')).toEqual(splitPost(text, 'a.md'));
  });
});

describe('YAML as people write it', () => {
  it.each<[situation: string, block: string, fields: string[], problems?: string[]]>([
    [
      'types are texts',
      'a: 007\nb: 1.10\nc: true\nd: 2014-05-28',
      ['a="007"', 'b="1.10"', 'c="true"', 'd="2014-05-28"'],
    ],
    [
      'nothing is null unless quoted',
      'a:\nb: ~\nc: null\nd: "null"\ne: ""',
      ['a=null', 'b=null', 'c=null', 'd="null"', 'e=""'],
    ],
    ['nested lists and maps', 'a: [[x, y], z]\nb: { c: [1] }', ['a=[["x","y"],"z"]', 'b={"c":["1"]}']],
    ['block texts', 'a: |\n  一\n  二\nb: >\n  三\n  四', ['a="一\\n二\\n"', 'b="三 四\\n"']],
    ['anchors', 'a: &x [1]\nb: *x', ['a=["1"]', 'b=["1"]']],
    ['comments', '# one\na: 1 # two', ['a="1"']],
    ['comments of HTML', 'a: 甲 乙 <!-- 丙 -->', ['a="甲 乙"']],
    [
      'quotes before an HTML comment',
      'a: "甲" <!-- 丙 -->\nb: 1',
      ['a="甲"', 'b="1"'],
      ['2:1 frontmatter-yaml-syntax'],
    ],
    ['tabs before list items', 'tags:\n\t- 甲\n\t- 乙', ['tags=["甲","乙"]'], ['3:1 frontmatter-tab-indent']],
    ['tabs after a dash', 'tags:\n-\t甲', ['tags=["甲"]'], ['3:2 frontmatter-tab-indent']],
    ['tabs on empty lines', 'a: 1\n\t\nb: 2', ['a="1"', 'b="2"']],
    ['a colon in a text', 'a: 甲: 乙\nb: 2', ['a="甲: 乙"', 'b="2"'], ['2:1 frontmatter-yaml-syntax']],
    ['dashes without a space', 'tags:\n-甲\n-乙', ['tags=["甲","乙"]'], ['2:1 frontmatter-yaml-syntax']],
    [
      'a list without dashes',
      'tags:\n  甲\n  乙\nb: 2',
      ['tags=["甲","乙"]', 'b="2"'],
      ['2:1 frontmatter-yaml-syntax'],
    ],
    ['uneven items', 'tags:\n  - 甲\n - 乙', ['tags=["甲","乙"]'], ['2:1 frontmatter-yaml-syntax']],
    ['an item inside another', 'tags:\n- 甲\n  - 乙', ['tags=["甲","乙"]'], ['2:1 frontmatter-yaml-syntax']],
    ['items on one line', 'tags: - 甲 - 乙', ['tags=["甲","乙"]'], ['2:1 frontmatter-yaml-syntax']],
    [
      'a list with full-width commas and quotes',
      'tags: ["甲"，“乙”]\nb: 2',
      ['tags=["甲","乙"]', 'b="2"'],
      ['2:1 frontmatter-yaml-syntax'],
    ],
    ['nested categories', 'categories:\n  - [甲, 乙]\n  - 丙', ['categories=[["甲","乙"],"丙"]']],
    ['a tag with its sign', 'tags: #甲\nb: 2', ['tags=["甲"]', 'b="2"'], ['2:7 frontmatter-hash']],
    ['tags with signs', 'tags: 甲 #乙 #丙', ['tags=["甲","乙","丙"]'], ['2:7 frontmatter-hash']],
    ['a comment behind tags', 'tags: [甲] # 乙', ['tags=["甲"]']],
    ['text among the keys', 'a: 1\n這不是鍵\nb: 2', ['b="2"'], ['2:1 frontmatter-yaml-syntax']],
    ['an alias that holds itself', 'a: &x [*x]', ['a=[[[[[[[null]]]]]]]']],
  ])('%s', (_situation, block, fields, problems = []) => {
    const shown = show(`---\n${block}\n---\n`);
    expect(shown.fields?.map((field) => field.replace(/^\S+ /, ''))).toEqual(fields);
    expect(shown.problems).toEqual(problems);
  });

  it('places errors in TOML and JSON', () => {
    expect(show('+++\ntitle = 甲\n+++\n').problems).toEqual(['2:9 frontmatter-toml-syntax']);
    expect(show(';;;\n"title": "甲"\n"b" 2\n;;;\n').problems).toEqual(['3:1 frontmatter-json-syntax']);
  });
});

it('dashes that typing joined are meant as a fence', () => {
  expect(splitPost('—--\ntitle: 甲\n—--\n\n文', 'a.md')).toMatchObject({
    body: expect.stringContaining('文') as string,
    problems: [{ code: 'frontmatter-not-opened' }],
  });
});

it('a title alone needs no fences', () => {
  const { fields, body } = splitPost('Title: 關於\n\n文\n', 'a.md');
  expect(fields?.map(({ key, value }) => [key, value])).toEqual([['Title', '關於']]);
  expect(body.trim()).toBe('文');
});

it('keys without fences, as Pelican has them, end at the first blank line', () => {
  const { fields, body, firstLine, problems } = splitPost(
    'Title: 甲: 乙\nDate: 2024-01-02\nTags: 客服, 零售\n\n文\n',
    'a.md',
  );
  expect(fields?.map(({ key, value }) => [key, value])).toEqual([
    ['Title', '甲: 乙'],
    ['Date', '2024-01-02'],
    ['Tags', '客服, 零售'],
  ]);
  expect({ body: body.trim(), line: firstLine + body.indexOf('文'), problems }).toEqual({
    body: '文',
    line: 5,
    problems: [],
  });
  expect(splitPost('title: 甲\n\n文\n', 'a.md').fields).toBeUndefined();
  expect(splitPost('Note: 甲\nDate: 乙\n\n文\n', 'a.md').fields).toBeUndefined();
});

it('a list in brackets is one without fences too', () => {
  const { fields, problems } = splitPost('title: 甲\ntags: [客服, 零售]\n\n文\n', 'a.md');
  expect(fields?.at(-1)?.value).toEqual(['客服', '零售']);
  expect(problems).toEqual([]);
});

it.each([
  ['a list of lines', 'title: 甲\ntags:\n  - 乙\n  - 丙', ['title="甲"', 'tags=["乙","丙"]']],
  ['full-width colons', 'title：甲\ndate：2024-01-02', ['title="甲"', 'date="2024-01-02"']],
  ['keys in Chinese', '標題：甲\n標籤: 乙', ['標題="甲"', '標籤="乙"']],
])('both fences forgotten, with %s, are told', (_situation, head, expected) => {
  const { fields, body, firstLine, problems } = splitPost(`${head}\n\n文\n`, 'a.md');
  expect(fields?.map(({ key, value }) => `${key}=${JSON.stringify(value)}`)).toEqual(expected);
  expect(problems[0]).toMatchObject({ code: 'frontmatter-not-opened', position: { line: 1, column: 1 } });
  expect(firstLine + body.slice(0, body.indexOf('文')).split('\n').length - 1).toBe(
    head.split('\n').length + 2,
  );
});

it.each(['標題：甲\n這是一句話。\n\n文\n', '作者：甲\n日期：乙\n\n文\n', '- 標題：甲\n- 日期：乙\n\n文\n'])(
  'prose stays prose: %j',
  (text) => expect(splitPost(text, 'a.md').fields).toBeUndefined(),
);
