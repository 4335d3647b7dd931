import { describe, expect, it } from 'vitest';
import { parseTagsFile } from '../config/tags-file.ts';
import { definitionProblems } from './definition-problems.ts';

function told(text: string): string[] {
  const { tags } = parseTagsFile(text, 'tags.yaml');
  return definitionProblems(tags, 'tags.yaml').map(({ code, position }) => `${position?.line} ${code}`);
}

describe('definitions of tags', () => {
  it.each([
    ['客户服务: 一\n客戶服務: 二\n', ['1 tag-definition-duplicate']],
    ['NPS: 一\nｎｐｓ: 二\n', ['1 tag-definition-duplicate']],
    ['零售: { slug: retail }\n門市: { slug: Retail }\n', ['2 tag-slug-duplicate']],
    ['客户服务: 一\n電話: { aliases: [客戶服務] }\n', ['2 tag-alias-conflict']],
    ['甲: { aliases: [电话] }\n乙: { aliases: [電話] }\n', ['2 tag-alias-conflict']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    '客户服务: { aliases: [客戶服務, 客服] }\n零售: 一\n',
    '甲: { aliases: [乙] }\n乙: 二\n', // told when the file is read
  ])('says nothing of %s', (text) => expect(told(text)).toEqual([]));
});
