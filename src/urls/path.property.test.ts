import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../scripts/soak/texts.ts';
import { slugSegment } from '../posts/slug.ts';
import { decodePath, encodePath, isStorablePath, normalizePath, outputFile, pathOfOutput } from './path.ts';
import { slugify } from './slug.ts';

describe('any text', () => {
  it.each([
    ['slugify', slugify],
    ['slugSegment', (name: string) => slugSegment(name) || 'untitled'],
  ])('becomes a name that every disk can hold, and that stays what it is (%s)', (_, slugOf) => {
    fc.assert(
      fc.property(text, (name) => {
        const slug = slugOf(name);
        expect(slug).not.toBe('');
        expect(slug).not.toMatch(/^\.{1,2}$|[/?#\s]/);
        expect(isStorablePath(slug), slug).toBe(true);
        expect(slug.normalize('NFC')).toBe(slug);
      }),
    );
  });

  it('becomes a path inside of the site', () => {
    fc.assert(
      fc.property(text, (path) => {
        const file = outputFile(normalizePath(path));
        expect(file.startsWith('/')).toBe(false);
        expect(file.split('/').some((segment) => ['', '.', '..'].includes(segment))).toBe(false);
        expect(outputFile(pathOfOutput(file))).toBe(file);
      }),
    );
  });

  it('comes back from its encoding', () => {
    fc.assert(
      fc.property(text, (path) => {
        expect(decodePath(encodePath(path))).toBe(path.toWellFormed());
        expect(encodePath(path)).toMatch(/^[\w/.~!'()*%+,=@:;$-]*$/);
      }),
    );
  });
});
