import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/glue/project.ts';

const second = `---
title: 第二篇：雨天的书店，还有一盏没有关的灯
date: 2026-11-20 21:40
tags: [随笔, 书店]
---

连着下了一个星期的雨，巷口的书店照常开门。老板说，雨天来的人少，但每一个都会待到打烊。

## 靠窗的位置

我坐在靠窗的位置，翻一本去年就想读的书。邻座有人在抄笔记，铅笔划过纸面的声音，比雨声还轻。

> 灯不关，是怕有人走回来找东西。

## 后来

后来雨停了。我把书放回原处，书签夹在第 41 页：这样下次来，就知道该从哪里接着读。
`;

const friends = `---
title: 朋友们
friends:
  - { name: 隔壁的灯, url: "https://lamp.example", description: 只在停电时更新 }
  - { name: Quiet Type, url: "https://quiet.example", description: Letters about letters }
---
`;

/** Makes what `jianfan init` makes, with a second post and a page of friends: a blog without any picture. */
export function makeTwoPostBlog(folder: string): string {
  const init = join(projectRoot, 'scripts/init.ts');
  execFileSync(process.execPath, [init, folder, '--script', 'hans'], { stdio: 'ignore' });
  const content = join(folder, 'content');
  writeFileSync(join(content, 'posts/第二篇.md'), second);
  writeFileSync(join(content, 'pages/friends.md'), friends);
  return content;
}
