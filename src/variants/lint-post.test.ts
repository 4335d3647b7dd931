import { describe, expect, it } from 'vitest';
import * as autocorrect from 'autocorrect-node';
import { haveCorpora, randomNumbers, readCorpora } from './fixtures/corpora.ts';
import { fixPost, lintPost } from './lint-post.ts';

const pieces = [
  '统计',
  '以後',
  '最后',
  '標簽',
  '發(fā)',
  '系統(tǒng)',
  '構(gòu)',
  '妈(mā)',
  '，',
  '。',
  '、',
  '！',
  ',',
  '.',
  ';',
  ':',
  '；',
  '「',
  '」',
  '(',
  ')',
  ' ',
  '　',
  'API',
  'ＡＢ',
  '3',
  '１２',
  '`code`',
  '**',
  '-{里}-',
  '鈥滀綘',
  '\ue000',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '"',
  '\\',
];
const heads = [
  (text: string) => text,
  (text: string) => `---\ntitle: ${text.replaceAll('\n', ' ')}\ntags: [甲, 乙]\n---\n${text}`,
  (text: string) => `---\ntitle: "${text.replace(/[\n"\\]/g, ' ')}"\n---\n${text}`,
  (text: string) => `---\r\ndescription: |\r\n  ${text.replaceAll('\n', '\r\n  ')}\r\n---\r\n${text}`,
];

describe('repairing', () => {
  it.each([true, false])(
    'a second time changes nothing (style: %s)',
    (style) => {
      const random = randomNumbers(9);
      const options = { style, copyChecker: autocorrect };
      for (let round = 0; round < 800; round += 1) {
        const text = Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]).join('');
        const post = heads[random(heads.length)]!(text);
        const fixed = fixPost(post, 'a.md', options);
        expect(fixPost(fixed, 'a.md', options), JSON.stringify(post)).toBe(fixed);
      }
    },
    60_000,
  );

  it('leaves nothing to repair', () => {
    const post = '---\ntitle: 統計,，以後\n---\n\n最后發(fā)表於系統(tǒng)，，標簽,。還有機構(gòu)。\n';
    const fixed = fixPost(post, 'a.md', {});
    expect(fixed).toBe('---\ntitle: 統計，以後\n---\n\n最後發表於系統，標籤。還有機構。\n');
    expect(lintPost(fixed, 'a.md', {}).filter(({ edit }) => edit)).toEqual([]);
  });

  it.skipIf(!haveCorpora)(
    'changes good text hardly ever, and then rightly (needs ../shared/data)',
    () => {
      const changed = readCorpora().filter((text) => fixPost(text, 'a.md', {}) !== text);
      expect(changed.length).toBeLessThan(10);
    },
    60_000,
  );
});
