import { expect, it } from 'vitest';
import { explainKey } from './explain-key.ts';

it.each([
  ['palette', 'en', ['site.yaml: The colours of the site']],
  ['TimeZone', 'zh-Hans', ['site.yaml: 没有写明时区的日期', 'frontmatter: 这篇文章的日期用哪个时区']],
  ['sticky', 'zh-Hant', ['frontmatter: 是否置頂']],
  ['glossary', 'zh-Hant', ['site.yaml: 詞語表', 'frontmatter: ']],
  ['asset-missing', 'en', []],
] as const)('%s is explained in %s', (name, language, expected) => {
  const said = explainKey(name, language).map(({ place, text }) => `${place}: ${text}`);
  expect(said).toHaveLength(expected.length);
  expected.forEach((start, at) => expect(said[at]).toContain(start));
});
