import { describe, expect, it } from 'vitest';
import { expandVariants } from '../config/variant-list.ts';
import { createVariantWriter } from './writer.ts';

function writerOf(code: string) {
  return createVariantWriter(expandVariants([{ code }])[0]!, { quotes: 'convert' });
}

const hant = writerOf('zh-Hant');
const hans = writerOf('zh-Hans');

describe('quotation marks into Traditional', () => {
  it.each([
    ['他说：“来吧。”', '他說：「來吧。」', 'a pair'],
    ['他说：“她问‘谁呀’，门就开了。”', '他說：「她問『誰呀』，門就開了。」', 'an inner pair'],
    ['“她说“谁呀”。”他笑了。', '「她說『誰呀』。」他笑了。', 'outer marks inside of outer ones'],
    ['‘开门’', '『開門』', 'an inner pair alone'],
    ['“开门”', '「開門」', 'a quotation alone'],
    ['“早”“晚”“中”都说了', '「早」「晚」「中」都說了', 'one behind the other'],
    ['他说“Hello”就走了', '他說「Hello」就走了', 'English in a Chinese sentence'],
    ['他说“I don’t know”', '他說「I don’t know」', 'an apostrophe'],
    ['他说“she said ‘no’ to me”', '他說「she said ‘no’ to me」', 'marks inside of an English quotation'],
    ['他说：He said “no” again.', '他說：He said 「no」 again.', 'a sentence that begins in Chinese'],
    ['这里。He said “no” to me.', '這裡。He said “no” to me.', 'an English sentence'],
    ['The word “中国” means China.', 'The word “中國” means China.', 'an English sentence about a word'],
    ['他说：“来吧。', '他說：“來吧。', 'an incomplete pair'],
    ['“一”和“二', '“一”和“二', 'none of a paragraph with an incomplete pair'],
    ['他说“来’吧”', '他說“來’吧”', 'crossed marks'],
    ['「一“二”」的说法', '「一『二』」的說法', 'inside of marks that are Traditional already'],
    ['“甲”，-{“乙”}-说', '「甲」，“乙”說', 'not in the author’s own markup'],
    ['“头\u200b发”长', '「頭\u200b髮」長', 'beside signs that nobody sees'],
    ['英语用 “curly quotes”，中文不同', '英語用 「curly quotes」，中文不同', 'spaces stay'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(hant.text(text, { script: 'hans' })).toBe(expected);
  });
});

describe('quotation marks into Simplified', () => {
  it.each([
    ['他說：「她問『誰呀』，門就開了。」', '他说：“她问‘谁呀’，门就开了。”', 'both ranks'],
    ['『開門』', '‘开门’', 'an inner pair alone'],
    ['彼は「はい」と言った。', '彼は「はい」と言った。', 'Japanese'],
    ['「開門', '「开门', 'an incomplete pair'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(hans.text(text, { script: 'hant' })).toBe(expected);
  });
});

describe('quotation marks in HTML', () => {
  it.each([
    ['<p>他说“<b>来</b>吧”</p>', '<p>他說「<b>來</b>吧」</p>', 'across tags'],
    ['<p>“好<b>”</b></p>', '<p>「好<b>」</b></p>', 'where nothing else changes'],
    ['<p>“<code>“a”</code>”这</p>', '<p>「<code>“a”</code>」這</p>', 'not in code'],
    ['<pre><code>说“好”</code></pre>', '<pre><code>说“好”</code></pre>', 'not in a block of code'],
    ['<p>说“一</p><p>二”了</p>', '<p>說“一</p><p>二”了</p>', 'not across paragraphs'],
    ['<img alt="说“好”">', '<img alt="說「好」">', 'in attributes that people read'],
  ])('%s → %s (%s)', (html, expected) => {
    expect(hant.html(html, { script: 'hans' }).html).toBe(expected);
  });
});

it('leaves marks that are nested without end', () => {
  const text = '“'.repeat(50_000) + '好' + '”'.repeat(50_000);
  expect(hant.text(text, { script: 'hans' })).toBe(text);
});

it('leaves the author’s own script as it is', () => {
  expect(hant.text('他說“好”', { script: 'hant' })).toBe('他說“好”');
});
