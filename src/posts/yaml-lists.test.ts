import { describe, expect, it } from 'vitest';
import { readYamlFields } from './yaml-fields.ts';

const valueOf = (text: string) => readYamlFields(text).fields?.[0]?.value;

describe('lists that are none in YAML', () => {
  it.each([
    ['tags: - 甲 - 乙'],
    ['tags: - 甲\n- 乙'],
    ['tags:\n-甲\n-乙'],
    ['tags:\n  * 甲\n  * 乙'],
    ['tags:\n－甲\n－ 乙'],
    ['tags:\n  • 甲\n  • 乙'],
    ['tags:\n  - 甲\n   - 乙'],
  ])('%j is read as one', (text) => {
    expect(valueOf(`${text}\ntitle: 丙`)).toEqual(['甲', '乙']);
    expect(readYamlFields(text).problems?.map(({ code }) => code)).toEqual(['frontmatter-yaml-syntax']);
  });
});

describe('signs that YAML takes for its own', () => {
  it.each([
    ['title: *重点*', '*重点*'],
    ['title: &甲', '&甲'],
    ['title: &#58; 甲', '&#58; 甲'],
    ['a: &b 甲', '甲'],
  ])('%s', (text, value) => expect(valueOf(text)).toBe(value));

  it('follows an anchor', () => {
    expect(readYamlFields('a: &b 甲\nc: *b').fields?.[1]?.value).toBe('甲');
  });
});
