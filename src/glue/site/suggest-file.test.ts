import { expect, it } from 'vitest';
import { inMarkdown, suggestFiles } from './suggest-file.ts';

it.each([
  ['图 一.png', '图一.png', './图一.png'],
  ['图-一.png', '图 一.png', './图%20一.png'],
  ['a%23bc.png', 'a#bd.png', './a%23bd.png'],
  ['百分%20号.PNG', '百分%20号.png', './百分%2520号.png'],
  ['百份 号码.png', '百分%20号码.png', './百分%2520号码.png'],
  ['折扣50.png', '折扣50%.png', './折扣50%.png'],
  ['图表(一.png', '图示(一.png', './图示%28一.png'],
  ['图表(一).png', '图示(一).png', './图示(一).png'],
])('who writes %s where there is %s is told what to put in its place', (written, name, told) => {
  const nearest = suggestFiles([`posts/${name}`])('posts/a.md', written);
  expect(nearest && inMarkdown(nearest)).toBe(told);
});
