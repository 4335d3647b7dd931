import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { problems, render } from '../fixtures/render.ts';

/** The formulas of a body, as TeX; display ones in brackets. */
async function formulas(source: string, math: boolean): Promise<string[]> {
  const { html } = await render(source, { math });
  const found = html.matchAll(
    /<span class="math( math-display)?"[^]*?<annotation[^>]*>([^<]*)<\/annotation>/g,
  );
  return [...found].map(([, display, tex = '']) => (display ? `[${tex}]` : tex));
}

it('words in a formula may change script', async () => {
  const { html } = await render('$15\\text{ 分钟}$', { math: true });
  expect(html).toMatch(/<span class="[^"]*cjk_fallback[^"]*" translate="yes">分钟/);
});

it.each([
  ['设 $x^2$ 为正数。', '设 x^2 为正数。'],
  ['质能方程\n\n$$E = mc^2$$\n\n很短。', '质能方程 E = mc^2 很短。'],
  ['$\\left(a\\,b\\right)$ 与 $15\\text{ 米}$', '(ab) 与 15 米'],
  ['当 $a < b$ 时', '当 a < b 时'],
  [`$${'x+'.repeat(50)}y$ 很长`, '… 很长'],
])('a description of %s keeps the formula as text', async (source, lead) => {
  expect((await render(source, { math: true })).lead.replace(/\s+/g, ' ')).toBe(lead);
});

describe('signs beside a formula', () => {
  const signs = async (source: string) => {
    const { html } = await render(source, { math: true });
    return html
      .replace(/<span class="math" [^]*?<\/annotation>[^]*?(?:<\/span>){5}/g, '∑')
      .replace(/<\/?p>|\n/g, '')
      .replaceAll('<span class="bound">', '[')
      .replaceAll('</span>', ']');
  };

  it.each([
    ['跳到 $x$，再订', '跳到 [∑，]再订'],
    ['两倍（$x$），没有', '两倍[（∑），]没有'],
    ['见「（$x$」', '见[「（∑」]'],
    ['设 $x$ 为正', '设 ∑ 为正'],
    ['$x$、$y$。', '[∑、][∑。]'],
    ['（见 $x$ 与（$y$', '（见 ∑ 与[（∑]'],
    [`$${'x+'.repeat(20)}y$，太长`, '∑，太长'],
  ])('are in one box with it: %s', async (source, expected) => expect(await signs(source)).toBe(expected));
});

describe('maths where the author asked for it', () => {
  it.each([
    ['设 $x$ 为正', ['x']],
    ['设$x^2$为正', ['x^2']],
    ['$a_1$、$b_1$', ['a_1', 'b_1']],
    ['$$E=mc^2$$', ['[E=mc^2]']],
    ['$$\na\n= b\n$$', ['[a\n= b]']],
    ['> $$\n> a\n> = b\n> $$', ['[a\n= b]']],
    ['\\(x\\) 与 \\[y\\]', ['x', '[y]']],
    ['\\\\(x\\\\)', ['x']],
    ['`$x^2$`', ['x^2']],
    ['| $a|b$ | 乙 |\n|-|-|\n| 1 | 2 |', ['a|b']],
    ['$*a* *b*$', ['*a* *b*']],
    ['$\\text{若 } x>0$', ['\\text{若 } x&gt;0']],
    ['# $x$ 题', ['x']],
    ['$ x $ 与 $ x^2 $ 与 $ a, b $', ['x', 'x^2', 'a, b']],
    ['$\\left\\\\{a\\_1\\right\\\\}$', ['\\left\\{a_1\\right\\}']],
    [
      '$$\n\\begin{matrix}\na\n\\end{matrix}\n\n\\begin{matrix}\nb\n\\end{matrix}\n$$',
      ['[\\begin{matrix}\na\n\\end{matrix}\n\n\\begin{matrix}\nb\n\\end{matrix}]'],
    ],
    ['$\\matrix{a & b \\cr c & d}$', ['\\begin{matrix}a &amp; b \\\\ c &amp; d\\end{matrix}']],
    ['$\\text{ a_b}$', ['\\text{ a\\_b}']],
    ['$\\ce{H2O}$', ['\\ce{H2O}']],
  ])('%j', async (source, found) => expect(await formulas(source, true)).toEqual(found));
});

describe('variables beside a formula that leaves no doubt', () => {
  const display = '$$\n\\frac{a}{b}\n$$\n\n';

  it.each([
    ['- $t$：样本数\n- $N(t)$：样本', ['t', 'N(t)']],
    ['尺寸为$H×W×C$，位移 $(u,v)$', ['H×W×C', '(u,v)']],
    ['花了 $5 和 $6，US$a$ 元', []],
    ['变量 $a,$b、$i<$n 与 $ab$、$PATH$', []],
  ])('%j', async (source, found) =>
    expect(await formulas(display + source, false)).toEqual(['[\\frac{a}{b}]', ...found]),
  );
});

describe('dollars that are money', () => {
  it.each([
    '价格 $5 和 $6。',
    '从$5涨到$6',
    '售价 US$5、HK$40',
    '$5、$6',
    '要 $ 5 或 $ 6',
    '用 $HOME/bin/$USER 吧',
    '\\$x\\$',
    '`$5` 与 `$6`',
    '成本$5元，卖$9元',
    '赚了$$$',
  ])('%s', async (source) => {
    expect(await formulas(source, true)).toEqual([]);
    expect(await formulas(source, false)).toEqual([]);
  });
});

describe('maths nobody asked for', () => {
  it.each([
    ['设 $x^2$ 为正', ['x^2']],
    ['设 $x^2$\n\n> $$F->(E)|i$$\n\n$$价格$$', ['x^2', '[F-&gt;(E)|i]']],
    ['设 $\\alpha$ 为正，价 $5', ['\\alpha']],
    ['\\(x^2\\) 与 \\[1\\]', ['x^2']],
    ['用 `$x^2$` 和 $PATH、$a_b 与 $HOME/$USER', []],
    ['```sh\n$x^2$\n```\n$a_b$c$', []],
    ['\\begin{equation}\na=b\n\\end{equation}', ['[\\begin{equation}\na=b\n\\end{equation}]']],
    ['\\begin{document}', []],
    ['$$x^2$$ 在行内', []],
    ['机率是： $$ p \\times q $$ 与 $5', ['[p \\times q]']],
    ['$$\nx^2\n$$', ['[x^2]']],
    ['甲\n\n$$x^2$$\n\n设 $y_1$ 为 $5。', ['[x^2]', 'y_1']],
    ['\\[\nx^2\n\\]', ['[x^2]']],
    ['`\\(\\mu\\)`', ['\\mu']],
    ['```\n$$\nx^2\n$$\n```', []],
  ])('%j', async (source, found) => expect(await formulas(source, false)).toEqual(found));
});

describe('a formula', () => {
  it('tells that its style sheet is needed', async () => {
    expect((await render('$x$', { math: true })).hasMath).toBe(true);
    expect((await render('$5', { math: true })).hasMath).toBe(false);
  });

  it.each([
    ['甲 $$a_1$$ 乙', false],
    ['甲\n\n$$a_1$$\n\n乙', true],
  ])('between double dollars of kramdown: %j, on a line of its own: %s', async (source, isDisplay) => {
    const { html } = await render(source, { math: true, inlineDollars: true });
    expect(html.includes('display="block"')).toBe(isDisplay);
    expect((await render(source, { math: true })).html).toContain('display="block"');
  });

  it('is left out of translation', async () => {
    expect((await render('$x$', { math: true })).html).toMatch(/^<p><span class="math" translate="no">/);
  });

  it('with a mistake is shown as its source and reported where it stands', async () => {
    const source = '甲\n\n乙 $\\frac{a$ 丙';
    const rendered = await render(source, { math: true });
    expect(rendered.html).toContain('乙 <code class="math-error" translate="no">$\\frac{a$</code> 丙');
    expect(rendered.hasMath).toBe(false);
    expect(await problems(source, { math: true })).toEqual(['3:3 math-syntax']);
    expect(rendered.problems.map((problem) => describeProblem(problem, 'en').message)).toMatchInlineSnapshot(
      `
      [
        "This formula cannot be typeset: Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{a",
      ]
    `,
    );
  });
});

describe('numbered equations', () => {
  const numbered = (body: string) => `\\begin{equation}\n${body}\n\\end{equation}`;

  it('are named and referred to, forwards too', async () => {
    const source = `见 \\eqref{b} 与式 \\ref{a}。\n\n${numbered('x=1 \\label{a}')}\n\n$$y=2 \\tag{N}\\label{b}$$`;
    const { html, problems: found } = await render(source, { math: true });
    expect(html).toContain('<p>见 (N) 与式 1。</p>');
    expect(html).toContain('\\tag{1}');
    expect(html).not.toContain('\\label');
    expect(found).toEqual([]);
  });

  it('are counted by rows', async () => {
    const rows = '\\begin{align}\na&=1\\\\\nb&=2\\nonumber\\\\\nc&=3\\label{c}\n\\end{align}';
    expect((await render(`${rows}\n\n式 \\eqref{c}`)).html).toContain('<p>式 (2)</p>');
  });

  it.each(['\\begin{eqnarray}\na&=&b\n\\end{eqnarray}', '\\begin{multline}\na\\\\b\n\\end{multline}'])(
    'may be of kinds that KaTeX lacks: %j',
    async (source) => {
      const { html, problems: found } = await render(source);
      expect(html).toContain('class="math math-display"');
      expect(found).toEqual([]);
    },
  );

  it('keep unknown references as written', async () => {
    expect((await render('见 \\eqref{x}', { math: true })).html).toBe('<p>见 \\eqref{x}</p>');
  });
});

describe('commands that a formula defines', () => {
  const set = async (source: string) => {
    const { html, problems: found } = await render(source, { math: true });
    const shown = [...html.matchAll(/<mi[^>]*>([^<]*)<\/mi>/g)].map(([, letter]) => letter).join('');
    return { shown, blocks: html.match(/class="math/g)?.length ?? 0, found: found.map(({ code }) => code) };
  };

  it.each([
    ['\\def', '$\\def\\R{r}$ 设 $\\R$', 'r', 1],
    ['with arguments', '$$\\newcommand{\\v}[2]{#2 #1}$$\n\n设 $\\v{a}{b}$', 'ba', 1],
    ['without braces', '$$\\newcommand\\R{r}$$\n\n设 $\\R$', 'r', 1],
    ['an operator', '$$\\DeclareMathOperator{\\argmax}{amax}$$\n\n$\\argmax x$', 'amaxx', 1],
    [
      'an operator with limits',
      '$\\DeclareMathOperator*{\\argmax}{arg\\,{max}} \\argmax_y x$',
      'argmaxyx',
      1,
    ],
    ['several, with blank lines', '$$\n\\def\\a{p}\n\n\\def\\b{q}\n$$\n\n$\\a\\b$', 'pq', 1],
    ['the later wins', '$\\newcommand{\\mine}{r}$ $\\mine$ $\\newcommand{\\mine}{s}$ $\\mine$', 'rs', 2],
    ['beside what it is used for', '$\\def\\mine{r}\\mine$ 与 $\\mine$', 'rr', 2],
  ])('hold for later ones: %s', async (_, source, shown, blocks) =>
    expect(await set(source)).toEqual({ shown, blocks, found: [] }),
  );

  it('do not hold for earlier ones', async () => {
    expect((await set('$\\mine$\n\n$\\def\\mine{r}$')).found).toEqual(['math-syntax']);
  });

  it('do not reach other posts', async () => {
    await set('$\\def\\mine{r}$ $\\mine$');
    expect((await set('$\\mine$')).shown).not.toBe('r');
    expect((await set('$\\mine$')).found).toEqual(['math-syntax']);
    await set('$\\def\\mine{r} \\mine$');
    expect((await set('$\\mine$')).found).toEqual(['math-syntax']);
  });
});
