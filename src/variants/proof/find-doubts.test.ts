import { describe, expect, it } from 'vitest';
import { expandVariants } from '../../config/variant-list.ts';
import { describeProblem } from '../../diagnostics/describe.ts';
import type { SiteGlossary } from '../glossary.ts';
import { createVariantWriter } from '../writer.ts';
import { doubtProblems } from './doubt-problems.ts';
import { findDoubts } from './find-doubts.ts';
import { readPost } from './readable-post.ts';

const variants = expandVariants([{ code: 'zh-Hans' }, { code: 'zh-Hant' }]);
const writer = createVariantWriter(variants[1]!, {});

function doubtsIn(text: string, glossary: SiteGlossary = {}) {
  const post = readPost(text, 'posts/a.md', 'hans');
  const writerOf = () => writer;
  return { post, places: findDoubts(post, { variants, writerOf, glossary }) };
}

function read(text: string, glossary?: SiteGlossary): string[] {
  return doubtsIn(text, glossary).places.map(({ from, readings }) => `${from} ${readings.join('/')}`);
}

describe('places in doubt', () => {
  it.each([
    ['这里干，', ['2 幹/乾/干']],
    ['干净的饼干', []],
    ['上面有粥，干了不好擦', ['5 幹/乾']],
    ['干了一天', []],
    ['他姓范', []],
    ['买了3只', []],
    ['他的长发现在梳了上去。', ['3 發/髮']],
    ['他的长“发”现在梳了上去。', ['4 發/髮']],
    ['头发“很”干', []],
    ['这里\u200b干，', ['3 幹/乾/干']],
    ['-{干}-了', []],
    ['`干`了', []],
    ['他幹了一天，這很難', []],
    ['[这里](/干/) ![干](a.png)', ['12 幹/乾/干']],
    ['---\ntitle: 这里干，\n---\n', ['13 幹/乾/干']],
    ['---\nglossary: { 里干: 裡乾 }\n---\n这里干，', []],
    ['---\nconvert: false\n---\n这里干，', []],
    ['---\ntags: [干]\n---\n这里。', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are none where the site has settled them', () => {
    expect(read('这里干，', { 里干: { hant: '裡乾' } })).toEqual([]);
  });

  it('are told with both readings and how to settle them, three times at most', () => {
    const { post, places } = doubtsIn('标题\n\n他的长发现在梳了上去。这里干，那里干，哪里干，谁干，干。');
    const told = doubtProblems(post, 'posts/a.md', places);
    expect(told.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual([
      '3:4',
      '3:14',
      '3:18',
      '3:22',
    ]);
    const words = told.slice(0, 2).flatMap((problem) => Object.values(describeProblem(problem, 'en')));
    expect(words.join('\n')).toMatchInlineSnapshot(`
      "It is uncertain how to convert 发: zh-Hant has 發, but it may be 髮.
      If 髮 is right, write -{zh-hans:发; zh-hant:髮}- here, or settle it for the post or the site in the preview, at /_proof/.
      It is uncertain how to convert 干: zh-Hant has 幹, but it may be 乾, 干.
      If 乾 is right, write -{zh-hans:干; zh-hant:乾}- here, or settle it for the post or the site in the preview, at /_proof/."
    `);
  });
});
