import { describe, expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';

/** Written with <b> for strong; a stray sign costs no more than itself. */
describe('strong text in Chinese', () => {
  it.each([
    ['甲**(**乙**)，丙(**丁**)，**戊**', '甲**(<b>乙</b>)，丙(<b>丁</b>)，<b>戊</b>'],
    ['甲**乙，**丙**。**丁**戊', '甲**乙，<b>丙</b>。<b>丁</b>戊'],
    ['甲**「乙」**丙**「丁」**戊', '甲<b>「乙」</b>丙<b>「丁」</b>戊'],
    ['**甲（乙）**丙**（丁）**戊', '<b>甲（乙）</b>丙<b>（丁）</b>戊'],
    ['**甲 **乙 **丙**', '<b>甲 </b>乙 <b>丙</b>'],
    ['**甲 **乙。**丙**丁', '<b>甲 </b>乙。<b>丙</b>丁'],
    ['甲 **乙** 丙', '甲 <b>乙</b> 丙'],
    ['** 甲 **', '<b> 甲 </b>'],
    ['見** 甲 b **，', '見<b> 甲 b </b>，'],
    ['a ** b 的值和 c ** d', 'a ** b 的值和 c ** d'],
    ['2 ** 3 與 ** 4', '2 ** 3 與 ** 4'],
    ['如*.a.com 或*表', '如*.a.com 或*表'],
    ['[**甲\n`b`!**](c.md)', '<a href="link:c.md"><b>甲\n<code translate="no">b</code>!</b></a>'],
    ['`**` **甲`**`。**乙', '<code translate="no">**</code> <b>甲<code translate="no">**</code>。</b>乙'],
    ['a**"b"**c', 'a**"b"**c'],
    ['**Fortran:**20世纪', '<b>Fortran:</b>20世纪'],
    ['**步骤1:**运行**npm i**，**步骤2:**run', '<b>步骤1:</b>运行<b>npm i</b>，<b>步骤2:</b>run'],
    ['**缓存(cache)**v7', '<b>缓存(cache)</b>v7'],
    ['计算(a)**2+(b)**2的值', '计算(a)**2+(b)**2的值'],
    ['计算2**(3+4)和5**(2)', '计算2**(3+4)和5**(2)'],
    ['意 **”甲“**。乙', '意 <b>”甲“</b>。乙'],
    ['***甲***与****乙****', '<em><b>甲</b></em>与<b><b>乙</b></b>'],
    ['~~，甲。~~乙', '<del>，甲。</del>乙'],
  ])('%j', async (source, expected) => {
    const shown = await html(source);
    expect(shown.replace(/<(\/?)strong>/g, '<$1b>')).toBe(`<p>${expected}</p>`);
  });

  it('doesn’t reach from one cell into another', async () => {
    expect(await html('| **甲 | 乙** | **丙。**丁 |\n|-|-|-|')).toContain('<th><strong>丙。</strong>丁</th>');
  });
});
