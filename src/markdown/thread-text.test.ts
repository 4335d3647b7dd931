import { expect, it } from 'vitest';
import { render } from './fixtures/render.ts';
import { readThread } from './thread-text.ts';

it('tells the replies of a thread apart from its first post, by their headings', async () => {
  const { html } = await render(
    '門鈴**壞了**。\n\n## 許白 · 2019-03-02\n\n換電池。\n\n## 試過的\n\n都沒用。\n\n## 顧北 · 2019-03-03 08:20\n\n![](a.png)\n\n## 林 & 陳 · 2019-03-04\n\n修好了。',
  );
  expect(readThread(html)).toEqual({
    opening: '門鈴壞了。',
    replies: [
      {
        id: expect.any(String) as string,
        author: '許白',
        day: '2019-03-02',
        text: '換電池。 試過的 都沒用。',
      },
      { id: expect.any(String) as string, author: '林 & 陳', day: '2019-03-04', text: '修好了。' },
    ],
  });
});
