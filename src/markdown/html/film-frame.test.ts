import { expect, it } from 'vitest';
import { html } from '../fixtures/render.ts';

const styleOf = (text: string) => /\sstyle="([^"]*)"/.exec(text)?.[1];

it.each([
  ['<iframe src="//player.bilibili.com/player.html?bvid=BV1"></iframe>', 'aspect-ratio:16/9;width:100%'],
  ['<iframe width="100%" src="https://player.vimeo.com/video/1"></iframe>', 'aspect-ratio:16/9;width:100%'],
  [
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/x"></iframe>',
    'aspect-ratio:560/315;height:auto',
  ],
  ['<iframe width="100%" height="400" src="https://www.youtube.com/embed/x"></iframe>', undefined],
  ['<iframe style="width:50%" src="https://www.youtube.com/embed/x"></iframe>', 'width:50%'],
  ['<iframe width="330" height="86" src="//music.163.com/outchain/player?id=1"></iframe>', undefined],
  ['<figure class="embed"><iframe src="https://www.youtube.com/embed/x"></iframe></figure>', undefined],
])('%s keeps its shape by %s', async (source, style) => expect(styleOf(await html(source))).toBe(style));
