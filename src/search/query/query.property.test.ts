import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../scripts/soak/texts.ts';
import { excerptOf } from './excerpt.ts';
import { parseQuery } from './parse-query.ts';
import { symbolMap, symbolText, toSymbols } from './symbols.ts';

describe('any query', () => {
  it('is read as phrases, none of them empty or twice', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { phrases } = parseQuery(typed);
        for (const { symbols } of phrases) expect(symbols.length).toBeGreaterThan(0);
        expect(
          new Set(phrases.map((phrase) => JSON.stringify([phrase.symbols, [...(phrase.gaps ?? [])]]))).size,
        ).toBe(phrases.length);
      }),
    );
  });

  it('has symbols that say where in the text they stand', () => {
    fc.assert(
      fc.property(text, (line) => {
        const { symbols, starts, ends } = symbolMap(line);
        expect([starts.length, ends.length]).toEqual([symbols.length, symbols.length]);
        expect(symbols.join('')).toBe(symbolText(line));
        expect(toSymbols(line)).toEqual(symbols);
        starts.forEach((start, at) => expect(start).toBeLessThanOrEqual(ends[at] ?? 0));
      }),
    );
  });

  it('is marked in an excerpt that is a part of the text', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (lines, typed) => {
        const { segments } = excerptOf(lines, parseQuery(typed).phrases);
        const shown = segments.map((segment) => segment.text).join('');
        for (const piece of shown.split('…'))
          expect(lines.join('').replace(/\s/g, '')).toContain(piece.replace(/\s/g, ''));
      }),
    );
  });
});
