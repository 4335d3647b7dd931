import { describe, expect, it } from 'vitest';
import { finished, isUnfinished, toHtml } from './to-html.ts';

describe('what a component that waits gives', () => {
  it('comes into the page where it was asked for', async () => {
    const html = `<p>${toHtml(Promise.resolve('甲'))}</p><p>${toHtml(Promise.resolve('乙'))}</p>`;
    expect(isUnfinished(html)).toBe(true);
    expect(await finished(html)).toBe('<p>甲</p><p>乙</p>');
  });

  it('leaves alone a NUL that an author has typed', async () => {
    expect(await finished(toHtml('a\0b'))).toBe('a\0b');
    expect(await finished(`${toHtml('a\0b\0')}${toHtml(Promise.resolve('甲'))}c\0`)).toBe('a\0b\0甲c\0');
  });
});
