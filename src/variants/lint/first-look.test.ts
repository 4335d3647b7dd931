import { describe, expect, it } from 'vitest';
import { haveCorpora, randomNumbers, readCorpora } from '../fixtures/corpora.ts';
import { lintSource } from '../lint.ts';
import { isFlawless } from './first-look.ts';

/** With a checker at hand, though it finds nothing, a text is taken apart whatever the first look said. */
const copyChecker = { lintFor: () => ({ lines: [] }) };
const thoroughly = (text: string) =>
  lintSource(text, { file: 'a.md', firstLine: 1, remarks: false, style: true, copyChecker }).filter(
    ({ severity }) => severity !== 'info',
  );

describe('the first look', () => {
  it.each([
    ['one script', '这里只有一种字。', undefined, true],
    ['the script that is named', '這裡只有一種字。', 'hant', true],
    ['another script than the one named', '这里只有一种字。', 'hant', false],
    ['two scripts', '这里有兩種字。', undefined, false],
    ['marks that are no doubles', '一，二。三、四,五', undefined, true],
    ['a doubled mark', '一，，二', undefined, false],
    ['a lost character', '这里有\ufffd', undefined, false],
    ['U+FFFD read as GBK', '这里有锟斤拷', undefined, false],
    ['U+FFFD read as GBK and converted', '這裡有錕斤拷', undefined, false],
    ['UTF-8 read as GBK', '鈥滀綘', undefined, false],
    ['UTF-8 read as Latin-1', 'å¥½çš„', undefined, false],
    ['a private character', '一\ue000', undefined, false],
    ['a merge conflict', '<<<<<<< HEAD', undefined, false],
    ['marks of two widths', '一,。', undefined, false],
    ['marks of two widths', '一。,', undefined, false],
    ['a reading', '系统(tǒng)', undefined, false],
    ['a hyphen', '2014-05-28', undefined, true],
    ['variant markup', '-{里}-', undefined, false],
    ['nothing', '', undefined, true],
  ] as const)('at %s', (_, text, named, flawless) => {
    expect(isFlawless(text, named)).toBe(flawless);
  });

  it('misses nothing in texts put together at random', () => {
    const random = randomNumbers(7);
    const pieces = [
      '里',
      '裡',
      '么',
      '，',
      '。',
      '、',
      '.',
      '鈥滀',
      '\ue000',
      ',',
      '-',
      '{',
      '}-',
      '(tǒng)',
      '\ufffd',
      '锟斤拷',
      '錕斤拷',
      '（',
      '）',
      '`',
      '<b>',
      'a',
      '\n',
      '\n\n',
    ];
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: 2 + random(12) }, () => pieces[random(pieces.length)]).join('');
      if (isFlawless(text, undefined)) expect(thoroughly(text), JSON.stringify(text)).toEqual([]);
    }
  });

  it.skipIf(!haveCorpora)(
    'misses nothing in real texts (needs ../shared/data)',
    () => {
      for (const text of readCorpora()) if (isFlawless(text, undefined)) expect(thoroughly(text)).toEqual([]);
    },
    60_000,
  );
});
