import { describe, expect, it } from 'vitest';
import { blankFrontmatter, namedScript } from './blank-frontmatter.ts';

describe('frontmatter beside the text', () => {
  it('is blanked out, lines and offsets kept', () => {
    expect(blankFrontmatter('---\ntitle: 甲\n---\n正文')).toBe('   \n        \n   \n正文');
  });

  it.each([
    ['---\nscript: hant\n---\n', 'hant'],
    ['---\ntitle: 甲\nscript: "zh-Hans"\n---\n', 'hans'],
    ['+++\nscript = "hant"\n+++\n', 'hant'],
    ['---\ntitle: 甲\n---\nscript: hant\n', undefined],
    ['正文', undefined],
  ])('%j names %s', (text, script) => expect(namedScript(text)).toBe(script));
});
