import { describe, expect, it } from 'vitest';
import { expandVariants } from '../../config/variant-list.ts';
import { createVariantWriter } from '../writer.ts';
import { findDoubts } from './find-doubts.ts';
import { proofBlocks, type ProofPiece } from './proof-blocks.ts';
import { readPost } from './readable-post.ts';

const variants = expandVariants([{ code: 'zh-Hans' }, { code: 'zh-Hant' }, { code: 'zh-Hant-TW' }]);
const writers = new Map(variants.map((variant) => [variant, createVariantWriter(variant, {})]));
const writerOf = (variant: (typeof variants)[number]) => writers.get(variant)!;

/** Marks what changed as [ ], doubts as < >, what is settled as { } and what nobody reads as ( ). */
function show(pieces: readonly ProofPiece[]): string {
  const marks = { changed: '[]', settled: '{}', syntax: '()' };
  return pieces
    .map(({ text, mark, doubt }) => {
      const [open = '', close = ''] = doubt === undefined ? (mark ? marks[mark] : '') : '<>';
      return open + text + close;
    })
    .join('');
}

function blocksOf(text: string): string[][] {
  const post = readPost(text, 'a.md', 'hans');
  const rules = { variants, writerOf, glossary: {} };
  const blocks = proofBlocks(post, findDoubts(post, rules), variants.slice(1), writerOf);
  return blocks.map(({ kind, line, author, variants }) => [
    `${kind} ${line}`,
    ...[author, ...variants].map(show),
  ]);
}

describe("a proof-reader's blocks", () => {
  it('put each paragraph beside what the variants make of it', () => {
    expect(blocksOf('---\ntitle: 头发\n---\n\n理发。\n\n软件很好。\n')).toEqual([
      ['field 2', '头发', '[頭髮]', '[頭髮]'],
      ['text 5', '理发。', '理[髮]。', '理[髮]。'],
      ['text 7', '软件很好。', '[軟]件很好。', '[軟體]很好。'],
    ]);
  });

  it('keep syntax, and show rules as what they say', () => {
    expect(blocksOf('[头发](/发/)-{zh-hans:里; zh-hant:哩}-干，`发`。')).toEqual([
      [
        'text 1',
        '[头发(](/发/)){-{zh-hans:里; zh-hant:哩}-}<干>，(`发`)。',
        '[[頭髮](](/发/)){哩}<幹>，(`发`)。',
        '[[頭髮](](/发/)){哩}<幹>，(`发`)。',
      ],
    ]);
  });

  it('leave out code and what has no Hanzi', () => {
    expect(blocksOf('```\n发\n```\n\nabc\n\n- 发\n')).toEqual([['text 7', '- 发', '- [發]', '- [發]']]);
  });
});
