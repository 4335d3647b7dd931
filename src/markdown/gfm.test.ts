import { describe, expect, it } from 'vitest';
import { html, problems, render } from './fixtures/render.ts';

describe('GitHub-flavoured Markdown', () => {
  it('writes tables that can scroll', async () => {
    expect(await html('| 甲 | 乙 |\n|:-|-:|\n| 1 | 2 |')).toMatchInlineSnapshot(
      `"<div class="table" tabindex="0"><table><thead><tr><th style="text-align: left">甲</th><th style="text-align: right">乙</th></tr></thead><tbody><tr><td style="text-align: left">1</td><td style="text-align: right">2</td></tr></tbody></table></div>"`,
    );
  });

  it('names the boxes of task lists without words', async () => {
    expect(await html('- [ ] 甲\n- [x] 乙')).toMatchInlineSnapshot(
      `"<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled aria-label="☐"> 甲</li><li class="task-list-item"><input type="checkbox" checked disabled aria-label="☑"> 乙</li></ul>"`,
    );
  });

  it('writes footnotes with stable ids, readable labels and places for the interface to fill', async () => {
    expect(await html('甲[^1]乙[^注]丙[^1]\n\n[^1]: 一\n[^注]: 二')).toMatchInlineSnapshot(
      `"<p>甲<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>乙<sup class="footnote-ref"><a href="#fn-注" id="fnref-注" data-footnote-ref aria-describedby="footnote-label">2</a></sup>丙<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p><section class="footnotes" data-footnotes aria-labelledby="footnote-label"><h2 id="footnote-label" data-message="footnotes"></h2><ol><li id="fn-1"><p>一 <a href="#fnref-1" class="footnote-back" data-footnote-backref data-message-label="footnoteBack" aria-label="↩ 1">↩</a> <a href="#fnref-1-2" class="footnote-back" data-footnote-backref data-message-label="footnoteBack" aria-label="↩ 1-2">↩<sup>2</sup></a></p></li><li id="fn-注"><p>二 <a href="#fnref-注" class="footnote-back" data-footnote-backref data-message-label="footnoteBack" aria-label="↩ 2">↩</a></p></li></ol></section>"`,
    );
  });

  it('has no heading of the footnotes in the table of contents', async () => {
    expect((await render('甲[^1]\n\n[^1]: 一')).headings).toEqual([]);
  });

  it('leaves a footnote mark without a footnote as text', async () => {
    expect(await html('甲[^9]')).toBe('<p>甲[^9]</p>');
  });
});

describe('invisible characters', () => {
  it('are taken out and told once', async () => {
    const source = '一\u200b二\n\n三\ufeff四';
    expect(await html(source)).toBe('<p>一二</p><p>三四</p>');
    expect(await problems(source)).toEqual(['1:2 null-character']);
  });

  it('do not shift the places of other problems', async () => {
    expect(await problems('\u200b\u200b甲{% nope %}', { firstLine: 7 })).toEqual([
      '7:1 null-character',
      '7:4 template-syntax',
    ]);
  });

  it('leave joiners alone, which emoji need', async () => {
    expect(await html('👩\u200d💻')).toBe('<p>👩\u200d💻</p>');
  });

  it('are reported where they replaced a lost one', async () => {
    expect(await problems('甲\n乙\ufffd丙\ufffd', { firstLine: 5 })).toEqual([
      '6:2 replacement-character',
      '6:4 replacement-character',
    ]);
  });

  it('are made whole where half of one is left', async () => {
    expect(await html('甲\ud800乙')).toBe('<p>甲\ufffd乙</p>');
    expect(await problems('甲\ud800乙')).toEqual(['1:2 lone-surrogate']);
  });
});
