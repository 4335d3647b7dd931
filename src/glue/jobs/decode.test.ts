import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

// 「大五碼」 and 「简体字」 with a sentence of common words, as old editors saved them.
const big5 = Buffer.from('a46aa4ada458a1d5a4a3aabaa440a9aca4a3a4a3ac4fa141a6b3a4a3aabaa143', 'hex');
const gb = Buffer.from('bcf2cce5d7d6b5c4d2bbcac7b2bbc1cbd4dac8cb', 'hex');

describe('decoding', () => {
  it('reads UTF-8 without a word', () => {
    expect(decodeText(Buffer.from('正體'), 'a.md')).toEqual({ text: '正體', problems: [] });
  });

  it('reads GB 18030, and says so', () => {
    const { text, problems } = decodeText(gb, 'a.md');
    expect(text).toBe('简体字的一是不了在人');
    expect(problems).toMatchObject([{ code: 'encoding-not-utf8', values: { encoding: 'GB 18030' } }]);
  });

  it('tells Big5 from GB 18030', () => {
    const { text, problems } = decodeText(big5, 'a.md');
    expect(text).toContain('，有不的。');
    expect(problems).toMatchObject([{ values: { encoding: 'Big5' } }]);
  });

  it('reads UTF-16 by its byte-order mark', () => {
    const { text } = decodeText(Buffer.from('\ufeff正體', 'utf16le'), 'a.md');
    expect(text.replace('\ufeff', '')).toBe('正體');
  });

  it('gives up with an error', () => {
    expect(decodeText(Uint8Array.of(0x81), 'a.md').problems[0]?.severity).toBe('error');
  });
});
