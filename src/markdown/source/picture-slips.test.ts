import { expect, it } from 'vitest';
import { render } from '../fixtures/render.ts';

const html = async (body: string) => (await render(body)).html;

it.each([
  ['![圖][https://a.example/b.png]', 'src="https://a.example/b.png"'],
  ['![圖]](https://a.example/b.png)', 'src="https://a.example/b.png"'],
  ['![圖](https://a.example/我的 圖.png)', 'src="https://a.example/'],
  ['<div align="center">\n![圖](https://a.example/b.png)\n</div>', 'src="https://a.example/b.png"'],
  ['![圖]({static}/images/b.png)', 'src="asset:/images/b.png"'],
  ['盈餘：$15000 - 5000 \\text{（估）} = 10000$', '<math'],
])('%s', async (body, shown) => {
  expect(await html(body)).toContain(shown);
});

it('prices and references stay what they are', async () => {
  expect(await html('從 $5 到 $10，用 $PATH 和 $HOME。')).not.toContain('<math');
  expect(await html('![圖][a]\n\n[a]: https://a.example/b.png')).toContain('src="https://a.example/b.png"');
});
