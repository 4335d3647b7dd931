import { describe, expect, it } from 'vitest';
import { growthOf, steepest } from '../html/fixtures/growth.ts';
import { expandVariants } from '../config/variant-list.ts';
import { detectScript } from './detect.ts';
import { haveCorpora, readCorpora } from './fixtures/corpora.ts';
import { fold } from './fold.ts';
import { lintSource } from './lint.ts';
import { fixText } from './lint/fix.ts';
import { createVariantWriter } from './writer.ts';

/** So long that what grows with the square of the length shows. */
const longest = 60_000;

/** Texts of a length, each made to be slow for something. */
const slowTexts = (size: number): Record<string, string> => ({
  'one character': '发'.repeat(size / 3),
  'one letter': 'a'.repeat(size),
  spaces: ' '.repeat(size),
  'line breaks': '\n'.repeat(size),
  'the most frequent pair': '台湾'.repeat(size / 6),
  'open marks': '-{'.repeat(size / 2),
  'closing marks': '}-'.repeat(size / 2),
  'pairs of marks': '-{}-'.repeat(size / 4),
  'nested pairs': '-{'.repeat(size / 4) + '}-'.repeat(size / 4),
  'page rules': '-{H|zh-hans:甲; zh-hant:乙}-甲'.repeat(size / 50),
  'page rules, all different': Array.from(
    { length: size / 50 },
    (_, i) => `-{H|zh-hans:甲${i}; zh-hant:乙}-甲${i}`,
  ).join(''),
  'one rule of semicolons': `-{zh-hans:${';'.repeat(size)}}-`,
  'one rule of spaces': `-{zh-hans:a;${' '.repeat(size)}}-`,
  'descriptions of characters': '⿰'.repeat(size / 3),
  'halves of characters': '\ud840'.repeat(size),
  'other halves': '\udc00'.repeat(size),
  'compatibility ideographs': '豈'.repeat(size / 3),
  kana: 'の'.repeat(size / 3),
  'sentences with kana': '头发の。'.repeat(size / 12),
  'clauses with kana': '这头发の，'.repeat(size / 15),
  'both scripts': '头發'.repeat(size / 6),
  'less-than signs': '<'.repeat(size),
  'open tags': '<a'.repeat(size / 2),
  paragraphs: '<p>'.repeat(size / 3),
  'inline elements': '<b>发'.repeat(size / 6),
  'elements in another language': '<b lang=ja>'.repeat(size / 11),
  'elements in two languages': '<b lang=ja><b lang=zh>'.repeat(size / 22),
  'elements that are left alone': '<b translate=no></b>'.repeat(size / 20),
  'unclosed code': '<code>'.repeat(size / 6),
  'unclosed rubies': '<ruby>の'.repeat(size / 9),
  'readings without end': '<ruby><rt>'.repeat(size / 10),
  'marks without end': '<sup>发'.repeat(size / 8),
  'marks in marks': '<sup>'.repeat(size / 11) + '</sup>'.repeat(size / 11),
  'end tags': '</b>'.repeat(size / 4),
  comments: '<!--'.repeat(size / 4),
  quotes: '<a title="'.repeat(size / 10),
  attributes: `<p ${'title=发 '.repeat(size / 10)}>`,
  'a long tag name': `<${'a'.repeat(size)} lang=ja>`,
  ampersands: '&'.repeat(size),
  entities: '&#21457;'.repeat(size / 8),
  backticks: '`'.repeat(size),
  'backticks of many lengths': Array.from({ length: 440 }, (_, i) => '`'.repeat(i)).join('发'),
  fences: '```\n'.repeat(size / 4),
  'link targets': ']('.repeat(size / 2),
  'link definitions': '[a]:'.repeat(size / 4),
  'double brackets': '[['.repeat(size / 2),
  identifiers: '{#'.repeat(size / 2),
  imports: 'import "'.repeat(size / 8),
  dollars: '$'.repeat(size),
  'dollars and letters': '$a'.repeat(size / 2),
  'template marks': '{%'.repeat(size / 2),
  'glued readings': '发(fā)'.repeat(size / 8),
  'lost characters': '锟斤拷，'.repeat(size / 12),
  'lost characters in brackets': '（锟斤拷'.repeat(size / 12),
  brackets: '发('.repeat(size / 4),
  commas: '，'.repeat(size / 3),
  'semicolons before a comma': `甲${';'.repeat(size)}，`,
  'marks of two widths': '甲,，'.repeat(size / 7),
  'UTF-8 read as GBK': '鈥滀綘'.repeat(size / 9),
  'UTF-8 read as Latin-1': 'å¥½çš„'.repeat(size / 13),
  'private characters': '\ue000'.repeat(size / 3),
  'merge conflicts': '<<<<<<< a\n=======\n'.repeat(size / 18),
  'stacked marks': `e${'\u0301'.repeat(size / 2)}`,
  'Hangul letters': '\u1100'.repeat(size / 3),
});

const writers = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW'].map((code) =>
  createVariantWriter(expandVariants([{ code }])[0]!, { glossary: { 台湾人: '臺灣人', 发: '發' } }),
);

describe.each(Object.keys(slowTexts(100)))(
  'very much of %s takes time that grows with its length',
  (name) => {
    const growth = (work: (text: string) => void) =>
      growthOf((size) => work(slowTexts(size)[name] ?? ''), longest);

    it('to be written', async () => {
      const grown = await growth((text) => {
        for (const writer of writers)
          for (const script of ['hans', 'hant', 'mixed'] as const) {
            expect(writer.text(text, { script })).toBeTypeOf('string');
            expect(writer.html(text, { script }).html).toBeTypeOf('string');
          }
      });
      expect(grown).toBeLessThan(steepest);
    });

    it('to be checked, repaired, folded and detected', async () => {
      const lint = (current: string) => lintSource(current, { file: 'a.md', firstLine: 1, style: true });
      const grown = await growth((text) => {
        expect(fixText(text, { lint, shown: (current) => current })).toBeTypeOf('string');
        expect(fold(text)).toBeTypeOf('string');
        expect(detectScript(text).script).toBeTypeOf('string');
      });
      expect(grown).toBeLessThan(steepest);
    });
  },
);

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
