import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { hostile, hostileTable } from '../fixtures/hostile.ts';
import { render } from '../fixtures/render.ts';
import type { RenderedMarkdown } from '../rendered.ts';

const told = ({ position, code, severity, ...rest }: Problem) =>
  `a.md:${position?.line}:${position?.column} ${severity} ${describeProblem({ position, code, severity, ...rest } as Problem, 'en').message}`;

/** What runs, in HTML whose text and attribute values hold neither `<` nor `>`. */
const running =
  /<(?:script|style|iframe|object|embed|form|base|link|meta|button|animate|set|foreignobject)\b|<[a-z][^<>]*\son[a-z]+=|<[a-z][^<>]*="\s*(?:javascript|data:text)|<[a-z][^<>]*style="[^"]*position:\s*fixed/i;

describe('an untrusted post', () => {
  const results = new Map<string, RenderedMarkdown>();
  beforeAll(async () => {
    for (const [kind, source] of Object.entries(hostile))
      results.set(kind, await render(source, { untrusted: true, math: true }));
  });

  it.each(Object.keys(hostile))('can’t hurt: %s', (kind) => {
    const html = results.get(kind)?.html ?? '';
    const withoutText = html.replace(/(?<==")[^"]*(?=")/g, (value) => value.replace(/\s(?=on)/g, '_'));
    expect(withoutText).not.toMatch(running);
    expect(results.get(kind)?.scripts).toEqual([]);
  });

  it('holds no drawing that uses itself a million times', async () => {
    const levels = Array.from(
      { length: 6 },
      (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(10)}</g>`,
    );
    const { html } = await render(`<svg><g id="a0"><path d="M0 0h9"/></g>${levels.join('')}</svg>`, {
      untrusted: true,
    });
    expect(html).toContain('<g id="a6"></g>');
    expect(html).not.toContain('<use');
  });

  it('says what was taken out, where it is written', () => {
    const lines = [...results].map(([kind, { problems }]) => [kind, ...problems.map(told)].join('\n  '));
    expect(lines.join('\n')).toMatchSnapshot();
  });
});

it('SECURITY.md has a row for each kind, as the browser shows it', () => {
  const text = readFileSync(new URL('../../../.github/SECURITY.md', import.meta.url), 'utf8');
  expect(text).toContain(hostileTable());
});

describe('what our own work brings', () => {
  it.each([
    ['code', '```js\nlet a = "<b>";\n```'],
    ['formulas', '$x^2$ 與\n\n$$\\sqrt{2}$$'],
    ['callouts', '> [!NOTE] 標題 **粗**\n> 內容'],
    ['footnotes', '文[^1]。\n\n[^1]: 注。'],
    ['tables', '|a|b|\n|:-|-:|\n|1|2|'],
    ['task lists', '- [ ] 一\n- [x] 二'],
    ['pictures', '![圖](a.png "題")'],
    ['leads', '前\n\n<!-- more -->\n\n後'],
    ['angle brackets', 'List<String> 與 1 < 2 && 3 > 2'],
    ['rules of variants', '-{zh-hans:甲;zh-hant:乙}-'],
    ['emphasis beside Hanzi', '中**「文」**字'],
  ])('stays as it is: %s', async (_case, source) => {
    const [trusted, untrusted] = [
      await render(source, { math: true }),
      await render(source, { math: true, untrusted: true }),
    ];
    const spaced = (html: string) => html.replaceAll('text-align: ', 'text-align:');
    expect(untrusted.html).toBe(spaced(trusted.html));
    expect(untrusted.lead).toBe(trusted.lead);
    expect(untrusted.problems).toEqual(trusted.problems);
  });

  it.each([
    [
      'colours and alignment',
      '<p style="color: red; text-align: center">甲</p>',
      '<p style="color:red;text-align:center">甲</p>',
    ],
    ['ruby', '<ruby>漢<rt>かん</rt></ruby>', '<p><ruby>漢<rt>かん</rt></ruby></p>'],
    [
      'drawings',
      '<svg viewBox="0 0 9 9"><path d="M0 0h9" fill="url(#a)"/></svg>',
      '<p><svg viewbox="0 0 9 9"><path d="M0 0h9" fill="url(#a)"></path></svg></p>',
    ],
    ['films', '<video src="a.mp4" controls></video>', '<p><video src="asset:a.mp4" controls></video></p>'],
    ['details', '<details><summary>甲</summary>乙</details>', '<details><summary>甲</summary>乙</details>'],
  ])('may be written as HTML: %s', async (_case, source, html) => {
    const result = await render(source, { untrusted: true });
    expect(result.html).toBe(html);
    expect(result.problems).toEqual([]);
  });

  it('leads to what would have been embedded', async () => {
    const { html } = await render('{% youtube abc %}', { untrusted: true });
    expect(html).toBe(
      '<p><a href="https://www.youtube-nocookie.com/embed/abc" rel="noopener">https://www.youtube-nocookie.com/embed/abc</a></p>',
    );
  });
});
