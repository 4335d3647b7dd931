import { describe, expect, it } from 'vitest';
import { describeProblem } from '../diagnostics/describe.ts';
import { parseTagsFile } from './tags-file.ts';

describe('parseTagsFile', () => {
  it('reads names with nothing, a description, or details, in the order of the file', () => {
    const text =
      '客戶服務:\n  description: 櫃檯\n  slug: customer-service\n  aliases: [客服]\nSEO:\n零售: 貨架與收銀\n2024: { aliases: 二〇二四 }';
    const { tags, problems } = parseTagsFile(text, 'tags.yaml');
    expect(problems).toEqual([]);
    expect(tags).toEqual([
      {
        name: '客戶服務',
        slug: 'customer-service',
        description: '櫃檯',
        aliases: ['客服'],
        position: { line: 1, column: 1 },
      },
      { name: 'SEO', aliases: [], position: { line: 5, column: 1 } },
      { name: '零售', description: '貨架與收銀', aliases: [], position: { line: 6, column: 1 } },
      { name: '2024', aliases: ['二〇二四'], position: { line: 7, column: 1 } },
    ]);
  });

  it.each([
    ['零售: { descripton: x }', 'config-unknown-key', 'no setting “零售.descripton”'],
    ['零售: [a, b]', 'config-value-invalid', '“零售” has a value of the wrong kind'],
    ['甲: { aliases: [乙] }\n乙:', 'tag-alias-conflict', '“乙” is an alias of “甲”'],
    ['甲: { aliases: [丙] }\n乙: { aliases: [丙] }', 'tag-alias-conflict', 'already belongs to “甲”'],
    ['甲: x\n甲: y', 'config-duplicate-key', '“甲” is set again'],
    ['甲: [', 'config-yaml-syntax', 'not valid YAML'],
  ])('%s', (text, code, message) => {
    const { problems } = parseTagsFile(text, 'tags.yaml');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems.map((problem) => describeProblem(problem, 'en').message)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('keeps a tag whose details are wrong', () => {
    expect(parseTagsFile('零售: [a]', 'tags.yaml').tags.map(({ name }) => name)).toEqual(['零售']);
  });

  it('takes names that objects have by themselves for tags like any other', () => {
    const { tags, problems } = parseTagsFile(
      'constructor: { aliases: [toString] }\n__proto__: x\nvalueOf:',
      'tags.yaml',
    );
    expect(problems).toEqual([]);
    expect(tags.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['constructor', ['toString']],
      ['__proto__', []],
      ['valueOf', []],
    ]);
  });

  it('is empty for an absent file', () => {
    expect(parseTagsFile('', 'tags.yaml')).toEqual({ tags: [], problems: [] });
  });

  it('reads two thousand tags', () => {
    const text = Array.from({ length: 2_000 }, (_, n) => `tag${n}: { aliases: [a${n}] }`).join('\n');
    expect(parseTagsFile(text, 'tags.yaml').tags).toHaveLength(2_000);
  });
});
