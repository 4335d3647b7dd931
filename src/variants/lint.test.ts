import { describe, expect, it } from 'vitest';
import { describeProblem } from '../diagnostics/describe.ts';
import { lintSource, type CopyChecker, type LintOptions } from './lint.ts';
import { fixText } from './lint/fix.ts';

function lint(text: string, options: Partial<LintOptions> = {}) {
  return lintSource(text, { file: 'posts/a.md', firstLine: 1, ...options });
}

function fix(text: string, options: Partial<LintOptions> = {}): string {
  return fixText(text, { lint: (current) => lint(current, options), shown: (current) => current });
}

function found(text: string, options: Partial<LintOptions> = {}): string[] {
  return lint(text, options).map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);
}

describe('lost characters', () => {
  it.each([
    ['这里有\ufffd\ufffd两个', ['replacement-character 1:4']],
    ['`\ufffd`', ['replacement-character 1:2']],
    ['这里有锟斤拷', ['replacement-character 1:4']],
    ['這裡有錕斤拷錕斤拷，', ['replacement-character 1:4']],
    ['（这里有锟斤拷锟斤拷）', ['replacement-character 1:5']],
    ['手持「锟斤拷锟斤拷」和“锟斤拷”', []],
    ['支持多字节字符（俗称锟斤拷）', []],
    ['`锟斤拷` 和锟铻', []],
    ['没有', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('doubled punctuation', () => {
  it.each([
    ['你好，，世界', ['doubled-punctuation 1:3'], '你好，世界'],
    ['睡觉先。。', [], undefined],
    ['你好,,世界', ['doubled-punctuation 1:3'], '你好，世界'],
    [
      '一、、二；；三：：四',
      ['doubled-punctuation 1:2', 'doubled-punctuation 1:5', 'doubled-punctuation 1:8'],
      '一、二；三：四',
    ],
    ['有一行「品項,,單價」', ['doubled-punctuation 1:7'], undefined],
    ['品項,數量,,單價', ['doubled-punctuation 1:6'], undefined],
    ['真的吗？？太好了！！', [], undefined],
    ['等等……然后——', [], undefined],
    ['唉。。。', [], undefined],
    ['`a，，b` 与 ```，，```', [], undefined],
    ['```\n你好，，\n```', [], undefined],
    ['a,,b', [], undefined],
  ])('%s', (text, expected, fixed) => {
    expect(found(text)).toEqual(expected);
    expect(fix(text)).toBe(fixed ?? text);
  });
});

describe('marks of two widths in a row', () => {
  it.each([
    ['统计,，以后', '统计，以后'],
    ['統計,。', '統計。'],
    ['甲,、乙', '甲、乙'],
    ['甲,,，乙', '甲，乙'],
    ['甲，,乙', '甲，乙'],
    ['甲,，，乙', '甲，乙'],
    ['甲;；乙:：丙', '甲；乙：丙'],
    ['API,。', 'API。'],
    ['（甲）,，乙', '（甲），乙'],
    ['真的,？！', '真的？！'],
    ['捕获.，但是', '捕获，但是'],
    ['甲,。,，乙', '甲。，乙'],
  ])('%s', (text, wanted) => {
    expect(new Set(lint(text).map(({ code }) => code))).toEqual(new Set(['doubled-punctuation']));
    expect(fix(text)).toBe(wanted);
  });

  it.each([
    ['用,、;分隔字段', 'the marks themselves'],
    ['逗号,、分号都行', 'the marks themselves'],
  ])('are left to the author: %s (%s)', (text) => {
    expect(fix(text)).toBe(text);
  });

  it.each([
    '等 etc.。',
    'Apple Inc.，',
    '`a,，b`',
    '原文如下:，',
    '「,」、「、」',
    '甲, ，乙',
    '什么?！',
    '若要比對.，請用這個字元',
  ])("aren't in %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('text in a wrong encoding', () => {
  it.each([
    ['锘縄f', ['text-misread 1:1']],
    ['他说鈥滀綘', ['text-misread 1:3']],
    ['鐨勬枃浠讹紝銆傛槸', ['text-misread 1:1']],
    ['å¥½çš„', ['text-misread 1:1']],
    ['donâ€™t', ['text-misread 1:4']],
    ['出现「鈥滀」就是乱码', []],
    ['`鈥滀綘`', []],
    ['鈥與鉺是兩種元素', []],
    ['naïve café, Ærøskøbing', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what only one machine reads', () => {
  it.each([
    ['甲\ue0bc乙\uf8ff', ['private-use-character 1:2']],
    ['甲\u{f0001}', ['private-use-character 1:2']],
    ['`\ue0bc`', []],
    ['甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> main\n', ['merge-conflict 2:1']],
    ['```\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> main\n```\n', []],
    ['標題\n=======\n', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('readings glued to characters', () => {
  const damaged = '系統(tǒng)的標簽(qiān)和頭發(fà)都在最后。';

  it('are damage when three differ', () => {
    expect(found(damaged)).toEqual([
      'glued-pinyin 1:2',
      'conversion-damage 1:2',
      'glued-pinyin 1:11',
      'glued-pinyin 1:20',
    ]);
  });

  it.each([
    ['葉(shè)公好龍', 'an honest gloss'],
    ['系統(tǒng)和系統(tǒng)和系統(tǒng)', 'one reading three times'],
    ['行(háng)和行(xíng)', 'two readings'],
    ['这（zhè）是（shì）拼（pīn）音', 'full-width brackets are a gloss or a joke'],
    ['函数(fang)和(fun)与(foo)', 'no tones'],
    ['妈(mā)、麻(má)、马(mǎ)、骂(mà)', 'a lesson in Simplified'],
    ['媽(mā)、麻(má)、馬(mǎ)、罵(mà)，這是聲調。', 'a lesson in Traditional'],
    ['書(shū)、樹(shù)、數(shǔ)、術(shù)，臺灣這樣讀，布置、了解。', 'a lesson without residue'],
    ['冯(píng)河、叶(shè)公、单(shàn)于，这些后来都读错。', 'three honest glosses'],
    ['暴虎馮(píng)河、葉(shè)公好龍、單(chán)于，太后與皇后。', 'three honest glosses in Traditional'],
    ['葉(shè)公、單(chán)于、龜(qiū)茲、可汗(hán)。最后一句寫錯。', 'glosses beside a slip'],
    ['說(shuì)服、說(yuè)通悅、還(huán)書、還(hái)是；里面寫錯。', 'two readings of one character'],
  ])("aren't in %s: %s", (text) => {
    expect(found(text).filter((line) => /pinyin|damage/.test(line))).toEqual([]);
  });

  it.each([
    ['發(fā)表', ['reading-in-brackets 1:1']],
    ['葉(shè)公好龍，發(fā)表', ['reading-in-brackets 1:1', 'reading-in-brackets 1:11']],
    ['發（fā）表', []],
    ['-{發(fā)}-表', []],
  ])('are remarked on in %s, and left as they are', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(found(text, { remarks: false })).toEqual([]);
    expect(fix(text)).toBe(text);
  });

  it('are repaired together with what the converter spoilt elsewhere, code apart', () => {
    const text = `${damaged}\n\n\`系統(tǒng)\`和理發店`;
    expect(fix(text)).toBe('系統的標籤和頭髮都在最後。\n\n`系統(tǒng)`和理髮店');
  });
});

describe('scripts', () => {
  it.each([
    ['这個问题很难解决', 'hans', ['variant-mixed-script 1:2']],
    ['這个問題很難解決', 'hant', ['variant-mixed-script 1:2']],
    ['他说了很多话，后来还写过：「這是繁體的話。」', 'hans', []],
    ['这是简体，那是后来的问题', 'hant', ['script-mismatch 1:1']],
    ['這是一個非常普通的句子。', 'hant', []],
    // A post in Japanese, with a word of Chinese in it.
    ['国の経済と発展を見て、牛皮癣（いぼ痔のような広告）は消せず、這们のように。', 'hans', []],
  ] as const)('%s as %s', (text, script, expected) => {
    expect(found(text, { script })).toEqual(expected);
  });

  it('are reported once where a text mixes them', () => {
    const mixed = '这是简体的问题，很难。\n這是繁體的問題。';
    expect(found(mixed)).toEqual(['variant-mixed-script 2:1']);
    const [problem] = lintSource(mixed, { file: 'post.md', firstLine: 1 });
    expect(problem?.values).toEqual({ hans: 6, hant: 4, script: 'hans' });
    expect(problem?.severity).toBe('info');
  });
});

describe('markup', () => {
  it.each([
    ['甲 -{乙', ['variant-markup-unclosed 1:3']],
    ['甲 -{乙\n\n丙}-', ['variant-markup-unclosed 1:3']],
    ['甲 -{乙\n丙}-', []],
    ['-{Q|甲}-', ['variant-markup-flag 1:1']],
    ['`-{`', []],
    ["'/resized-{}'", []],
    ['-{a|d|m}', []],
    ['M-{ 与 Cmd-{/}', []],
    ['甲 -{H|zh-hans:乙', ['variant-markup-unclosed 1:3']],
    ['```\n-{\n```', []],
    ['-{zh-hans:甲; zh-hant:乙}-', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('places', () => {
  it('count from the line on which the text begins', () => {
    expect(found('甲\n\n你好，，', { firstLine: 7 })).toEqual(['doubled-punctuation 9:3']);
  });

  it('are in order', () => {
    expect(found('-{\n你好，，\ufffd')).toEqual([
      'variant-markup-unclosed 1:1',
      'doubled-punctuation 2:3',
      'replacement-character 2:5',
    ]);
  });
});

describe('copy', () => {
  /** Answers as autocorrect does, so that the test doesn't depend on native code. */
  const copyChecker: CopyChecker = {
    lintFor: () => ({
      lines: [
        { l: 1, c: 3, old: '标题Title', new: '标题 Title' },
        { l: 3, c: 1, old: '你好,世界', new: '你好，世界' },
        { l: 3, c: 8, old: 'a中', new: 'a 中' },
        { l: 4, c: 1, old: '不在这里', new: '不在' },
      ],
    }),
  };
  const text = '# 标题Title\n\n你好,世界 `a中`\n';

  it('takes spacing and punctuation from autocorrect, code apart', () => {
    expect(found(text, { style: true, copyChecker })).toEqual([
      'copy-spacing 1:5',
      'half-width-punctuation 3:3',
    ]);
  });

  it('is repaired', () => {
    expect(fix(text, { style: true, copyChecker })).toBe('# 标题 Title\n\n你好，世界 `a中`\n');
  });
});

describe('messages', () => {
  it('quote the text and say what to do', () => {
    const texts = [
      '这里干，，很难',
      '系統(tǒng)、標簽(qiān)、頭發(fà)',
      '甲 -{Q|甲}- 乙 -{ \ufffd',
      '这個问题很难',
      '品項,數量,,單價',
      '發(fā)表',
      '不知道是锟斤拷',
    ];
    const messages = texts
      .flatMap((text) => lint(text))
      .map((problem) => ({ ...problem, ...describeProblem(problem, 'en') }))
      .map(({ code, message, hint }) => `${code}\n  ${message}\n  ${hint}`);
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      "doubled-punctuation
        There are 2 marks ， in a row.
        Write ， once.
      glued-pinyin
        A faulty converter left the reading tǒng after 統.
        Write 統 alone.
      conversion-damage
        Readings after characters, and characters such as 后 for 後, show that a faulty converter wrote this text.
        Repair all of it with --fix: it removes the readings and converts the text to Simplified and back.
      glued-pinyin
        A faulty converter left the reading qiān after 簽.
        Write 簽 alone.
      glued-pinyin
        A faulty converter left the reading fà after 發.
        Write 發 alone.
      variant-markup-flag
        Conversion rules have no flag “Q”.
        Use A (from here on, shown), H (from here on, hidden), - (end of a rule), T (title), R (as it is), D (what the rule says) or N (the name of a variant).
      replacement-character
        Characters were lost here when the file was read in a wrong encoding.
        Restore them from an older copy: the text no longer says what they were.
      variant-mixed-script
        The character 個 is Traditional, the rest of the clause is Simplified.
        Write it in Simplified, or -{個}- if it is meant.
      doubled-punctuation
        There are 2 marks , in a row.
        Write ， once, or put it in code if it is data with an empty cell.
      reading-in-brackets
        The reading fā after 發 is a gloss, or what a faulty converter left.
        If a converter left it, write 發 alone and look for other wrong characters, such as 后 for 後. If it is a gloss, full-width brackets say so: 發（fā）
      replacement-character
        锟斤拷 is what U+FFFD becomes where UTF-8 is read as GBK: characters were lost here.
        Restore them from an older copy. If the text is about 锟斤拷 itself, put it in quotation marks."
    `);
  });

  it('of a wrong script say which it is', () => {
    const messages = lint('這個問題很難', { script: 'hans' }).map((problem) =>
      Object.values(describeProblem(problem, 'en')).join(' '),
    );
    expect(messages.join('\n')).toMatchInlineSnapshot(
      `"The frontmatter says “script: hans”, but 5 characters are of the other script only, and 0 of this one. Write “script: hant”, or leave the line out."`,
    );
  });
});
