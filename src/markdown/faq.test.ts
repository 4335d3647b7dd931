import { expect, it } from 'vitest';
import { render } from './fixtures/render.ts';
import { readFaq } from './faq.ts';

it('lists questions with their answers, and nothing else of a post', async () => {
  const { html } = await render(
    '前言。\n\n## 怎麼退貨？\n\n先看**訂單**。\n\n- 七天 & 之內\n- 拆封不退\n\n### 要錢嗎?\n\n不用。[^1]\n\n## 關於我們\n\n略。\n\n## 有折疊的嗎？\n\n有。\n\n<details>\n<summary>多久到帳</summary>\n\n三天。\n\n</details>\n\n[^1]: 偏遠除外。',
  );
  expect(readFaq(html)).toEqual([
    { question: '怎麼退貨？', answer: '先看訂單。 七天 & 之內 拆封不退' },
    { question: '要錢嗎?', answer: '不用。1' },
    { question: '有折疊的嗎？', answer: '有。' },
    { question: '多久到帳', answer: '三天。' },
  ]);
});
