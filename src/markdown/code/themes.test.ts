import { createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import css from 'shiki/langs/css.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import dark from 'shiki/themes/github-dark-default.mjs';
import light from 'shiki/themes/github-light-default.mjs';
import { expect, it } from 'vitest';
import { pairThemes } from './themes.ts';

const code = `import type { A } from './a.ts';
/** A comment with @param x */
export class B<T extends A> { #n = 0x1f; async *go(x = \`a\${this.#n}\`): AsyncGenerator<T> { yield /re+/g.exec(x) as T } }
`;

it('colours like two themes in one go', async () => {
  const paired = pairThemes(light, dark);
  const shiki = await createHighlighterCore({
    themes: [light, dark, paired.theme],
    langs: [typescript, css],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
  const colours = (theme: string) =>
    shiki
      .codeToTokensBase(code, { lang: 'typescript', theme, tokenizeTimeLimit: 0 })
      .flat()
      .flatMap(({ content, color }) => [...content].map(() => color ?? ''));
  const [lights, darks] = [colours('github-light-default'), colours('github-dark-default')];
  const both = colours('paired').map((number) => paired.styles.get(number) ?? 'ordinary');
  const expected = lights.map((colour, at) =>
    colour.toLowerCase() === '#1f2328'
      ? 'ordinary'
      : `--shiki-light:${colour.toLowerCase()};--shiki-dark:${darks[at]?.toLowerCase()}`,
  );
  // Comments are darker on purpose.
  expect(both.map((style) => style.replace('#57606a', '#6e7781'))).toEqual(expected);
});
