import { describe, expect, it } from 'vitest';
import { linePieces } from '../../views/share-card.ts';
import { openGlyphs } from './share-glyphs.ts';
import { drawableParts, lacksLetters, setInLines, shortened } from './share-lines.ts';

const glyphs = openGlyphs('hans');

describe('lines of a picture for sharing', () => {
  it.each([
    ['Hello World', 120, ['Hello World']],
    ['Software Engineering', 92, ['Software', 'Engineering']],
    ['Supercalifragilisticexpialidocious', 54, ['Supercalifragilisticexpialidocious']],
    ['笔记：'.repeat(12), 72, ['笔记：'.repeat(4), '笔记：'.repeat(4), '笔记：'.repeat(4)]],
    [
      'Supercalifragilisticexpialidocious: How to Configure github.com/kubernetes/ingress-nginx-controller',
      54,
      [
        'Supercalifragilisticexpialidocious:',
        'How to Configure github.com/',
        'kubernetes/',
        'ingress-nginx-controller',
      ],
    ],
  ])('of %s are of %i pixels', async (title, size, rows) => {
    const set = await setInLines(linePieces(title), glyphs, 992);
    expect(set.size).toBe(size);
    expect(set.rows).toEqual(rows);
  });

  it.each([1, 5, 20, 60, 200])('stay above the seal with %i words', async (count) => {
    const { rows, size } = await setInLines(linePieces('Kubernetes 与集群 '.repeat(count)), glyphs, 992);
    expect(50 + rows.length * size * 1.35 + 72).toBeLessThanOrEqual(630 - 176 - 16);
    expect(rows.at(-1)?.endsWith('…')).toBe(count > 5);
  });

  it.each([
    ['（不）确定', ['（不）', '确定']],
    ['C++ / C# 项目', ['C++ / ', 'C# ', '项目']],
  ])('break %s where they may', (title, pieces) => expect(linePieces(title)).toEqual(pieces));

  it.each([
    [['\u{1F389}\u{1F389} ', '新年'], ['新年']],
    [
      ['新年 ', '\u{1F389} ', '好'],
      ['新年 ', '好'],
    ],
  ])('leave out what no font has: %j', async (parts, kept) =>
    expect(await drawableParts(parts, glyphs)).toEqual(kept),
  );

  it.each([
    ['Müller', false],
    ['Łódź', true],
    ['新年\u{1F389}', false],
    ['한국어', true],
    ['𠮷野家', true],
  ])('tell whether a letter of %s has no outline', async (text, isLacking) =>
    expect(await lacksLetters([text], glyphs)).toBe(isLacking),
  );

  it.each([
    ['旧巷子', 3, '旧巷子'],
    ['一个名字特别长', 5, '一个名字…'],
    ['一个名字、长', 5.5, '一个名字…'],
  ])('end %s in %d ems with an ellipsis', async (text, ems, shown) =>
    expect(await shortened(text, glyphs, ems)).toBe(shown),
  );
});
