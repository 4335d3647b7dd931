import { createHighlighterCoreSync, guessEmbeddedLanguages } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { bundledLanguages } from 'shiki/langs';
import dark from 'shiki/themes/github-dark-default.mjs';
import light from 'shiki/themes/github-light-default.mjs';
import { describe, expect, it } from 'vitest';
import type { GrammarSource } from './grammars.ts';
import { createHighlighter, type Highlighter } from './highlighter.ts';
import { sharedScanners } from './shared-scanners.ts';
import { pairThemes } from './themes.ts';

const source: GrammarSource = {
  engine: sharedScanners(await createOnigurumaEngine(import('shiki/wasm'))),
  theme: pairThemes(light, dark),
  create: createHighlighterCoreSync,
  guess: guessEmbeddedLanguages,
  languages: bundledLanguages,
};

async function colour(highlighter: Highlighter, language: string, code: string) {
  await highlighter.load({ language, code });
  return highlighter.colour({ language, code });
}

const vue = '<script lang="ts">\nlet a: number = 1\n</script>\n<i18n lang="yaml">\na: 1\n</i18n>';
const blocks: [language: string, code: string][] = [
  ['vue', vue],
  ['yaml', 'a: 1'],
  ['vue', `${vue}\n<style lang="scss">\na { b { c: d } }\n</style>`],
  ['scss', 'a { b { c: d } }'],
  ['markdown', '# a\n\n```js\nlet a\n```\n\n```vue\n<b/>\n```'],
  ['js', 'let a'],
  ['vue', '<template><b/></template>'],
  ['html', '<script>\nlet a\n</script>'],
];

describe('a highlighter', () => {
  it('gives a block the same colours whatever was coloured before it', async () => {
    const alone = await Promise.all(blocks.map((block) => colour(createHighlighter(source), ...block)));
    const shared = createHighlighter(source);
    for (const order of [blocks.keys(), [...blocks.keys()].reverse()])
      for (const index of order) {
        const [language = '', code = ''] = blocks[index] ?? [];
        expect(await colour(shared, language, code)).toEqual(alone[index]);
      }
    expect(alone.every((block) => block?.html.includes('--shiki-light'))).toBe(true);
  });

  it('colours a language that another one holds', async () => {
    const typed = await colour(createHighlighter(source), 'vue', '<script lang="ts">\nlet a: T\n</script>');
    expect(typed?.html).toMatch(/<span[^>]*>T<\/span>/);
  });

  it.each(['constructor', '__proto__', 'toString'])('takes %s for an unknown language', async (name) => {
    expect(await colour(createHighlighter(source), name, 'a')).toMatchObject({ fault: 'unknown' });
  });

  it.each<[string, Partial<GrammarSource>]>([
    ['can’t be loaded', { languages: { js: () => Promise.reject(new Error('gone')) } }],
    [
      'fails',
      {
        create: (options) => ({
          ...createHighlighterCoreSync(options),
          codeToTokensBase() {
            throw new Error('Not supported!');
          },
        }),
      },
    ],
  ])('shows a block plain when its grammar %s', async (_, broken) => {
    const block = await colour(createHighlighter({ ...source, ...broken }), 'js', 'let <a>');
    expect(block).toMatchObject({ fault: 'failed' });
    expect(block?.html).toContain('>let &lt;a&gt;<');
  });
});
