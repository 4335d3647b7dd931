import { describe, expect, it } from 'vitest';
import { symbolMap, symbolText, toSymbols } from './symbols.ts';

describe('toSymbols', () => {
  it.each([
    ['full width and upper case', 'ＡＢＣ１２３', 'abc123'],
    ['the two scripts', '头髮', toSymbols('頭发').join('')],
    ['runs of white space', ' a \t\u3000 b ', 'a b'],
    ['no-break space', 'a\u00a0b', 'a b'],
    ['soft hyphens and zero-width spaces', 'Hoch\u00adspan\u200bnung', 'hochspannung'],
    ['variation selectors', '葛\ufe00', toSymbols('葛').join('')],
    ['characters beyond the basic plane', '𠮷家', '𠮷家'],
    ['punctuation', 'C++，.NET', 'c++,.net'],
    ['spaces of typography', '耗时 30 分钟，用 iPhone 15 拍', toSymbols('耗时30分钟,用iphone15拍').join('')],
    ['spaces that part words', '我 们 are here', '我 们are here'],
    ['nothing', ' \u200b ', ''],
  ])('folds %s', (_, text, symbols) => {
    expect(toSymbols(text).join('')).toBe(symbols);
  });
});

describe('symbolMap', () => {
  it.each([
    [
      'one for one',
      '軟體',
      [
        ['軟', 0, 1],
        ['體', 1, 2],
      ],
    ],
    [
      'one character as two symbols',
      '5㎞',
      [
        ['5', 0, 1],
        ['k', 1, 2],
        ['m', 1, 2],
      ],
    ],
    [
      'surrogate pairs',
      'a𠮷b',
      [
        ['a', 0, 1],
        ['𠮷', 1, 3],
        ['b', 3, 4],
      ],
    ],
    [
      'a run of spaces as one symbol',
      'a  b',
      [
        ['a', 0, 1],
        [' ', 1, 3],
        ['b', 3, 4],
      ],
    ],
    [
      'a letter with its mark',
      'e\u0301a',
      [
        ['é', 0, 2],
        ['a', 2, 3],
      ],
    ],
  ])('keeps ranges: %s', (_, text, expected) => {
    const { symbols, starts, ends } = symbolMap(text);
    const folded = (symbol: unknown) => toSymbols(String(symbol))[0] ?? symbol;
    expect(symbols.map((symbol, i) => [symbol, starts[i], ends[i]])).toEqual(
      expected.map(([symbol, start, end]) => [symbol === ' ' ? ' ' : folded(symbol), start, end]),
    );
  });
});

describe('symbolText', () => {
  const pieces = [
    ...'aＡÉé 　\u00a0\t\u200b\ufeff\u00ad\ufe00头頭裡里ｶﾞ㎞…“。𠮷😀\u{2f800}\u0301\u0000İǅ가',
    'e\u0301',
    '\r\n',
    '葛\ufe00',
  ];

  it('writes the symbols that symbolMap gives, whatever the text', () => {
    let seed = 7;
    const below = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
    for (let i = 0; i < 3000; i++) {
      const text = Array.from({ length: below(9) }, () => pieces[below(pieces.length)]).join('');
      expect([text, symbolText(text)]).toEqual([text, symbolMap(text).symbols.join('')]);
    }
  });
});
