import { describe, expect, it } from 'vitest';
import { html, render } from '../fixtures/render.ts';
import { readLineNotes } from './line-notes.ts';

describe('notes on lines of code', () => {
  it.each([
    ['let a; // [!code ++]', 'let a;', [[1, 'add']]],
    ['let a; /* [!code --] */', 'let a;', [[1, 'remove']]],
    ['a = 1 # [!code highlight]', 'a = 1', [[1, 'mark']]],
    ['a\nb // [!code hl]', 'a\nb', [[2, 'mark']]],
    ['<p> <!-- [!code focus] -->', '<p>', [[1, 'focus']]],
    ['<p> {/* [!code focus] */}', '<p>', [[1, 'focus']]],
    ['select 1 -- [!code --]', 'select 1', [[1, 'remove']]],
    ['; [!code ++]\nmov', 'mov', [[1, 'add']]],
    [
      '// [!code highlight:2]\na\nb\nc',
      'a\nb\nc',
      [
        [1, 'mark'],
        [2, 'mark'],
      ],
    ],
    [
      'a // [!code ++:2]\nb\nc',
      'a\nb\nc',
      [
        [1, 'add'],
        [2, 'add'],
      ],
    ],
    ['a // [!code fancy]', 'a // [!code fancy]', []],
    ['"[!code ++]" in a text', '"[!code ++]" in a text', []],
  ] as const)('%j', (source, code, notes) => {
    const read = readLineNotes(source);
    expect([read.code, [...read.notes]]).toEqual([code, notes]);
  });

  it('are shown as what was added and removed, with nothing of them in the text', async () => {
    const { html: page } = await render(
      '```js {3}\nold(); // [!code --]\nnow(); // [!code ++]\nmore();\n```',
    );
    expect(page).toContain('<del class="line">');
    expect(page).toContain('<ins class="line">');
    expect(page).toContain('<mark class="line">');
    expect(page.replace(/<[^>]*>/g, '')).toBe('old();\nnow();\nmore();');
  });

  it('that point at lines leave the others in the background', async () => {
    const page = await html('```\na\nb // [!code focus]\n```');
    expect(page).toContain('<pre class="focused"');
    expect(page).toContain('a\n<span class="line focus">b</span>');
  });
});
