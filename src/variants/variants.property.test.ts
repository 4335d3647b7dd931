import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../scripts/soak/texts.ts';
import { expandVariants } from '../config/variant-list.ts';
import { escapeHtml } from '../html/escape.ts';
import { fold, foldWithMap } from './fold.ts';
import { createVariantWriter } from './writer.ts';

const writers = ['zh-Hans', 'zh-Hant'].map((code) => createVariantWriter(expandVariants([{ code }])[0]!, {}));
const [hans, hant] = writers;

describe('the fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(fold(written))).toBe(fold(written));
      }),
    );
  });

  it('says of each of its characters where it came from, in order', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { folded, starts } = foldWithMap(written);
        expect(folded.join('')).toBe(fold(written));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(starts.at(-1) ?? 0).toBeLessThanOrEqual(written.length);
      }),
    );
  });
});

const plain = text.map((written) => written.replaceAll('-{', '').replaceAll('}-', '').toWellFormed());

describe('conversion', () => {
  it('leaves text of its own script alone, and all that is no Hanzi', () => {
    const noHanzi = plain.map((written) => written.replace(/\p{Script=Han}/gu, ''));
    fc.assert(
      fc.property(plain, noHanzi, (written, other) => {
        expect(hant?.text(written, { script: 'hant' })).toBe(written);
        expect(hant?.text(other, { script: 'hans' })).toBe(other);
        expect(hans?.text(other, { script: 'hant' })).toBe(other);
      }),
    );
  });

  /** The fold joins no two characters that are both outside the basic plane: those are in no text but dictionaries. */
  const basic = plain.map((written) => written.replace(/[\u{10000}-\u{10ffff}]/gu, ''));

  it('is found by the search in either script', () => {
    fc.assert(
      fc.property(basic, (written) => {
        expect(fold(hans?.text(written, { script: 'hant' }) ?? '')).toBe(fold(written));
      }),
    );
  });

  it('changes no tag', () => {
    const tags = (html: string) => html.match(/<[^>]*>/g);
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 6 }), (parts) => {
        const html = parts.map((part) => `<p><em>${escapeHtml(part)}</em>${escapeHtml(part)}</p>`).join('\n');
        for (const [writer, script] of [[hans, 'hant'] as const, [hant, 'hans'] as const])
          expect(tags(writer?.html(html, { script }).html ?? '')).toEqual(tags(html));
      }),
    );
  });
});
