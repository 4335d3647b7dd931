import { describe, expect, it } from 'vitest';
import { growthOf, steepest } from '../../html/fixtures/growth.ts';
import { withoutShortcodes, type ShortcodeFacts } from './shortcodes.ts';

const facts = { unknown: () => undefined } as unknown as ShortcodeFacts;

/** Four thousand spaces after `[embed]` took a minute. */
describe('shortcodes of an export that was made to be slow', () => {
  it.each([
    ['[embed]', ' '],
    ['[embed]', '[embed]'],
    ['[caption]', '[caption]甲'],
    ['[code]', '[code]'],
    ['[embed]http://a.example', '\n '],
    ['[audio ', 'a'],
    ['[audio ', '-'],
  ])('%s and many times %j', async (start, unit) => {
    const grown = await growthOf((size) => {
      const html = start + unit.repeat(Math.ceil(size / unit.length));
      expect(withoutShortcodes(`${html}]`, facts)).toContain(unit);
    }, 60_000);
    expect(grown).toBeLessThan(steepest);
  });
});
