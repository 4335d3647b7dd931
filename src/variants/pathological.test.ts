import { describe, expect, it } from 'vitest';
import { expandVariants } from '../config/variant-list.ts';
import { detectScript } from './detect.ts';
import { haveCorpora, readCorpora } from './fixtures/corpora.ts';
import { fold } from './fold.ts';
import { lintSource } from './lint.ts';
import { fixSource } from './lint/fix.ts';
import { createVariantWriter } from './writer.ts';

/** So many that quadratic time would be more than a test may take. */
const SIZE = 100_000;

/** Each is made to be slow for something: what takes quadratic time here doesn't end before the test is stopped. */
const SLOW: Record<string, string> = {
  'one character': '发'.repeat(SIZE / 3),
  'one letter': 'a'.repeat(SIZE),
  spaces: ' '.repeat(SIZE),
  'line breaks': '\n'.repeat(SIZE),
  'the most frequent pair': '台湾'.repeat(SIZE / 6),
  'open marks': '-{'.repeat(SIZE / 2),
  'closing marks': '}-'.repeat(SIZE / 2),
  'pairs of marks': '-{}-'.repeat(SIZE / 4),
  'nested pairs': '-{'.repeat(SIZE / 4) + '}-'.repeat(SIZE / 4),
  'page rules': '-{H|zh-hans:甲; zh-hant:乙}-甲'.repeat(SIZE / 50),
  'page rules, all different': Array.from(
    { length: SIZE / 50 },
    (_, i) => `-{H|zh-hans:甲${i}; zh-hant:乙}-甲${i}`,
  ).join(''),
  'one rule of semicolons': `-{zh-hans:${';'.repeat(SIZE)}}-`,
  'one rule of spaces': `-{zh-hans:a;${' '.repeat(SIZE)}}-`,
  'descriptions of characters': '⿰'.repeat(SIZE / 3),
  'halves of characters': '\ud840'.repeat(SIZE),
  'other halves': '\udc00'.repeat(SIZE),
  'compatibility ideographs': '豈'.repeat(SIZE / 3),
  kana: 'の'.repeat(SIZE / 3),
  'sentences with kana': '头发の。'.repeat(SIZE / 12),
  'clauses with kana': '这头发の，'.repeat(SIZE / 15),
  'both scripts': '头發'.repeat(SIZE / 6),
  'less-than signs': '<'.repeat(SIZE),
  'open tags': '<a'.repeat(SIZE / 2),
  paragraphs: '<p>'.repeat(SIZE / 3),
  'inline elements': '<b>发'.repeat(SIZE / 6),
  'elements in another language': '<b lang=ja>'.repeat(SIZE / 11),
  'elements in two languages': '<b lang=ja><b lang=zh>'.repeat(SIZE / 22),
  'elements that are left alone': '<b translate=no></b>'.repeat(SIZE / 20),
  'unclosed code': '<code>'.repeat(SIZE / 6),
  'unclosed rubies': '<ruby>の'.repeat(SIZE / 9),
  'readings without end': '<ruby><rt>'.repeat(SIZE / 10),
  'marks without end': '<sup>发'.repeat(SIZE / 8),
  'marks in marks': '<sup>'.repeat(SIZE / 11) + '</sup>'.repeat(SIZE / 11),
  'end tags': '</b>'.repeat(SIZE / 4),
  comments: '<!--'.repeat(SIZE / 4),
  quotes: '<a title="'.repeat(SIZE / 10),
  attributes: `<p ${'title=发 '.repeat(SIZE / 10)}>`,
  'a long tag name': `<${'a'.repeat(SIZE)} lang=ja>`,
  ampersands: '&'.repeat(SIZE),
  entities: '&#21457;'.repeat(SIZE / 8),
  backticks: '`'.repeat(SIZE),
  'backticks of many lengths': Array.from({ length: 440 }, (_, i) => '`'.repeat(i)).join('发'),
  fences: '```\n'.repeat(SIZE / 4),
  'link targets': ']('.repeat(SIZE / 2),
  'link definitions': '[a]:'.repeat(SIZE / 4),
  'double brackets': '[['.repeat(SIZE / 2),
  identifiers: '{#'.repeat(SIZE / 2),
  imports: 'import "'.repeat(SIZE / 8),
  dollars: '$'.repeat(SIZE),
  'dollars and letters': '$a'.repeat(SIZE / 2),
  'template marks': '{%'.repeat(SIZE / 2),
  'glued readings': '发(fā)'.repeat(SIZE / 8),
  'lost characters': '锟斤拷，'.repeat(SIZE / 12),
  'lost characters in brackets': '（锟斤拷'.repeat(SIZE / 12),
  brackets: '发('.repeat(SIZE / 4),
  commas: '，'.repeat(SIZE / 3),
  'stacked marks': `e${'\u0301'.repeat(SIZE / 2)}`,
  'Hangul letters': '\u1100'.repeat(SIZE / 3),
};

const writers = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW'].map((code) =>
  createVariantWriter(expandVariants([{ code }])[0]!, { glossary: { 台湾人: '臺灣人', 发: '發' } }),
);

describe.each(Object.entries(SLOW))('very much of %s', (_, text) => {
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
  const tags = html.match(/<[a-z/!](?:[^>"]|"[^"]*")*>/gi) ?? [];
  return tags.map((tag) => tag.replace(/(alt|title|aria-label|placeholder)="[^"]*"/g, ''));
}

describe.skipIf(!haveCorpora)('corpora (needs ../shared/data)', () => {
  it('keep their markup', { timeout: 60_000 }, async () => {
    const { markdownToHtml } = await import('satteri');
    for (const source of readCorpora()) {
      const { html } = markdownToHtml(source);
      // Markup of ours may drop tags, and a program inside a tag has quotes that only a tokeniser reads.
      if (html.includes('-{') || html.includes('<?')) continue;
      for (const script of ['hans', 'hant'] as const) {
        const written = writers[script === 'hans' ? 1 : 0]!.html(html, { script }).html;
        expect(skeleton(written).join('') === skeleton(html).join(''), source.slice(0, 80)).toBe(true);
      }
    }
  });
});
