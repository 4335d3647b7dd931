import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keys, values } from '../../scripts/fuzz/tokens.ts';
import { text } from '../../scripts/soak/texts.ts';
import { parseSiteConfig } from '../config/site-config.ts';
import { parsePost } from './parse.ts';
import { mostTags } from './tags.ts';

const generators = [undefined, 'hexo', 'hugo', 'jekyll', 'obsidian', 'notion', 'docusaurus'] as const;

/** Frontmatter of known keys and odd values, and a body. */
const source = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...values), text)), {
      maxLength: 8,
    }),
    text,
    fc.constantFrom('---', '---', '+++', ''),
  )
  .map(([fields, body, fence]) =>
    [fence, ...fields.map(([key, value]) => `${key}: ${value}`), fence, body].join('\n'),
  );

const { config } = parseSiteConfig('url: https://example.org', 'site.yaml');
const parse = (written: string, generator: (typeof generators)[number], file: string) =>
  parsePost(
    { file, text: written },
    { config: { ...config, ...(generator === undefined ? {} : { generator }) }, now: 0, hints: {} },
  );

describe('any post', () => {
  it('is read, or told what is wrong with it, at a place that it has', () => {
    fc.assert(
      fc.property(fc.oneof(source, text), fc.constantFrom(...generators), (written, generator) => {
        const parsed = parse(written, generator, 'posts/a.md');
        const lines = written.split(/\r\n|\r|\n/).length;
        for (const { file, position } of parsed.problems) {
          expect(file).toBe('posts/a.md');
          if (position !== undefined) expect(position.line).toBeLessThanOrEqual(lines + 1);
          if (position !== undefined) expect(Math.min(position.line, position.column)).toBeGreaterThan(0);
        }
        if (parsed.meta === undefined) expect(parsed.reason).toBeDefined();
        else expect(parsed.meta.title.trim()).not.toBe('');
        expect(parsed.meta?.tags.length ?? 0).toBeLessThanOrEqual(mostTags);
        expect(parsed.body).not.toContain('\r\n');
      }),
    );
  });

  it('is read the same a second time: nothing is kept from the first', () => {
    fc.assert(
      fc.property(source, (written) => {
        expect(parse(written, undefined, 'posts/a.md')).toEqual(parse(written, undefined, 'posts/a.md'));
      }),
    );
  });
});
