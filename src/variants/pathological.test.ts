import { describe, expect, it } from 'vitest';
import { expandVariants } from '../config/variant-list.ts';
import { detectScript } from './detect.ts';
import { haveCorpora, readCorpora } from './fixtures/corpora.ts';
import { fold } from './fold.ts';
import { lintSource } from './lint.ts';
import { fixSource } from './lint/fix.ts';
import { createVariantWriter } from './writer.ts';

const MEGABYTE = 1_000_000;

/** Each is made to be slow for something: what takes quadratic time here doesn't end before the test is stopped. */
const SLOW: Record<string, string> = {
  'one character': '发'.repeat(MEGABYTE / 3),
  'one letter': 'a'.repeat(MEGABYTE),
  spaces: ' '.repeat(MEGABYTE),
  'line breaks': '\n'.repeat(MEGABYTE),
  'the most frequent pair': '台湾'.repeat(MEGABYTE / 6),
  'open marks': '-{'.repeat(MEGABYTE / 2),
  'closing marks': '}-'.repeat(MEGABYTE / 2),
  'pairs of marks': '-{}-'.repeat(MEGABYTE / 4),
  'nested pairs': '-{'.repeat(MEGABYTE / 4) + '}-'.repeat(MEGABYTE / 4),
  'page rules': '-{H|zh-hans:甲; zh-hant:乙}-甲'.repeat(MEGABYTE / 50),
  'page rules, all different': Array.from({ length: 20_000 }, (_, i) => `-{H|zh-hans:甲${i}; zh-hant:乙}-甲${i}`).join(''),
  'one rule of semicolons': `-{zh-hans:${';'.repeat(MEGABYTE)}}-`,
  'one rule of spaces': `-{zh-hans:a;${' '.repeat(MEGABYTE)}}-`,
  'descriptions of characters': '⿰'.repeat(MEGABYTE / 3),
  'halves of characters': '\ud840'.repeat(MEGABYTE),
  'other halves': '\udc00'.repeat(MEGABYTE),
  'compatibility ideographs': '豈'.repeat(MEGABYTE / 3),
  kana: 'の'.repeat(MEGABYTE / 3),
  'sentences with kana': '头发の。'.repeat(MEGABYTE / 12),
  'clauses with kana': '这头发の，'.repeat(MEGABYTE / 15),
  'both scripts': '头發'.repeat(MEGABYTE / 6),
  'less-than signs': '<'.repeat(MEGABYTE),
  'open tags': '<a'.repeat(MEGABYTE / 2),
  paragraphs: '<p>'.repeat(MEGABYTE / 3),
  'inline elements': '<b>发'.repeat(MEGABYTE / 6),
  'elements in another language': '<b lang=ja>'.repeat(MEGABYTE / 11),
  'elements in two languages': '<b lang=ja><b lang=zh>'.repeat(MEGABYTE / 22),
  'elements that are left alone': '<b translate=no></b>'.repeat(MEGABYTE / 20),
  'unclosed code': '<code>'.repeat(MEGABYTE / 6),
  'unclosed rubies': '<ruby>の'.repeat(MEGABYTE / 9),
  'readings without end': '<ruby><rt>'.repeat(MEGABYTE / 10),
  'marks without end': '<sup>发'.repeat(MEGABYTE / 8),
  'marks in marks': '<sup>'.repeat(MEGABYTE / 11) + '</sup>'.repeat(MEGABYTE / 11),
  'end tags': '</b>'.repeat(MEGABYTE / 4),
  comments: '<!--'.repeat(MEGABYTE / 4),
  quotes: '<a title="'.repeat(MEGABYTE / 10),
  attributes: `<p ${'title=发 '.repeat(MEGABYTE / 10)}>`,
  'a long tag name': `<${'a'.repeat(MEGABYTE)} lang=ja>`,
  ampersands: '&'.repeat(MEGABYTE),
  entities: '&#21457;'.repeat(MEGABYTE / 8),
  backticks: '`'.repeat(MEGABYTE),
  'backticks of many lengths': Array.from({ length: 1400 }, (_, i) => '`'.repeat(i)).join('发'),
  fences: '```\n'.repeat(MEGABYTE / 4),
  'link targets': ']('.repeat(MEGABYTE / 2),
  dollars: '$'.repeat(MEGABYTE),
  'dollars and letters': '$a'.repeat(MEGABYTE / 2),
  'template marks': '{%'.repeat(MEGABYTE / 2),
  'glued readings': '发(fā)'.repeat(MEGABYTE / 8),
  brackets: '发('.repeat(MEGABYTE / 4),
  commas: '，'.repeat(MEGABYTE / 3),
  'stacked marks': `e${'\u0301'.repeat(MEGABYTE / 2)}`,
  'Hangul letters': '\u1100'.repeat(MEGABYTE / 3),
};

const writers = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW'].map((code) =>
  createVariantWriter(expandVariants([{ code }])[0]!, { glossary: { 台湾人: '臺灣人', 发: '發' } }),
);

describe.each(Object.entries(SLOW))('a megabyte of %s', (_, text) => {
  it('is written', () => {
    for (const writer of writers) {
      for (const script of ['hans', 'hant', 'mixed'] as const) {
        expect(writer.text(text, { script })).toBeTypeOf('string');
        expect(writer.html(text, { script }).html).toBeTypeOf('string');
      }
    }
  });

  it('is checked, repaired, folded and detected', () => {
    const problems = lintSource(text, { file: 'a.md', firstLine: 1 });
    expect(fixSource(text, problems)).toBeTypeOf('string');
    expect(fold(text)).toBeTypeOf('string');
    expect(detectScript(text).script).toBeTypeOf('string');
  });
});

/** Everything of HTML that isn't text or an attribute that people read. */
function skeleton(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/(alt|title|aria-label|placeholder)="[^"]*"/g, ''));
}

describe.skipIf(!haveCorpora)('corpora (needs ../shared/data)', () => {
  it('keep their markup', { timeout: 60_000 }, async () => {
    const { markdownToHtml } = await import('satteri');
    for (const source of readCorpora()) {
      const { html } = markdownToHtml(source);
      if (html.includes('-{')) continue;
      for (const script of ['hans', 'hant'] as const) {
        const written = writers[script === 'hans' ? 1 : 0]!.html(html, { script }).html;
        expect(skeleton(written).join('') === skeleton(html).join(''), source.slice(0, 80)).toBe(true);
      }
    }
  });
});
