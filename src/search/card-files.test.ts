import { describe, expect, it } from 'vitest';
import { cardFiles } from './card-files.ts';
import { patchedText, readCard } from './query/card.ts';
import { toSymbols } from './query/symbols.ts';
import type { SearchDocument, SearchText } from './record.ts';

const href = (variant: string) => `/${variant}/x/`;

function documentWith(hans: Partial<SearchText>, hant: Partial<SearchText>): SearchDocument {
  const text = {
    title: '发现',
    headings: [],
    tags: ['头发', '后'],
    section: '台',
    authors: ['甲', '乙'],
    body: '正文',
  };
  const texts = { 'zh-Hans': { ...text, ...hans }, 'zh-Hant': { ...text, ...hant } };
  return { id: 'x', kind: 'article', path: '/x/', dateText: '2024-01-02', texts, sourceVariant: 'zh-Hans' };
}

describe('cardFiles', () => {
  it('gives each variant its own text and link', () => {
    const { card } = cardFiles(
      documentWith({}, { title: '發現', tags: ['頭髮', '後'], body: '第一行\n第二行' }),
      href,
      new Map(),
    );
    expect(readCard(card, 'zh-Hant', new Map())).toEqual({
      kind: 'article',
      date: '2024-01-02',
      href: '/zh-Hant/x/',
      title: '發現',
      tags: ['頭髮', '後'],
      section: '台',
      authors: ['甲', '乙'],
      body: ['第一行', '第二行'],
    });
    expect(readCard(card, 'zh-Hans', new Map()).body).toEqual(['正文']);
    expect(readCard(card, 'ja', new Map()).title).toBe('发现');
  });

  it('keeps lines apart whatever a title or tag holds', () => {
    const { card } = cardFiles(documentWith({ title: 'a\nb', tags: ['c\td'] }, {}), href, new Map());
    expect(readCard(card, 'zh-Hans', new Map())).toMatchObject({
      title: 'a b',
      tags: ['c d'],
      body: ['正文'],
    });
  });

  it('cuts a long body at lines, and says at which symbol each part begins', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `第${i}行，${'长'.repeat(40)}`);
    const body = ['', ...lines, ' '].join('\n');
    const { card, parts } = cardFiles(
      documentWith({ body }, { body: body.replaceAll('长', '長') }),
      href,
      new Map(),
    );
    expect(card.parts).toHaveLength(parts.length);
    expect(parts.length).toBeGreaterThan(1);
    const texts = [
      readCard(card, 'zh-Hant', new Map()).body,
      ...parts.map((part) => patchedText(part, 'zh-Hant', new Map()).split('\n')),
    ];
    expect(texts.flat()).toEqual(lines.map((line) => line.replaceAll('长', '長')));
    let place = 0;
    for (const [i, text] of texts.entries()) {
      if (i > 0) expect(card.parts?.[i - 1]).toBe(place);
      place += text.reduce((sum, line) => sum + toSymbols(line).length + 1, 0);
    }
  });
});
