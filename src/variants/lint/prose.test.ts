import { describe, expect, it } from 'vitest';
import { proseOf } from './prose.ts';

describe('proseOf', () => {
  it.each([
    ['a `b` c', 'a     c'],
    ['a ``b ` c`` d', 'a           d'],
    ['a `b\n\nc` d', 'a `b\n\nc` d'],
    ['```\nx\n```\ny', '   \n \n   \ny'],
    ['~~~js\n```\n~~~\ny', '     \n   \n   \ny'],
    ['- ```\n  x\n  ```\ny', '     \n   \n     \ny'],
    ['```\nx', '   \n '],
    ['a <b title="c">d</b>', 'a              d    '],
    ['a <!-- b\nc --> d', 'a       \n      d'],
    ['a < b', 'a < b'],
    ['[文](/路径) 后', '[文     ) 后'],
    ['https://a.b/c 后', '              后'],
    ['$x$ 和 $$\ny\n$$', '    和   \n \n  '],
    ['{% x %} {{ y }} 后', '                后'],
    ['[图A]: ./图A.png\n[^甲]: 后', '[图A]:         \n[^甲]: 后'],
    ['[图A]：后', '[图A]：后'],
    ['见 [[笔记A]] 后', '见         后'],
    ['## 后 {#标题A}', '## 后       '],
    ['import A from "./图A.vue"\n后', '                        \n后'],
    ['import 后', 'import 后'],
    ['文 %%私\n事%% 后', '文    \n    后'],
    ['文\n\n%%\n私\n\n事\n%%\n后', '文\n\n  \n \n\n \n  \n后'],
    ['100%%\n\n50%%', '100%%\n\n50%%'],
    ['[[退換貨|退换货]] [[甲]]', '      退换货]]      '],
    ['<script>\nx\n</script> 后', '        \n \n          后'],
  ])('%j', (source, prose) => {
    expect(proseOf(source)).toBe(prose);
  });
});
