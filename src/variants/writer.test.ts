import { describe, expect, it } from 'vitest';
import { expandVariants } from '../config/variant-list.ts';
import { createVariantWriter, type WriterOptions } from './writer.ts';

function writerOf(code: string, options: WriterOptions = {}) {
  return createVariantWriter(expandVariants([{ code }])[0]!, options);
}

const hant = writerOf('zh-Hant');
const hans = writerOf('zh-Hans');

describe('text that is not converted', () => {
  it('comes back unchanged in its own script', () => {
    const html = '<p title="后">头<em>发</em> &amp; 着急 &#x53D1;</p>';
    expect(hans.html(html, { script: 'hans' })).toEqual({ html, problems: [] });
    expect(hant.text('裏面與裡面', { script: 'hant' })).toBe('裏面與裡面');
  });

  it('comes back unchanged with convert: false, but for its markup', () => {
    expect(hant.text('头发-{zh-hans:甲; zh-hant:乙}-', { script: 'hans', convert: false })).toBe('头发乙');
  });
});

describe('quotation marks that stress a word', () => {
  it.each([
    ['头发“很”干', '頭髮“很”乾', 'what dries, and 干'],
    ['头“发”很长', '頭“髮”很長', 'a part of a word'],
    ['他是个“理”发师', '他是個“理”髮師', 'the beginning of a word'],
    ['理「发」师', '理「髮」師', 'other marks'],
    ['头\u200b“发”长', '頭\u200b“髮”長', 'beside a sign that nobody sees'],
    ['“一”里的版本', '“一”裡的版本', 'a number that counts nothing'],
    ['说“头”“发”两字', '說“頭”“發”兩字', 'words one behind the other stand alone'],
    ['头“发展”', '頭“發展”', 'no mark where the clause ends'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(hant.text(text, { script: 'hans' })).toBe(expected);
  });

  it('cut no word across tags', () => {
    const { html } = hant.html('<p>头发“<b>很</b>”干</p>', { script: 'hans' });
    expect(html).toBe('<p>頭髮“<b>很</b>”乾</p>');
  });
});

describe('terms', () => {
  const glossary = { 软件: '軟件', 网志: { 'zh-Hant-TW': '部落格', hant: '網誌' }, 头发: '秀髮', 里: '裏' };

  it.each([
    ['zh-Hant', '软件', '軟件', 'a term in every variant'],
    ['zh-Hant-TW', '软件', '軟件', 'stronger than the idioms'],
    ['zh-Hant-TW', '网志', '部落格', 'by code'],
    ['zh-Hant', '网志', '網誌', 'by script'],
    ['zh-Hant-HK', '网志', '網誌', 'a region falls back on its script'],
    ['zh-Hant', '头发展', '秀髮展', 'stronger than a dictionary phrase that begins at the same place'],
    ['zh-Hant', '公里', '公里', 'one character is weaker than a phrase'],
    ['zh-Hant', '里', '裏', 'but stronger than the character table'],
  ])('%s: %s → %s (%s)', (code, text, expected) => {
    expect(writerOf(code, { glossary }).text(text, { script: 'hans' })).toBe(expected);
  });

  it("of a post are stronger than the site's, and hold for that post alone", () => {
    const writer = writerOf('zh-Hant', { glossary });
    expect(writer.text('软件', { script: 'hans', glossary: { 软件: '軟體' } })).toBe('軟體');
    expect(writer.text('软件', { script: 'hans' })).toBe('軟件');
  });

  it('are weaker than markup', () => {
    const text = '-{H|zh-hans:软件; zh-hant:程式}-软件和-{软件}-';
    expect(writerOf('zh-Hant', { glossary }).text(text, { script: 'hans' })).toBe('程式和软件');
  });

  it('hold across tags', () => {
    const writer = writerOf('zh-Hant', { glossary });
    expect(writer.html('<p>软<b>件</b></p>', { script: 'hans' }).html).toBe('<p>軟<b>件</b></p>');
  });

  it('are escaped in HTML and not in text', () => {
    const writer = writerOf('zh-Hant', { glossary: { 研发: 'R&D <"部">' } });
    expect(writer.text('研发', { script: 'hans' })).toBe('R&D <"部">');
    expect(writer.html('<b title="研发">研发</b>', { script: 'hans' }).html).toBe(
      '<b title="R&amp;D &lt;&quot;部&quot;&gt;">R&amp;D &lt;&quot;部&quot;&gt;</b>',
    );
  });

  it('do not touch text in its own script', () => {
    expect(writerOf('zh-Hans', { glossary }).text('软件', { script: 'hans' })).toBe('软件');
  });
});

describe('options', () => {
  it('keep fixed names', () => {
    const writer = writerOf('zh-Hant', { fixedNames: ['王后山', '于发'] });
    expect(writer.text('于发和王后山以后出发', { script: 'hans' })).toBe('于发和王后山以後出發');
  });

  it.each([
    [undefined, '台灣的平台'],
    ['臺', '臺灣的平臺'],
    ['台', '台灣的平台'],
  ] as const)('write 臺 as preferTai says: %s', (preferTai, expected) => {
    const writer = writerOf('zh-Hant', preferTai ? { preferTai } : {});
    expect(writer.text('台湾的平台', { script: 'hans' })).toBe(expected);
  });

  it('leave 颱風 and 檯燈 alone when 台 is preferred', () => {
    expect(writerOf('zh-Hant', { preferTai: '台' }).text('台风和台灯', { script: 'hans' })).toBe(
      '颱風和檯燈',
    );
  });
});

describe('problems', () => {
  it.each([
    ['<p>甲 -{乙</p><p>丙}-</p>', ['variant-markup-unclosed']],
    ['<p>-{Q|甲}-</p>', ['variant-markup-flag']],
    ['<p>-{zh-hans:头发}-</p>', ['variant-markup-missing']],
    [`<p>${'-{'.repeat(9)}${'}-'.repeat(8)}</p>`, ['variant-markup-nested']],
    [`<p>-{A|${'甲'.repeat(65)}}-</p>`, ['variant-term-long']],
    ['<p>-{zh-hant:甲}-</p>', []],
  ])('%s', (html, codes) => {
    expect(hant.html(html, { script: 'hans' }).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('quote the source and say what to do', () => {
    expect(hant.html('<p>头发 -{乙</p>', { script: 'hans' }).problems).toMatchInlineSnapshot(`
      [
        {
          "code": "variant-markup-unclosed",
          "excerpt": "头发 -{乙",
          "severity": "warning",
        },
      ]
    `);
  });
});

describe('titles', () => {
  it('come from a T rule', () => {
    const html = '<p>-{T|zh-hans:标题; zh-hant:題目}-正文</p>';
    expect(hant.html(html, { script: 'hans' })).toEqual({ html: '<p>正文</p>', problems: [], title: '題目' });
  });
});
