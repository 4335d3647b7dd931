import { createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { bundledLanguages } from 'shiki/langs';
import dark from 'shiki/themes/github-dark-default.mjs';
import light from 'shiki/themes/github-light-default.mjs';
import { describe, expect, it } from 'vitest';
import { createLineMemory } from './line-memory.ts';
import { pairThemes } from './themes.ts';
import { pushToken, type HighlightedLine } from './tokens.ts';

/** Remembering lines changes no colour, whatever the state they are met in. */
const samples: Record<string, string[]> = {
  js: [
    'const a = `x\n} // ${b}\n}`;\n}\n/* a\n}\n*/ }\n\n}',
    '}\nconst a = 1;\n/*\nconst a = 1;\n*/\nconst a = 1;',
    '`\nconst a = 1;\n`;\nconst a = 1;\r\n}',
  ],
  bash: ['cat <<EOF\nfor a in $b; do\ndone\nEOF\nfor a in $b; do\ndone', 'for a in $b; do\ndone\n"\ndone\n"'],
  html: [
    '<style>\na { color: red }\n</style>\n<p>\na { color: red }\n</p>',
    '<script>\nlet a\n</script>\nlet a',
  ],
  markdown: ['# a\n```js\n# a\n```\n# a', '# a\n\n# a\n    # a'],
  python: [
    '"""\ndef a():\n"""\ndef a():\n    return f"{a}"',
    'def a():\n    """\n    return 1\n    """\n    return 1',
  ],
  php: ['a\n<?php\na\n?>\na', '<?php\n$a = <<<X\n$a = 1;\nX;\n$a = 1;'],
};

describe('a line memory', () => {
  it.each(Object.keys(samples))('colours %s as without it', async (lang) => {
    const paired = pairThemes(light, dark);
    const grammar = bundledLanguages[lang as keyof typeof bundledLanguages];
    const shiki = await createHighlighterCore({
      engine: createOnigurumaEngine(import('shiki/wasm')),
      themes: [paired.theme],
      langs: [grammar],
    });
    const memory = createLineMemory(shiki, lang, paired.styles);
    const expected = (code: string) =>
      shiki.codeToTokensBase(code, { lang, theme: 'paired', tokenizeTimeLimit: 0 }).map((tokens) => {
        const line: HighlightedLine = [];
        for (const { content, color } of tokens)
          pushToken(line, content, paired.styles.get(color ?? '') ?? '');
        return line;
      });
    const codes = samples[lang] ?? [];
    for (const code of [...codes, ...codes, codes.join('\n')])
      expect(memory.tokenise(code)).toEqual(expected(code));
  });
});
